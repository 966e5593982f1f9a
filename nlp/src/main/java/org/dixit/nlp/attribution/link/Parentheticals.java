package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Completes a content that its own attribution parts: in {@code The plan, the ministry said, is illegal} the predicate belongs to
 * the subject in front of the parenthesis.
 */
final class Parentheticals {
    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Parentheticals(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments with the predicates added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Parentheticals(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            result.add(fragments.get(i));
            int last = i;
            boolean pair = i >= 2 && isPair(fragments.get(i - 1), fragments.get(i));
            if (pair && isSubject(fragments.get(i - 2), fragments.get(i - 1))) {
                int from = fragments.get(last).to() + 1;
                int to = predicateEnd(from, i + 1);
                if (to > from) {
                    result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, from, to, 0.5));
                }
            }
        }
        return result;
    }

    /** A cue and its source side by side, whichever comes first. */
    private static boolean isPair(AttributionFragment one, AttributionFragment other) {
        boolean roles = (one.role() == Role.CUE && other.role() == Role.SOURCE)
                || (one.role() == Role.SOURCE && other.role() == Role.CUE);
        return roles && other.from() == one.to();
    }

    /** A content without a verb, and a separator between it and the pair. */
    private boolean isSubject(AttributionFragment content, AttributionFragment pair) {
        boolean subject = content.role() == Role.CONTENT
                && content.to() + 1 == pair.from()
                && map.isMark(content.to())
                && map.region(content.to()) < 0
                && map.region(content.from()) < 0
                && map.sentence(content.from()) == map.sentence(pair.from());
        for (int i = content.from(); subject && i < content.to(); i++) {
            subject = !map.isVerb(i);
        }
        return subject;
    }

    /** Where the sentence ends that goes on with a verb behind the separator; {@code from} if it does not. */
    private int predicateEnd(int from, int next) {
        boolean verb = from < map.size()
                && map.isMark(from - 1)
                && map.sentence(from) == map.sentence(from - 1)
                && map.isVerb(from);
        if (!verb
                || (next < fragments.size() && map.sentence(fragments.get(next).from()) == map.sentence(from))) {
            return from;
        }
        int to = from;
        while (to < map.size() && map.sentence(to) == map.sentence(from)) {
            to++;
        }
        while (to > from && map.isMark(to - 1)) {
            to--;
        }
        return to;
    }
}
