package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Gives a source in front of its cue the aside that parts the two: {@code Okoro, who joined in May, said …}. By convention the
 * aside and its closing comma belong to the source; circumstances of the saying ({@code Okoro, speaking in Lagos, said}) don't.
 */
final class Asides {
    private static final int LONGEST = 30;

    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;

    private static final Set<String> RELATIVE =
            Set.of("who", "whose", "whom", "which", "a", "an", "the", "his", "her", "their");

    private final TokenMap map;

    private Asides(TokenMap map) {
        this.map = map;
    }

    /**
     * The fragments with the asides added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        Asides asides = new Asides(map);
        List<AttributionFragment> result = asides.joinDeeds(fragments);
        for (int i = 0; i + 1 < result.size(); i++) {
            AttributionFragment source = result.get(i);
            AttributionFragment cue = result.get(i + 1);
            if (source.role() == Role.SOURCE
                    && source.cue() == CueSide.RIGHT
                    && cue.role() == Role.CUE
                    && asides.isAside(source, cue)) {
                result.set(i, source.withTokens(source.from(), cue.from()));
            }
        }
        return result;
    }

    /** The fragments with relative clauses whole in which a deed was taken for speech: {@code The club, which | paid for | it, | said}. */
    private List<AttributionFragment> joinDeeds(List<AttributionFragment> fragments) {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            AttributionFragment source = fragments.get(i);
            if (i + 3 < fragments.size() && isDeed(fragments.subList(i, i + 4))) {
                int to = fragments.get(i + 3).from();
                result.add(source.withTokens(source.from(), to));
                i += 2;
            } else {
                result.add(source);
            }
        }
        return result;
    }

    private boolean isDeed(List<AttributionFragment> four) {
        AttributionFragment source = four.get(0);
        AttributionFragment deed = four.get(1);
        AttributionFragment thing = four.get(2);
        AttributionFragment cue = four.get(3);
        int pronoun = source.to() - 1;
        return source.role() == Role.SOURCE
                && deed.role() == Role.CUE
                && thing.role() == Role.CONTENT
                && cue.role() == Role.CUE
                && pronoun - 1 > source.from()
                && (map.isText(pronoun, "who") || map.isText(pronoun, "which"))
                && map.isText(pronoun - 1, ",")
                && deed.from() == source.to()
                && thing.from() == deed.to()
                && thing.to() + 1 == cue.from()
                && map.isText(thing.to(), ",")
                && map.sentence(source.from()) == map.sentence(cue.from())
                && map.cue(deed.from()) < USUAL
                && map.cue(cue.from()) >= USUAL;
    }

    /** Whether a comma stands right in front of the cue, and a clause or noun phrase between it and the source. */
    private boolean isAside(AttributionFragment source, AttributionFragment cue) {
        int from = source.to();
        int last = cue.from() - 1;
        boolean close = last >= from
                && last - from <= LONGEST
                && map.sentence(from) == map.sentence(cue.from())
                && map.isText(last, ",");
        if (!close || last == from) {
            return close && hasComma(source.from(), from);
        }
        boolean cut = hasComma(source.from(), from) && !map.isText(from, ",");
        boolean opens =
                map.isText(from, ",") && RELATIVE.contains(map.token(from + 1).text());
        return cut || opens;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (map.isText(i, ",")) {
                return true;
            }
        }
        return false;
    }
}
