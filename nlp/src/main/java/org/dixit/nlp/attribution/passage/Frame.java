package org.dixit.nlp.attribution.passage;

/**
 * What a passage shows around each token: the nearest cues, counts of commas and verbs for the stretch between two tokens, the
 * punctuation on either side. Computed once for a passage in a few passes.
 */
public final class Frame {
    /** The least bucket of a word that may be a cue. */
    static final int CANDIDATE = 4;

    private static final int COMMA = Words.hash(",");
    private static final int THAT = Words.hash("that");

    public final Passage passage;
    public final Regions regions;
    public final int[] leftCue;
    public final int[] rightCue;
    public final int[] leftMark;
    public final int[] rightMark;
    final int[] commas;
    final int[] verbs;
    final int[] nouns;
    final int[] thats;
    public final int[] cues;

    Frame(Passage passage, Regions regions) {
        this.passage = passage;
        this.regions = regions;
        int n = passage.size;
        leftCue = new int[n];
        rightCue = new int[n];
        leftMark = new int[n];
        rightMark = new int[n];
        commas = new int[n + 1];
        verbs = new int[n + 1];
        nouns = new int[n + 1];
        thats = new int[n + 1];
        cues = new int[n + 1];
        regions.findCues();
        count();
        lookLeft();
        lookRight();
    }

    private void count() {
        for (int i = 0; i < passage.size; i++) {
            int cell = i + Passage.PAD;
            int tag = passage.tag[cell];
            commas[i + 1] = commas[i] + (passage.word[cell] == COMMA ? 1 : 0);
            verbs[i + 1] = verbs[i] + (Tag.isVerb(tag) ? 1 : 0);
            nouns[i + 1] = nouns[i] + (Tag.isNoun(tag) || tag == Tag.PRON ? 1 : 0);
            thats[i + 1] = thats[i] + (passage.word[cell] == THAT ? 1 : 0);
            cues[i + 1] = cues[i] + (isCandidate(i) ? 1 : 0);
        }
    }

    public boolean isCandidate(int token) {
        int cell = token + Passage.PAD;
        return passage.cue[cell] >= CANDIDATE && passage.region[cell] < 0;
    }

    private boolean isMark(int token) {
        int cell = token + Passage.PAD;
        return passage.shape[cell] == Words.MARK && passage.tag[cell] == Tag.PUNCT;
    }

    private void lookLeft() {
        int cue = -1;
        int mark = -1;
        for (int i = 0; i < passage.size; i++) {
            if (passage.sentenceStart[i] == i) {
                cue = -1;
                mark = -1;
            }
            leftCue[i] = cue;
            leftMark[i] = mark;
            cue = isCandidate(i) ? i : cue;
            mark = isMark(i) ? i : mark;
        }
    }

    private void lookRight() {
        int cue = -1;
        int mark = -1;
        for (int i = passage.size - 1; i >= 0; i--) {
            if (passage.sentenceEnd[i] == i + 1) {
                cue = -1;
                mark = -1;
            }
            rightCue[i] = cue;
            rightMark[i] = mark;
            cue = isCandidate(i) ? i : cue;
            mark = isMark(i) ? i : mark;
        }
    }

    /** What lies strictly between two tokens, as one small number: that, commas, verbs, nouns. */
    public int between(int from, int to) {
        if (to <= from + 1) {
            return 0;
        }
        int that = Math.min(1, thats[to] - thats[from + 1]);
        int comma = Math.min(3, commas[to] - commas[from + 1]);
        int verb = Math.min(2, verbs[to] - verbs[from + 1]);
        int noun = Math.min(3, nouns[to] - nouns[from + 1]);
        return 1 + that + 2 * (comma + 4 * (verb + 3 * noun));
    }

    /** Distances in ten steps. */
    public static int distance(int tokens) {
        if (tokens < 5) {
            return Math.max(0, tokens);
        }
        if (tokens < 7) {
            return 5;
        }
        if (tokens < 10) {
            return 6;
        }
        if (tokens < 15) {
            return 7;
        }
        return tokens < 25 ? 8 : 9;
    }
}
