package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Adds what an unmistakable reporting clause at one end of a sentence leaves open: the rest of the sentence is the content in {@code
 * Per the rules, no lamp may burn}, and so it is in {@code The lake shrank, a study shows}, where the tagger passed over all of it.
 */
final class ReportingClauses {
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;

    private static final int LONGEST_SOURCE = 8;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;
    private final VerbGroups verbs;

    private ReportingClauses(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
        this.verbs = new VerbGroups(map);
    }

    /**
     * The fragments with such contents added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new ReportingClauses(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        int next = 0;
        for (int from = 0; from < map.size(); ) {
            int to = sentenceEnd(from);
            int first = next;
            while (next < fragments.size() && fragments.get(next).from() < to) {
                result.add(fragments.get(next++));
            }
            boolean free = first == 0 || fragments.get(first - 1).to() <= from;
            if (free && next - first == 2) {
                addBehind(fragments.get(first), fragments.get(first + 1), to, result);
            } else if (free && next == first) {
                addTrailing(from, to, result);
            }
            from = to;
        }
        return result;
    }

    private int sentenceEnd(int from) {
        int to = from + 1;
        while (to < map.size() && map.sentence(to) == map.sentence(from)) {
            to++;
        }
        return to;
    }

    /** The sentence behind "According to the rules,". */
    private void addBehind(
            AttributionFragment cue, AttributionFragment source, int end, List<AttributionFragment> result) {
        boolean opening = cue.role() == Role.CUE
                && source.role() == Role.SOURCE
                && map.startsSentence(cue.from())
                && map.tag(cue.to() - 1) == Tag.ADP
                && source.from() == cue.to()
                && source.to() < end
                && map.isText(source.to(), ",");
        int from = source.to() + 1;
        int to = lastWord(from, end);
        if (opening && to > from && verbs.hasGroup(from, to)) {
            result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, from, to, 0.5));
        }
    }

    /** A sentence that ends with comma, noun phrase and a verb of saying. */
    private void addTrailing(int from, int end, List<AttributionFragment> result) {
        int verb = lastWord(from, end) - 1;
        boolean saying = verb > from
                && map.cue(verb) >= USUAL
                && (map.tag(verb) == Tag.VERB_PAST || map.tag(verb) == Tag.VERB_S)
                && map.region(verb) < 0;
        int start = verb;
        while (saying && start > from && isInSubject(start - 1)) {
            start--;
        }
        boolean clause = saying
                && start < verb
                && verb - start <= LONGEST_SOURCE
                && start - 1 > from
                && map.isText(start - 1, ",")
                && map.region(start - 1) < 0
                && verbs.hasGroup(from, start - 1);
        if (clause) {
            result.add(new AttributionFragment(Role.CONTENT, CueSide.RIGHT, from, start - 1, 0.5));
            result.add(new AttributionFragment(Role.SOURCE, CueSide.RIGHT, start, verb, 0.5));
            result.add(new AttributionFragment(Role.CUE, CueSide.HERE, verb, verb + 1, 0.5));
        }
    }

    private int lastWord(int from, int end) {
        int to = end;
        while (to > from && map.isMark(to - 1) && map.region(to - 1) < 0) {
            to--;
        }
        return to;
    }

    private boolean isInSubject(int token) {
        int tag = map.tag(token);
        return Tag.isNominal(tag) || tag == Tag.ADP || tag == Tag.NUM || tag == Tag.PRON;
    }
}
