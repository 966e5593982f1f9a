package org.dixit.nlp.attribution.passage;

import java.util.List;

/** Parts of speech, those of Universal Dependencies with the forms of verbs and nouns set apart; as small numbers. */
public final class Tag {
    private static final List<String> UNIVERSAL = List.of(
            "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB");

    /** Outside the passage. */
    public static final int BORDER = 30;

    public static final int ADJ = 1;
    public static final int ADP = 2;
    public static final int ADV = 3;
    public static final int AUX = 4;
    public static final int CCONJ = 5;
    public static final int DET = 6;
    public static final int NOUN = 8;
    public static final int NUM = 9;
    public static final int PART = 10;
    public static final int PRON = 11;
    public static final int PROPN = 12;
    public static final int PUNCT = 13;
    public static final int SCONJ = 14;
    public static final int VERB = 16;
    public static final int VERB_PAST = 17;
    public static final int VERB_ING = 18;
    public static final int VERB_S = 19;
    public static final int NOUN_PLURAL = 20;

    private Tag() {}

    /**
     * The tag of a universal part of speech and a form.
     *
     * @param universal as in "VERB"
     * @param word the word
     * @param lemma its lemma
     */
    public static int of(String universal, String word, String lemma) {
        int tag = Math.max(0, UNIVERSAL.indexOf(universal));
        if (tag == NOUN) {
            return word.endsWith("s") && !lemma.endsWith("s") ? NOUN_PLURAL : NOUN;
        }
        if (tag != VERB || word.equals(lemma)) {
            return tag;
        }
        if (word.endsWith("ing")) {
            return VERB_ING;
        }
        return word.endsWith("s") && !lemma.endsWith("s") ? VERB_S : VERB_PAST;
    }

    static int forShape(int shape) {
        return switch (shape) {
            case Words.MARK -> PUNCT;
            case Words.NUMBER, Words.ALPHANUMERIC -> NUM;
            case Words.LOWER -> NOUN;
            default -> PROPN;
        };
    }

    public static boolean isVerb(int tag) {
        return tag >= VERB && tag <= VERB_S;
    }

    public static boolean isNoun(int tag) {
        return tag == NOUN || tag == NOUN_PLURAL || tag == PROPN;
    }

    /** Whether a word with a tag may stand in a noun phrase without numbers: an article, an adjective or a noun. */
    public static boolean isNominal(int tag) {
        return isNoun(tag) || tag == DET || tag == ADJ;
    }
}
