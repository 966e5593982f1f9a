package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Leaves out what is told of the saying or of an order, not said: the relative clause of where it was said ({@code In a note that the
 * board put up, Bello said}) or what the sayer did the while ({@code Speaking in the yard, Bello said the gate was shut}), a day behind a thing announced ({@code will announce a new bridge on Monday}), and a measure
 * ({@code sorted according to size}).
 */
final class Circumstances {
    /** The bucket of words that often stand in sources. */
    private static final int USUAL_SOURCE = 4;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Circumstances(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments without such words.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Circumstances(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            AttributionFragment fragment = fragments.get(i);
            if (isMeasured(i)) {
                i += 2;
            } else if (fragment.role() == Role.CONTENT && !isPlace(i) && !isMeanwhile(i)) {
                result.add(withoutDay(fragment));
            } else if (fragment.role() != Role.CONTENT) {
                result.add(fragment);
            }
        }
        return result;
    }

    /** Whether a content is the relative clause of a phrase that opens its sentence, in front of source, cue and content. */
    private boolean isPlace(int i) {
        AttributionFragment clause = fragments.get(i);
        int that = clause.from() - 1;
        return clause.cue() == CueSide.RIGHT
                && follow(i, Role.SOURCE, Role.CUE, Role.CONTENT)
                && that > 1
                && (map.isText(that, "that") || map.isText(that, "which"))
                && Tag.isNoun(map.tag(that - 1))
                && map.tag(map.sentenceStart(that)) == Tag.ADP
                && map.isText(clause.to(), ",")
                && fragments.get(i + 1).from() == clause.to() + 1
                && fragments.get(i + 2).from() == fragments.get(i + 1).to()
                && fragments.get(i + 3).from() == fragments.get(i + 2).to();
    }

    /**
     * Whether a content is a participle and its words that open the sentence of a report with a content of its own behind the cue. In
     * "Leaving, he said, was hard" the comma behind the cue tells that what is in front of it goes on there.
     */
    private boolean isMeanwhile(int i) {
        AttributionFragment deed = fragments.get(i);
        return deed.cue() == CueSide.RIGHT
                && follow(i, Role.SOURCE, Role.CUE, Role.CONTENT)
                && map.startsSentence(deed.from())
                && map.tag(deed.from()) == Tag.VERB_ING
                && map.region(deed.from()) < 0
                && map.isText(deed.to(), ",")
                && fragments.get(i + 1).from() == deed.to() + 1
                && fragments.get(i + 2).from() == fragments.get(i + 1).to()
                && fragments.get(i + 3).from() == fragments.get(i + 2).to();
    }

    /** Whether something is done "according to" a bare noun that never speaks. */
    private boolean isMeasured(int i) {
        AttributionFragment deed = fragments.get(i);
        if (deed.role() != Role.CONTENT || !follow(i, Role.CUE, Role.SOURCE)) {
            return false;
        }
        AttributionFragment cue = fragments.get(i + 1);
        AttributionFragment measure = fragments.get(i + 2);
        return deed.to() == cue.from()
                && map.isText(cue.from(), "according")
                && Tag.isVerb(map.tag(deed.to() - 1))
                && measure.to() - measure.from() == 1
                && map.tag(measure.from()) == Tag.NOUN
                && map.origin(measure.from()) < USUAL_SOURCE;
    }

    private boolean follow(int i, Role... roles) {
        boolean follow = i + roles.length < fragments.size();
        for (int k = 0; follow && k < roles.length; k++) {
            AttributionFragment next = fragments.get(i + 1 + k);
            follow = next.role() == roles[k]
                    && map.sentence(next.from())
                            == map.sentence(fragments.get(i).from());
        }
        return follow;
    }

    /** A thing without a verb of its own, without the day behind it. */
    private AttributionFragment withoutDay(AttributionFragment thing) {
        int on = thing.to() - 2;
        boolean day = thing.cue() == CueSide.LEFT
                && on > thing.from()
                && map.isText(on, "on")
                && map.token(on + 1).text().endsWith("day")
                && Character.isUpperCase(map.token(on + 1).text().charAt(0))
                && map.tag(thing.from()) == Tag.DET;
        for (int i = thing.from(); day && i < on; i++) {
            int tag = map.tag(i);
            day = (Tag.isNoun(tag) || tag == Tag.DET || tag == Tag.ADJ) && map.region(i) < 0;
        }
        return day ? thing.withTokens(thing.from(), on) : thing;
    }
}
