package org.dixit.nlp.name;

import java.util.HashMap;
import java.util.Map;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/**
 * What a first reading of the document took its words for: the features of the second reading. A word votes by its
 * labels in other sentences, a run of capitals as a whole likewise. For one thread.
 */
final class NameVotes {
    private static final int[] NO_VOTES = {};

    private final boolean empty;
    private final Map<Integer, int[]> byWord = new HashMap<>();
    private final Map<Integer, int[]> byRun = new HashMap<>();
    private final Map<Integer, int[]> labels = new HashMap<>();
    private final int types;
    private int runSentence = -1;
    private int runStart = -1;
    private int runKey;
    private int runType;

    private NameVotes(boolean empty, int types) {
        this.empty = empty;
        this.types = types;
    }

    /** For a first reading: no votes, no features. */
    static NameVotes none() {
        return new NameVotes(true, 0);
    }

    /** No votes yet; a label is of type {@code 0} (none) or above, at most {@code types}. */
    static NameVotes ofTypes(int types) {
        return new NameVotes(false, types);
    }

    /**
     * Adds the first reading of a sentence.
     *
     * @param codes for each word twice its type, plus 1 where it goes on from the word before
     */
    void add(NameSentence sentence, int number, int[] codes) {
        labels.put(number, codes);
        runSentence = -1;
        for (int place = 0; place < codes.length; place++) {
            if (sentence.word(place).capital) {
                count(byWord, sentence.word(place).lower, codes[place] / 2);
                if (sentence.isInRun(place) && sentence.runStart(place) == place) {
                    count(byRun, run(sentence, place), runType(codes, place, sentence.runEnd(place)));
                }
            }
        }
    }

    private void count(Map<Integer, int[]> votes, int key, int type) {
        votes.computeIfAbsent(key, unused -> new int[types + 1])[type]++;
    }

    private static int run(NameSentence sentence, int place) {
        int hash = 0;
        for (int i = sentence.runStart(place); i < sentence.runEnd(place); i++) {
            hash = FeatureHash.of(hash, sentence.word(i).lower);
        }
        return hash;
    }

    /** The type of all words of the run, 0 if they differ. */
    private static int runType(int[] codes, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (codes[i] / 2 != codes[start] / 2) {
                return 0;
            }
        }
        return codes[start] / 2;
    }

    void addFeatures(NameSentence sentence, int number, int place, FeatureBuffer buffer) {
        if (empty) {
            return;
        }
        int[] codes = labels.getOrDefault(number, NO_VOTES);
        int own = code(codes, place);
        buffer.add(FeatureHash.of(300, own));
        buffer.add(FeatureHash.of(301, code(codes, place - 1), own));
        buffer.add(FeatureHash.of(302, own, code(codes, place + 1)));
        WordForm word = sentence.word(place);
        if (word.capital) {
            addVotes(303, byWord.getOrDefault(word.lower, NO_VOTES), own / 2, buffer);
            if (sentence.isInRun(place)) {
                lookAtRun(sentence, number, sentence.runStart(place));
                addVotes(310, byRun.getOrDefault(runKey, NO_VOTES), runType, buffer);
            }
        }
    }

    /** Once a run, not once a word of it: a run may be as long as the text. */
    private void lookAtRun(NameSentence sentence, int number, int start) {
        if (number != runSentence || start != runStart) {
            runSentence = number;
            runStart = start;
            runKey = run(sentence, start);
            runType = runType(labels.getOrDefault(number, NO_VOTES), start, sentence.runEnd(start));
        }
    }

    private static int code(int[] codes, int place) {
        return place < 0 || place >= codes.length ? 0 : codes[place];
    }

    /** The votes less one's own. */
    private void addVotes(int template, int[] votes, int own, FeatureBuffer buffer) {
        int best = -1;
        int total = 0;
        for (int type = 0; type < votes.length; type++) {
            int count = votes[type] - (type == own ? 1 : 0);
            total += count;
            if (count > 0 && (best < 0 || count > votes[best] - (best == own ? 1 : 0))) {
                best = type;
            }
        }
        if (best >= 0) {
            int most = votes[best] - (best == own ? 1 : 0);
            int share = most * 4 / total;
            buffer.add(FeatureHash.of(template, best, share));
            buffer.add(FeatureHash.of(template + 1, best, own));
            buffer.add(FeatureHash.of(template + 2, FeatureHash.of(best, share), own * 4 + Math.min(3, total)));
        }
    }
}
