package org.dixit.nlp.name;

import java.util.Arrays;

/** A sentence prepared for the features: its forms of words, runs of capitals and the names of lists found in it. */
final class NameSentence {
    private static final int LONGEST_NAME = 6;

    private final WordForm[] words;
    private final SentenceCase letterCase;
    private final int[] runStarts;
    private final int[] runEnds;
    private final long[] listed;

    NameSentence(WordForm[] words, NameLexicon lexicon) {
        this.words = words;
        this.letterCase = SentenceCase.of(words);
        this.runStarts = new int[words.length];
        this.runEnds = new int[words.length];
        this.listed = new long[words.length];
        findRuns();
        for (int start = 0; start < words.length; start++) {
            if (words[start].capital) {
                findListedNames(start, lexicon);
            }
        }
    }

    private void findRuns() {
        Arrays.fill(runStarts, -1);
        for (int start = 0; start < words.length && letterCase == SentenceCase.NORMAL; start++) {
            int end = start;
            while (end < words.length && words[end].capital) {
                end++;
            }
            Arrays.fill(runStarts, start, end, start);
            Arrays.fill(runEnds, start, end, end);
            start = Math.max(start, end - 1);
        }
    }

    private void findListedNames(int start, NameLexicon lexicon) {
        int name = 0;
        int last = Math.min(words.length, start + LONGEST_NAME);
        for (int end = start; end < last && words[end].letters; end++) {
            name = NameLexicon.extend(name, words[end].lower);
            int lists = end == start ? words[start].lists : lexicon.lists(name);
            if (lists != 0) {
                mark(start, end, lists);
            }
        }
    }

    /** Four bits a list: whether the word is alone, first, inside or last in a name of it. */
    private void mark(int start, int end, int lists) {
        for (int list = 0; list < NameLexicon.LISTS.size(); list++) {
            if ((lists & (1 << list)) != 0) {
                for (int i = start; i <= end; i++) {
                    int place = start == end ? 0 : i == start ? 1 : i == end ? 3 : 2;
                    listed[i] |= 1L << (4 * list + place);
                }
            }
        }
    }

    int length() {
        return words.length;
    }

    /** The word at a place; {@link WordForm#BORDER} outside the sentence. */
    WordForm word(int place) {
        return place < 0 || place >= words.length ? WordForm.BORDER : words[place];
    }

    SentenceCase letterCase() {
        return letterCase;
    }

    boolean isInRun(int place) {
        return runStarts[place] >= 0;
    }

    int runStart(int place) {
        return runStarts[place];
    }

    int runEnd(int place) {
        return runEnds[place];
    }

    long listed(int place) {
        return place < 0 || place >= words.length ? 0 : listed[place];
    }
}
