package org.dixit.nlp.attribution.label;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.tagging.LabelSet;

/**
 * The eleven labels of the tagger: outside, and beginning and inside of a cue, of a source and of a content, the last two once
 * for each side on which the cue stands.
 */
public final class Labels {
    /** The labels in order of their numbers. */
    public static final LabelSet SET = LabelSet.bio(List.of("cue", "source>", "source<", "content>", "content<"));

    /** The number of kinds of fragments. */
    static final int KINDS = 5;

    private static final List<Role> ROLES = List.of(Role.CUE, Role.SOURCE, Role.SOURCE, Role.CONTENT, Role.CONTENT);
    private static final List<CueSide> SIDES =
            List.of(CueSide.HERE, CueSide.RIGHT, CueSide.LEFT, CueSide.RIGHT, CueSide.LEFT);

    /**
     * A fragment of a passage.
     *
     * @param kind its role and the side of its cue, from 0
     * @param from its first token
     * @param to the token after its last one
     */
    public record Run(int kind, int from, int to) {
        /** What it is. */
        public Role role() {
            return ROLES.get(kind);
        }

        /** Where its cue stands. */
        public CueSide side() {
            return SIDES.get(kind);
        }
    }

    private Labels() {}

    /**
     * The kind of a role on a side.
     *
     * @param role what it is
     * @param side where its cue stands
     */
    public static int kind(Role role, CueSide side) {
        for (int kind = 0; kind < KINDS; kind++) {
            if (ROLES.get(kind) == role && SIDES.get(kind) == side) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no label for a " + role + " with its cue " + side);
    }

    /**
     * Labels a run, over what stood there.
     *
     * @param labels of the passage
     * @param run the fragment
     */
    public static void write(int[] labels, Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            labels[i] = 2 + 2 * run.kind();
        }
        labels[run.from()] = 1 + 2 * run.kind();
    }

    /**
     * The runs of a labelled passage.
     *
     * @param labels one a token
     */
    public static List<Run> runs(int[] labels) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            int end = i + 1;
            if (labels[i] > 0) {
                int inside = (labels[i] + 1) & ~1;
                while (end < labels.length && labels[end] == inside) {
                    end++;
                }
                runs.add(new Run(inside / 2 - 1, i, end));
            }
            i = end;
        }
        return runs;
    }
}
