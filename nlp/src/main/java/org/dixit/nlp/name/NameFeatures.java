package org.dixit.nlp.name;

import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/**
 * The features of the words of a sentence. Words without a capital or digit, which are most and hardly ever names, get a
 * smaller set. The numbers are the templates and must never change their meaning: models are trained on them.
 */
final class NameFeatures {
    private final NameSentence sentence;
    private final FeatureBuffer buffer;
    private final int caseMark;

    private NameFeatures(NameSentence sentence, FeatureBuffer buffer) {
        this.sentence = sentence;
        this.buffer = buffer;
        this.caseMark = sentence.letterCase().mark();
    }

    /** Fills the buffer with the features of sentence {@code number} of a document. */
    static void fill(
            NameSentence sentence, int number, DocumentEvidence evidence, NameVotes votes, FeatureBuffer buffer) {
        buffer.clear();
        NameFeatures features = new NameFeatures(sentence, buffer);
        for (int place = 0; place < sentence.length(); place++) {
            buffer.nextToken();
            WordForm word = sentence.word(place);
            if (word.capital || (!word.letters && word.length > 1)) {
                features.addFull(place);
                evidence.addFeatures(word, number, buffer);
            } else {
                features.addPlain(place);
            }
            votes.addFeatures(sentence, number, place, buffer);
        }
    }

    private void addPlain(int place) {
        WordForm word = sentence.word(place);
        WordForm last = sentence.word(place - 1);
        WordForm next = sentence.word(place + 1);
        add(1, word.lower);
        add(2, last.lower);
        add(3, next.lower);
        add(4, shape(word), shape(last), shape(next));
        add(5, shape(sentence.word(place - 2)), shape(last));
        add(6, shape(next), shape(sentence.word(place + 2)));
        add(7, NameLexicon.middle(word.clusters), shape(next));
        add(8, word.lower, shape(last), shape(next));
        add(9, NameLexicon.middle(last.clusters));
        add(10, NameLexicon.middle(next.clusters));
        if (sentence.listed(place) != 0) {
            addLists(place);
        }
        if (place > 0 && sentence.isInRun(place - 1)) {
            add(11, sentence.word(sentence.runStart(place - 1)).lower);
            add(12, word.lower, NameLexicon.middle(last.clusters));
        }
        if (place + 1 < sentence.length() && sentence.isInRun(place + 1)) {
            add(13, word.lower, NameLexicon.middle(sentence.word(sentence.runEnd(place + 1) - 1).clusters));
        }
    }

    private void addFull(int place) {
        addWords(place);
        addForm(place);
        addClusters(place);
        addLists(place);
        addRun(place);
    }

    private void addWords(int place) {
        WordForm word = sentence.word(place);
        WordForm last = sentence.word(place - 1);
        WordForm next = sentence.word(place + 1);
        if (sentence.letterCase() == SentenceCase.NORMAL) {
            add(20, word.word);
        }
        add(21, word.lower);
        add(22, last.lower);
        add(23, next.lower);
        add(24, sentence.word(place - 2).lower);
        add(25, sentence.word(place + 2).lower);
        add(26, last.lower, word.lower);
        add(27, word.lower, next.lower);
        add(28, last.lower, next.lower);
    }

    private void addForm(int place) {
        WordForm word = sentence.word(place);
        int last = shape(sentence.word(place - 1));
        int next = shape(sentence.word(place + 1));
        int own = shape(word);
        add(30, own);
        add(31, own, last);
        add(32, own, next);
        add(33, own, last, next);
        add(34, FeatureHash.of(own, last, next), shape(sentence.word(place - 2)), shape(sentence.word(place + 2)));
        for (int size = 1; size <= 4; size++) {
            add(34 + size, word.suffix(size));
        }
        add(40, word.prefix(2));
        add(41, word.prefix(3));
        add(42, word.prefix(4));
        add(43, own, NameLexicon.frequency(word.clusters));
        add(44, place == 0 ? 1 : 0, own);
        add(45, sentence.word(place - 1).suffix(3));
        add(46, sentence.word(place + 1).suffix(3));
    }

    private void addClusters(int place) {
        for (int offset = -2; offset <= 2; offset++) {
            int clusters = sentence.word(place + offset).clusters;
            add(52 + offset, NameLexicon.fine(clusters));
            add(57 + offset, NameLexicon.middle(clusters));
        }
        int own = sentence.word(place).clusters;
        int last = sentence.word(place - 1).clusters;
        int next = sentence.word(place + 1).clusters;
        add(60, NameLexicon.middle(last), NameLexicon.middle(own));
        add(61, NameLexicon.middle(own), NameLexicon.middle(next));
        add(62, NameLexicon.coarse(last), NameLexicon.coarse(own), NameLexicon.coarse(next));
        add(63, NameLexicon.coarse(own));
        add(64, NameLexicon.middle(own), shape(sentence.word(place)));
    }

    private void addLists(int place) {
        long listed = sentence.listed(place);
        add(70, Long.hashCode(listed));
        add(71, Long.hashCode(sentence.listed(place - 1)), Long.hashCode(listed));
        add(72, Long.hashCode(listed), Long.hashCode(sentence.listed(place + 1)));
        add(73, sentence.word(place).lists);
        for (long rest = listed; rest != 0; rest &= rest - 1) {
            add(74, Long.numberOfTrailingZeros(rest));
        }
    }

    private void addRun(int place) {
        if (!sentence.isInRun(place)) {
            return;
        }
        int start = sentence.runStart(place);
        int end = sentence.runEnd(place);
        int position = Math.min(3, place - start) * 4 + Math.min(3, end - 1 - place);
        WordForm first = sentence.word(start);
        WordForm last = sentence.word(end - 1);
        WordForm before = sentence.word(start - 1);
        WordForm after = sentence.word(end);
        add(80, position, start == 0 ? 1 : 0);
        add(81, position, first.lower);
        add(82, position, last.lower);
        add(83, position, NameLexicon.middle(first.clusters));
        add(84, position, NameLexicon.middle(last.clusters));
        add(85, position, before.lower);
        add(86, position, after.lower);
        add(87, NameLexicon.middle(before.clusters));
        add(88, NameLexicon.middle(after.clusters));
        add(89, before.lower, after.lower);
        add(90, sentence.word(end + 1).lower);
        add(91, Long.hashCode(sentence.listed(start)), position);
    }

    private int shape(WordForm word) {
        return caseMark == 0 ? word.shape : word.caselessShape + caseMark;
    }

    private void add(int template, int value) {
        buffer.add(FeatureHash.of(template, value));
    }

    private void add(int template, int first, int second) {
        buffer.add(FeatureHash.of(template, first, second));
    }

    private void add(int template, int first, int second, int third) {
        buffer.add(FeatureHash.of(template, FeatureHash.of(first, second), third));
    }
}
