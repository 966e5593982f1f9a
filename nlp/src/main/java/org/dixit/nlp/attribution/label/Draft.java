package org.dixit.nlp.attribution.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.nlp.attribution.passage.Passage;

/**
 * What the first pass found in an article, prepared for the second: the runs of each passage, those nearest to each token, the
 * order of roles in each sentence, and how often a lemma was taken for a cue.
 */
public final class Draft {
    /** The least step of margins at which the first pass is sure. */
    private static final int SURE = 4;

    final List<Sheet> sheets = new ArrayList<>();
    private final List<Labelling> labellings = new ArrayList<>();
    private final Map<Integer, Integer> cueLemmas = new HashMap<>();

    /** One passage of the draft. */
    static final class Sheet {
        final int[] labels;
        final int[] doubt;
        final List<Labels.Run> runs;
        final int[] runOf;
        final int[] leftCue;
        final int[] rightCue;
        final int[] leftSource;
        final int[] rightSource;
        final int[] pattern;
        final boolean settled;

        Sheet(Passage p, int[] labels, float[] margins) {
            this.labels = labels;
            this.doubt = new int[labels.length];
            this.runs = Labels.runs(labels);
            this.runOf = new int[labels.length];
            for (int i = 0; i < labels.length; i++) {
                doubt[i] = doubt(margins[i]);
                runOf[i] = -1;
            }
            settled = runs.isEmpty() && Arrays.stream(doubt).allMatch(each -> each >= SURE);
            leftCue = nearest(0, 1, true);
            rightCue = nearest(0, 1, false);
            leftSource = nearest(1, 3, true);
            rightSource = nearest(1, 3, false);
            pattern = patterns(p);
        }

        /** How sure the first pass was, from 0 for a tie to 6. */
        private static int doubt(float margin) {
            // in octaves: a 32nd of the mean margin or less is the first
            int step = 32 - Integer.numberOfLeadingZeros((int) Math.min(100f, margin * 32));
            return Math.min(6, step);
        }

        private int[] nearest(int fromKind, int toKind, boolean left) {
            int[] near = new int[labels.length];
            Arrays.fill(near, -1);
            for (int r = 0; r < runs.size(); r++) {
                Labels.Run run = runs.get(r);
                Arrays.fill(runOf, run.from(), run.to(), r);
                if (run.kind() < fromKind || run.kind() >= toKind) {
                    continue;
                }
                if (left) {
                    Arrays.fill(near, run.to(), near.length, r);
                } else {
                    int i = run.from() - 1;
                    while (i >= 0 && near[i] < 0) {
                        near[i--] = r;
                    }
                }
            }
            return near;
        }

        /** For each token the roles of its sentence in order, hashed; the sentence is that of the run's first token. */
        private int[] patterns(Passage p) {
            int[] hashes = new int[labels.length];
            int r = 0;
            for (int start = 0; start < labels.length; start = p.sentenceEnd[start]) {
                int hash = 7;
                int count = 0;
                while (r < runs.size() && runs.get(r).from() < p.sentenceEnd[start]) {
                    hash = count++ < 7 ? hash * 31 + runs.get(r).kind() + 1 : hash;
                    r++;
                }
                Arrays.fill(hashes, start, p.sentenceEnd[start], hash);
            }
            return hashes;
        }
    }

    /**
     * Adds the next passage.
     *
     * @param passage the passage
     * @param labelling what the first pass gave each token
     */
    void add(Passage passage, Labelling labelling) {
        Sheet sheet = new Sheet(passage, labelling.labels(), labelling.margins());
        sheets.add(sheet);
        labellings.add(labelling);
        for (Labels.Run run : sheet.runs) {
            for (int i = run.from(); i < run.to() && run.kind() == 0; i++) {
                cueLemmas.merge(passage.lemma(i), 1, Integer::sum);
            }
        }
    }

    /** Whether the first pass found nothing in a passage and was sure of it, so that nothing is left for the second. */
    boolean isSettled(int passage) {
        return sheets.get(passage).settled;
    }

    /** What the first pass gave, passage by passage. */
    public List<Labelling> labellings() {
        return Collections.unmodifiableList(labellings);
    }

    /** How often a lemma is in a cue elsewhere in the article: 0, 1, 2 or 3 for more. */
    int cues(Sheet sheet, Passage passage, int token) {
        int own = sheet.labels[token] == 1 || sheet.labels[token] == 2 ? 1 : 0;
        return Math.min(3, cueLemmas.getOrDefault(passage.lemma(token), 0) - own);
    }
}
