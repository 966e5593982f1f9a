package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Completes a noun that the tagger took for a cue of its own, where it is the object of a verb: {@code Two experts voiced fears about
 * the dam} has "voiced fears about" for its cue, {@code Bello did not reply to questions about the dam} "did not reply to"; the
 * subject is the source.
 */
final class Predicates {
    private static final int LONGEST_SUBJECT = 6;

    /** The bucket of verbs that are often in cues. */
    private static final int TELLING = 5;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Predicates(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments with such cues and their sources complete.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Predicates(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            AttributionFragment cue = fragments.get(i);
            int verb = isObject(i) ? verbStart(cue.from()) : cue.from();
            int subject = map.sentenceStart(verb);
            boolean free = result.isEmpty() || result.get(result.size() - 1).to() <= subject;
            if (verb == cue.from() || !free || !isSubject(subject, verb)) {
                result.add(cue);
                continue;
            }
            AttributionFragment content = fragments.get(++i);
            boolean unanswered = map.isText(cue.from() - 1, "to");
            int border = unanswered ? cue.from() : cue.to();
            result.add(new AttributionFragment(Role.SOURCE, CueSide.RIGHT, subject, verb, 0.5));
            result.add(new AttributionFragment(Role.CUE, CueSide.HERE, verb, border, 0.5));
            result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, border, content.to(), 0.5));
        }
        return result;
    }

    /** Whether a fragment is a cue that begins with a noun, right in front of a content. */
    private boolean isObject(int i) {
        AttributionFragment cue = fragments.get(i);
        return cue.role() == Role.CUE
                && cue.from() > 1
                && Tag.isNoun(map.tag(cue.from()))
                && map.tag(cue.to() - 1) == Tag.ADP
                && i + 1 < fragments.size()
                && fragments.get(i + 1).role() == Role.CONTENT
                && fragments.get(i + 1).from() == cue.to();
    }

    /** Where the verb in front of its object begins, or the auxiliary of one that is denied; the object if there is none. */
    private int verbStart(int object) {
        int verb = object - 1;
        boolean finite = map.tag(verb) == Tag.VERB_PAST || map.tag(verb) == Tag.VERB_S;
        if (finite && map.cue(verb) >= TELLING) {
            return verb;
        }
        boolean denied = object > 4
                && map.isText(verb, "to")
                && Tag.isVerb(map.tag(verb - 1))
                && map.cue(verb - 1) >= TELLING
                && map.isText(verb - 2, "not")
                && map.tag(verb - 3) == Tag.AUX;
        return denied ? verb - 3 : object;
    }

    /** Whether some words at the head of a sentence are a noun phrase. */
    private boolean isSubject(int from, int to) {
        boolean subject = to > from && to - from <= LONGEST_SUBJECT;
        for (int i = from; subject && i < to; i++) {
            int tag = map.tag(i);
            // a plural that the tables do not know looks like a verb
            boolean plural = i == to - 1 && i > from && tag == Tag.VERB_S;
            subject =
                    (plural || Tag.isNoun(tag) || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.PRON)
                            && map.region(i) < 0;
        }
        return subject;
    }
}
