package org.dixit.nlp.tagging;

import java.util.List;

/** A small made-up task: capitalised words are names, and "the" before a word hides it. */
final class Sketch {
    static final LabelSet LABELS = LabelSet.bio(List.of("name"));
    private static final String[] WORDS = {"Ada", "Okoro", "met", "the", "Mayor", "in", "Lima", "slowly"};

    private Sketch() {}

    static FeatureBuffer features(String... words) {
        FeatureBuffer buffer = new FeatureBuffer();
        for (int i = 0; i < words.length; i++) {
            buffer.nextToken();
            buffer.add(FeatureHash.of(1, words[i]));
            buffer.add(FeatureHash.of(2, i > 0 ? words[i - 1] : "^"));
            buffer.addEdge(FeatureHash.of(3, words[i].length() > 3 ? 1 : 0));
        }
        return buffer;
    }

    static int[] gold(String... words) {
        int[] labels = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean name = Character.isUpperCase(words[i].charAt(0)) && (i == 0 || !words[i - 1].equals("the"));
            labels[i] = !name ? 0 : i > 0 && labels[i - 1] != 0 ? 2 : 1;
        }
        return labels;
    }

    /** Sentence number {@code n}: 5 to 9 words in a fixed, uneven order. */
    static String[] sentence(int n) {
        String[] words = new String[5 + n % 5];
        for (int i = 0; i < words.length; i++) {
            words[i] = WORDS[Math.floorMod(FeatureHash.of(n, i), WORDS.length)];
        }
        return words;
    }

    static TrainingSet trainingSet() {
        TrainingSet set = TrainingSet.of(LABELS);
        for (int n = 0; n < 200; n++) {
            set.add(features(sentence(n)), gold(sentence(n)), 1f);
        }
        return set;
    }
}
