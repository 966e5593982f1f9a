package org.dixit.nlp.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.LabelSet;

/** Turns names into labels (BILOU) and labels into names. Immutable. */
final class NameLabels {
    private final LabelSet labels;
    private final List<String> types;

    NameLabels(List<String> types) {
        this.types = List.copyOf(types);
        this.labels = LabelSet.bilou(types);
    }

    LabelSet labelSet() {
        return labels;
    }

    int types() {
        return types.size();
    }

    /** The labels of a sentence of {@code length} words with these names. */
    int[] labelsOf(Span[] names, int length) {
        int[] result = new int[length];
        for (Span name : names) {
            int first = 1 + 4 * typeOf(name);
            for (int i = name.getStart(); i < name.getEnd(); i++) {
                result[i] = first + (i == name.getStart() ? 0 : i == name.getEnd() - 1 ? 2 : 1);
            }
            if (name.length() == 1) {
                result[name.getStart()] = first + 3;
            }
        }
        return result;
    }

    /** The names of a type that is learned here. */
    Span[] known(Span[] names) {
        return Arrays.stream(names)
                .filter(name -> types.contains(name.getType()))
                .toArray(Span[]::new);
    }

    /** What a corpus that marks only some types leaves unsaid: no name, or one of another type. Empty if it marks all. */
    Set<String> unsaid(Set<String> marked) {
        Set<String> unsaid = new LinkedHashSet<>(labels.names());
        unsaid.removeIf(label -> label.length() > 1 && marked.contains(label.substring(2)));
        return unsaid.size() == 1 ? Set.of() : unsaid;
    }

    private int typeOf(Span name) {
        int type = types.indexOf(name.getType());
        if (type < 0) {
            throw new IllegalArgumentException("Expected a name of a type of " + types + ", got " + name);
        }
        return type;
    }

    /** The names that labels mark, each with the least of its words' confidences as its probability. */
    Span[] namesOf(int[] found, float[] confidences) {
        List<Span> names = new ArrayList<>();
        for (int start = 0; start < found.length; start++) {
            if (found[start] != 0) {
                int end = endOf(found, start);
                names.add(new Span(start, end, types.get((found[start] - 1) / 4), least(confidences, start, end)));
                start = end - 1;
            }
        }
        return names.toArray(Span[]::new);
    }

    private static int endOf(int[] found, int start) {
        int end = start + 1;
        while (end < found.length && found[end] != 0 && place(found[end]) != 0 && place(found[end]) != 3) {
            end++;
        }
        return end;
    }

    private static double least(float[] values, int start, int end) {
        float least = values[start];
        for (int i = start + 1; i < end; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    /** For each label twice its type (0 for none), plus 1 where it goes on from the word before. */
    int[] codesOf(int[] found) {
        int[] codes = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            boolean goesOn = found[i] != 0 && (place(found[i]) == 1 || place(found[i]) == 2);
            codes[i] = found[i] == 0 ? 0 : 2 * (1 + (found[i] - 1) / 4) + (goesOn ? 1 : 0);
        }
        return codes;
    }

    private static int place(int label) {
        return (label - 1) % 4;
    }
}
