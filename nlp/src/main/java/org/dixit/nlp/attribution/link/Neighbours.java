package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/** Parts the quotations of two speakers that touch: {@code "Is it far?" "A mile," said Bello.} */
final class Neighbours {
    private Neighbours() {}

    /**
     * The fragments with contents of two such quotations parted.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        List<AttributionFragment> result = new ArrayList<>();
        for (AttributionFragment fragment : fragments) {
            int from = fragment.from();
            for (int i = from + 1; i < fragment.to() && fragment.role() == Role.CONTENT; i++) {
                if (touch(from, i, map)) {
                    result.add(part(fragment, from, i));
                    from = i;
                }
            }
            result.add(part(fragment, from, fragment.to()));
        }
        return result;
    }

    private static AttributionFragment part(AttributionFragment whole, int from, int to) {
        return whole.withTokens(from, to);
    }

    private static boolean touch(int from, int at, TokenMap map) {
        return map.opens(from)
                && map.regionEnd(from) == at
                && map.closes(at - 1)
                && map.opens(at)
                && !map.startsParagraph(at)
                && at - 2 > from
                && (map.isText(at - 2, "?") || map.isText(at - 2, "."));
    }

    /** Whether another quotation follows a content without a word between the two, and the cue behind that one. */
    static boolean touchesNext(AttributionFragment content, TokenMap map) {
        return content.cue() == CueSide.RIGHT && content.to() < map.size() && touch(content.from(), content.to(), map);
    }
}
