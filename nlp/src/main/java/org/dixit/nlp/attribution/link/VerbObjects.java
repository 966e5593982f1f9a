package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Gives a cue for which the tagger found a source and no content its object: what is asked for in {@code Bello asked for water},
 * what is wanted in {@code Strikers demanded a ninth hour of sleep}, who is to do what in {@code It asked the owner to mend the roof}, and
 * what somebody is told in {@code I told the council the bird was mine}.
 */
final class VerbObjects {
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;
    /** The bucket of verbs that hardly ever do anything but attribute. */
    private static final int TELLING = 7;

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
            if (!isAlone(i) || (!addObject(fragment, limit(i), result) && !addTold(fragment, limit(i), result))) {
                result.add(fragment);
            }
        }
        return result;
    }

    private boolean addObject(AttributionFragment cue, int limit, List<AttributionFragment> result) {
        int from = objectStart(cue);
        int to = from < map.size() ? objectEnd(from, limit) : from;
        return to > from && add(cue, from, from, to, result);
    }

    /** Adds what somebody is told: the clause behind the one who is, as in "I told the council the bird was mine". */
    private boolean addTold(AttributionFragment cue, int limit, List<AttributionFragment> result) {
        if (!isActive(cue.to() - 1, cue.from(), TELLING) || map.tag(cue.to()) != Tag.DET) {
            return false;
        }
        int from = cue.to() + 1;
        while (from < limit && (Tag.isNoun(map.tag(from)) || map.tag(from) == Tag.ADJ)) {
            from++;
        }
        int to = from;
        while (to < limit && map.sentence(to) == map.sentence(cue.from())) {
            to++;
        }
        while (to > from && map.isMark(to - 1)) {
            to--;
        }
        boolean subject = to > from + 1 && (map.tag(from) == Tag.DET || map.tag(from) == Tag.PRON);
        return subject && new VerbGroups(map).hasGroup(from + 1, to) && add(cue, cue.to(), from, to, result);
    }

    private static boolean add(AttributionFragment cue, int end, int from, int to, List<AttributionFragment> result) {
        result.add(new AttributionFragment(Role.CUE, CueSide.HERE, cue.from(), end, 0.5));
        return result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, from, to, 0.5));
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
        return isActive(verb, cue.from(), USUAL) && map.tag(next) == Tag.DET ? next : map.size();
    }

    private boolean isActive(int verb, int from, int bucket) {
        boolean passive = verb > from
                && map.tag(verb - 1) == Tag.AUX
                && !map.token(verb - 1).text().startsWith("ha");
        return Tag.isVerb(map.tag(verb)) && map.cue(verb) >= bucket && !passive;
    }

    /** The end of a noun phrase with its "of", and of the infinitive behind it. */
    private int objectEnd(int from, int limit) {
        int to = from;
        while (to < limit && isInObject(to)) {
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

    private boolean isInObject(int token) {
        boolean of = map.tag(token) == Tag.ADP && map.isText(token, "of");
        boolean infinitive = map.isText(token, "to") || (map.tag(token) == Tag.ADP && !of);
        return !infinitive && !map.isMark(token) && (!map.isVerb(token) || map.isText(token - 1, "of"));
    }

    private boolean isHead(int token) {
        return Tag.isNoun(map.tag(token)) || map.isText(token - 1, "of");
    }
}
