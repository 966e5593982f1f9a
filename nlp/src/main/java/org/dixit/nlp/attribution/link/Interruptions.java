package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Keeps clauses of the reporter that dashes part from a quotation out of it: those between its pieces ({@code "It leaks" – he wrung
 * out his hat – "like a net."}), which are no cue either, and the one that leads to it ({@code All fell silent – "It leaks," said
 * Ruiz}).
 */
final class Interruptions {
    /** The longest clause between two pieces. */
    private static final int LONGEST = 12;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Interruptions(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments without such clauses.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Interruptions(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            if (isDeed(i)) {
                i++;
            } else if (fragments.get(i).role() == Role.CONTENT) {
                addPieces(behindClause(fragments.get(i)), result);
            } else {
                result.add(fragments.get(i));
            }
        }
        return result;
    }

    /** Whether a dash taken for a cue and the source behind it begin a clause between two pieces of a quotation. */
    private boolean isDeed(int i) {
        AttributionFragment cue = fragments.get(i);
        boolean dash = cue.role() == Role.CUE && cue.to() - cue.from() == 1 && map.isDash(cue.from());
        return dash
                && i + 2 < fragments.size()
                && fragments.get(i + 1).role() == Role.SOURCE
                && fragments.get(i + 1).from() == cue.to()
                && fragments.get(i + 2).from() == interruptionEnd(cue.from());
    }

    private void addPieces(AttributionFragment content, List<AttributionFragment> result) {
        int from = content.from();
        for (int i = from + 1; i + 1 < content.to(); i++) {
            int end = map.isDash(i) ? interruptionEnd(i) : i;
            if (end > i && end < content.to()) {
                result.add(content.withTokens(from, i));
                from = end;
                i = end;
            }
        }
        result.add(content.withTokens(from, content.to()));
    }

    /** Where a quotation goes on behind a clause in dashes; the dash that begins it if there is none. */
    private int interruptionEnd(int dash) {
        if (dash == 0 || !map.closes(dash - 1)) {
            return dash;
        }
        boolean verb = false;
        for (int i = dash + 1; i + 1 < map.size() && i - dash <= LONGEST && map.region(i) < 0; i++) {
            if (map.isDash(i)) {
                return verb && map.opens(i + 1) ? i + 1 : dash;
            }
            verb |= map.isVerb(i);
        }
        return dash;
    }

    /** The quotation behind a clause and a dash, where it fills the rest of a content with its cue behind it. */
    private AttributionFragment behindClause(AttributionFragment content) {
        boolean verb = false;
        for (int i = content.from(); i + 2 < content.to() && map.region(i) < 0; i++) {
            if (map.isDash(i)) {
                boolean whole = content.cue() == CueSide.RIGHT
                        && verb
                        && map.opens(i + 1)
                        && map.regionEnd(i + 1) == content.to()
                        && Character.isUpperCase(map.token(i + 2).text().charAt(0));
                return whole ? content.withTokens(i + 1, content.to()) : content;
            }
            verb |= map.isVerb(i);
        }
        return content;
    }
}
