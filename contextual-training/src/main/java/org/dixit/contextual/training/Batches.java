package org.dixit.contextual.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.contextual.piece.Window;

/** Puts windows of about one width together, so that little is filled up. */
final class Batches {

    private Batches() {}

    static List<Batch> of(List<Example> examples, Vocabulary vocabulary, Random random, int pieces) {
        List<Batch> windows = new ArrayList<>();
        examples.forEach(example -> windows.addAll(example.windows(vocabulary, random)));
        Collections.shuffle(windows, random);
        windows.sort(Comparator.comparing((Batch batch) -> batch.task()).thenComparing(Batch::width));
        List<Batch> batches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= windows.size(); to++) {
            if (to == windows.size() || !fits(windows, from, to, pieces)) {
                batches.add(joined(windows.subList(from, to)));
                from = to;
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static boolean fits(List<Batch> windows, int from, int next, int pieces) {
        return windows.get(next).task() == windows.get(from).task()
                && (next - from + 1) * windows.get(next).width() <= pieces;
    }

    private static Batch joined(List<Batch> parts) {
        List<Window> windows = parts.stream().map(part -> part.windows().get(0)).toList();
        List<int[]> labels = parts.stream().map(part -> part.labels().get(0)).toList();
        return new Batch(windows, labels, parts.get(0).task());
    }
}
