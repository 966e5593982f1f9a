package org.dixit.contextual;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that are labelled as one thing.
 *
 * @param kind which, from 0
 * @param from first token
 * @param to token after the last one
 */
record LabelRun(int kind, int from, int to) {

    static int beginning(int kind) {
        return 1 + 2 * kind;
    }

    static int inside(int kind) {
        return 2 + 2 * kind;
    }

    /** The runs of labels of which 0 is none, and then each kind has one to begin and one to go on with. */
    static List<LabelRun> of(int[] labels) {
        List<LabelRun> runs = new ArrayList<>();
        int from = 0;
        while (from < labels.length) {
            int to = from + 1;
            if (labels[from] > 0) {
                int kind = (labels[from] - 1) / 2;
                while (to < labels.length && labels[to] == inside(kind)) {
                    to++;
                }
                runs.add(new LabelRun(kind, from, to));
            }
            from = to;
        }
        return runs;
    }
}
