package org.dixit.nlp.name;

import java.util.HashMap;
import java.util.Map;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/**
 * How the words of a document occur in it, since a name is rarely said only once: is a word of a sentence's beginning
 * found in lower case elsewhere, and what stands beside its other occurrences? For one thread.
 */
final class DocumentEvidence {
    private static final int KEPT = 4;
    private static final int USED = 3;

    private final Map<Integer, Occurrences> byWord = new HashMap<>();
    private int sentences;

    /** The occurrences of a word, whatever its case. */
    private static final class Occurrences {
        private int plain;
        private int capitals;
        private int kept;
        private final int[] sentences = new int[KEPT];
        private final int[] before = new int[KEPT];
        private final int[] after = new int[KEPT];
    }

    /** Adds a sentence and returns its number, which {@link #addFeatures} asks for. */
    int add(NameSentence sentence) {
        int number = sentences++;
        for (int place = 0; place < sentence.length(); place++) {
            WordForm word = sentence.word(place);
            if (word.letters && word.length > 1) {
                add(sentence, place, byWord.computeIfAbsent(word.lower, unused -> new Occurrences()), number);
            }
        }
        return number;
    }

    private void add(NameSentence sentence, int place, Occurrences occurrences, int number) {
        boolean normal = sentence.letterCase() == SentenceCase.NORMAL;
        if (!sentence.word(place).capital) {
            occurrences.plain++;
        } else if (normal && place > 0) {
            occurrences.capitals++;
        }
        if (normal && sentence.word(place).capital && occurrences.kept < KEPT) {
            int kept = occurrences.kept++;
            occurrences.sentences[kept] = number;
            occurrences.before[kept] = neighbour(sentence.word(place - 1));
            occurrences.after[kept] = neighbour(sentence.word(place + 1));
        }
    }

    private static int neighbour(WordForm word) {
        return word.capital ? FeatureHash.of(1, word.lists & 7) : word.lower;
    }

    /** Adds what other sentences tell of a word of sentence {@code number}. */
    void addFeatures(WordForm word, int number, FeatureBuffer buffer) {
        Occurrences occurrences = byWord.get(word.lower);
        if (occurrences == null) {
            return;
        }
        int plain = Math.min(3, occurrences.plain);
        buffer.add(FeatureHash.of(201, plain * 4 + Math.min(3, occurrences.capitals)));
        int used = 0;
        for (int i = 0; i < occurrences.kept && used < USED; i++) {
            if (occurrences.sentences[i] != number) {
                buffer.add(FeatureHash.of(202, occurrences.before[i]));
                buffer.add(FeatureHash.of(203, occurrences.after[i]));
                used++;
            }
        }
    }
}
