package org.dixit.nlp.training.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.tagging.IntTable;

/**
 * How often each lemma stands in cues and in sources. For an article of the training set its own counts are taken out, so that
 * a word it alone uses looks as new in training as it will in other texts.
 */
final class AttributionCounts {
    private final Map<Integer, int[]> counts = new HashMap<>();

    /**
     * Counts an article.
     *
     * @param passages its tokens
     * @param labels their right labels
     */
    void add(List<Passage> passages, List<int[]> labels) {
        count(passages, labels, counts);
    }

    private static void count(List<Passage> passages, List<int[]> labels, Map<Integer, int[]> into) {
        for (int k = 0; k < passages.size(); k++) {
            Passage passage = passages.get(k);
            for (int i = 0; i < passage.size(); i++) {
                int label = labels.get(k)[i];
                int[] count = into.computeIfAbsent(key(passage, i), key -> new int[3]);
                count[0]++;
                count[1] += label == 1 || label == 2 ? 1 : 0;
                count[2] += label >= 3 && label <= 6 ? 1 : 0;
            }
        }
    }

    private static int key(Passage passage, int token) {
        return Lexicon.attributionKey(passage.lemma(token), passage.tag(token));
    }

    /**
     * Sets the buckets of a counted article as the others alone would have them.
     *
     * @param passages its tokens
     * @param labels their right labels
     */
    void leaveOut(List<Passage> passages, List<int[]> labels) {
        Map<Integer, int[]> own = new HashMap<>();
        count(passages, labels, own);
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                int[] all = counts.getOrDefault(key(passage, i), new int[3]);
                int[] mine = own.getOrDefault(key(passage, i), new int[3]);
                int count = all[0] - mine[0];
                passage.attribute(i, Lexicon.bucket(all[1] - mine[1], count), Lexicon.bucket(all[2] - mine[2], count));
            }
        }
    }

    /** The table for the model: both buckets in one number. */
    IntTable table() {
        SortedMap<Integer, Integer> buckets = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (count[0] >= 2) {
                buckets.put(key, Lexicon.bucket(count[1], count[0]) | Lexicon.bucket(count[2], count[0]) << 4);
            }
        });
        return IntTable.of(buckets);
    }
}
