package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Gives a cue for which the tagger found a source and no content its object: what is asked for in {@code Bello asked for water},
 * what is wanted in {@code Strikers demanded a ninth hour of sleep}, who is to do what in {@code It asked the owner to mend the roof}.
 */
final class VerbObjects {
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private VerbObjects(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments with such objects added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new VerbObjects(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            AttributionFragment fragment = fragments.get(i);
            int from = isAlone(i) ? objectStart(fragment) : map.size();
            int to = from < map.size() ? objectEnd(from, limit(i)) : from;
            if (to <= from) {
                result.add(fragment);
            } else {
                result.add(new AttributionFragment(Role.CUE, CueSide.HERE, fragment.from(), from, 0.5));
                result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, from, to, 0.5));
            }
        }
        return result;
    }

    /** Whether a cue stands right behind a source that begins its sentence, and nothing else is in the sentence. */
    private boolean isAlone(int i) {
        AttributionFragment cue = fragments.get(i);
        if (i == 0 || cue.role() != Role.CUE || cue.to() + 1 >= limit(i)) {
            return false;
        }
        AttributionFragment source = fragments.get(i - 1);
        int limit = limit(i);
        return source.role() == Role.SOURCE
                && source.to() == cue.from()
                && map.startsSentence(source.from())
                && (limit == map.size() || map.sentence(limit) != map.sentence(cue.from()));
    }

    private int limit(int i) {
        return i + 1 < fragments.size() ? fragments.get(i + 1).from() : map.size();
    }

    /** Where the object of a verb begins: behind its "for", or with an article. The end of the article if it has none. */
    private int objectStart(AttributionFragment cue) {
        int next = cue.to();
        if (map.isText(next, "for")) {
            return next + 1;
        }
        int verb = cue.to() - 1;
        boolean active = Tag.isVerb(map.tag(verb)) && map.cue(verb) >= USUAL;
        boolean passive = verb > cue.from()
                && map.tag(verb - 1) == Tag.AUX
                && !map.token(verb - 1).text().startsWith("ha");
        return active && !passive && map.tag(next) == Tag.DET ? next : map.size();
    }

    /** The end of a noun phrase with its "of", and of the infinitive behind it. */
    private int objectEnd(int from, int limit) {
        int to = from;
        while (to < limit && isNominal(to)) {
            to++;
        }
        if (to + 1 < limit && map.isText(to, "to") && Tag.isVerb(map.tag(to + 1))) {
            to++;
            while (to < limit && map.sentence(to) == map.sentence(from) && !map.isMark(to)) {
                to++;
            }
            return to;
        }
        boolean ends = to == limit || map.isMark(to) || map.tag(to) == Tag.ADP;
        return ends && to > from && isHead(to - 1) ? to : from;
    }

    private boolean isNominal(int token) {
        boolean of = map.tag(token) == Tag.ADP && map.isText(token, "of");
        boolean infinitive = map.isText(token, "to") || (map.tag(token) == Tag.ADP && !of);
        return !infinitive && !map.isMark(token) && (!map.isVerb(token) || map.isText(token - 1, "of"));
    }

    private boolean isHead(int token) {
        return Tag.isNoun(map.tag(token)) || map.isText(token - 1, "of");
    }
}
