package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Corrects cues that are none: what somebody does beside a quotation ({@code Bello frowned. "Not again."}), and a noun between
 * the quoted pieces of one content ({@code said walls were "thin", doors "thinner"}).
 */
final class Gestures {
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;
    /** Below this certainty of the tagger a deed is taken for one. */
    private static final double SURE = 0.45;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Gestures(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = new ArrayList<>(fragments);
        this.map = map;
    }

    /**
     * The fragments without such cues.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Gestures(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            AttributionFragment fragment = fragments.get(i);
            if (isListed(i)) {
                AttributionFragment first = result.remove(result.size() - 1);
                int to = fragments.get(i + 1).to();
                fragments.set(i + 1, new AttributionFragment(Role.CONTENT, first.cue(), first.from(), to, 0.5));
            } else if (i + 1 < fragments.size() && fragment.role() == Role.SOURCE && isGesture(i + 1)) {
                i++;
            } else if (i + 2 < fragments.size() && fragment.role() == Role.SOURCE && isDeed(i + 1)) {
                i += 2;
            } else if (!isGesture(i) && !isWord(i)) {
                result.add(fragment);
            }
        }
        return result;
    }

    /** A noun between two pieces of a content, the second of them in marks. */
    private boolean isListed(int i) {
        boolean between = i > 0 && i + 1 < fragments.size() && fragments.get(i).role() == Role.CUE;
        if (!between) {
            return false;
        }
        AttributionFragment cue = fragments.get(i);
        AttributionFragment first = fragments.get(i - 1);
        AttributionFragment second = fragments.get(i + 1);
        return first.role() == Role.CONTENT
                && second.role() == Role.CONTENT
                && first.cue() == CueSide.LEFT
                && first.to() + 1 == cue.from()
                && map.isText(first.to(), ",")
                && map.closes(first.to() - 1)
                && map.opens(second.from())
                && second.from() == cue.to()
                && map.sentence(first.from()) == map.sentence(second.from())
                && Tag.isNoun(map.tag(cue.to() - 1));
    }

    /** A cue that hardly ever is one, in a sentence of its own in front of a quotation, or in dashes between two halves. */
    private boolean isGesture(int i) {
        AttributionFragment cue = fragments.get(i);
        if (cue.role() != Role.CUE || i + 1 >= fragments.size()) {
            return false;
        }
        AttributionFragment content = fragments.get(i + 1);
        boolean goesOn = content.from() - cue.to() > 1 && !map.isText(content.from() - 1, ":");
        if (isUsual(cue) && !(goesOn && cue.certainty() < SURE)) {
            return false;
        }
        if (content.role() != Role.CONTENT || !map.opens(content.from())) {
            return false;
        }
        int from = content.from();
        boolean apart = map.startsSentence(from) && !map.startsParagraph(from) && map.isText(from - 1, ".");
        return (apart && !tells(i)) || (map.isDash(from - 1) && isDashed(i));
    }

    /** A bare noun behind a verb of saying, which is no report: {@code Guests say grace.} */
    private boolean isWord(int i) {
        AttributionFragment word = fragments.get(i);
        boolean bare = i > 0
                && word.role() == Role.CONTENT
                && word.to() - word.from() == 1
                && map.tag(word.from()) == Tag.NOUN
                && map.region(word.from()) < 0;
        AttributionFragment cue = fragments.get(Math.max(0, i - 1));
        return bare
                && cue.role() == Role.CUE
                && cue.to() == word.from()
                && (map.isText(cue.to() - 1, "say")
                        || map.isText(cue.to() - 1, "says")
                        || map.isText(cue.to() - 1, "said"));
    }

    /** What somebody does to a thing, in the sentence in front of a quotation: {@code Bello kicked the gate. "Open up."} */
    private boolean isDeed(int i) {
        AttributionFragment cue = fragments.get(i);
        AttributionFragment thing = fragments.get(i + 1);
        if (cue.role() != Role.CUE || thing.role() != Role.CONTENT || thing.from() != cue.to()) {
            return false;
        }
        int next = thing.to() + 1;
        boolean doubtful = Math.min(cue.certainty(), thing.certainty()) < SURE
                || (Math.max(cue.certainty(), thing.certainty()) < SURE + 0.05);
        return doubtful
                && next < map.size()
                && map.isText(next - 1, ".")
                && map.opens(next)
                && map.startsSentence(next)
                && isThing(thing);
    }

    /** A noun phrase with its article, and no clause. */
    private boolean isThing(AttributionFragment content) {
        boolean thing = map.tag(content.from()) == Tag.DET && map.region(content.from()) < 0;
        for (int i = content.from(); thing && i < content.to(); i++) {
            thing = !map.isVerb(i) && map.tag(i) != Tag.SCONJ;
        }
        return thing;
    }

    /** Whether the sentence of a cue has a content already: {@code "It rattles," Bello growled. "Listen."} */
    private boolean tells(int i) {
        int sentence = map.sentence(fragments.get(i).from());
        for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
            AttributionFragment before = fragments.get(k);
            if (before.role() == Role.CONTENT && map.sentence(before.to() - 1) == sentence) {
                return true;
            }
        }
        return false;
    }

    private boolean isUsual(AttributionFragment cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (map.cue(i) >= USUAL && !Tag.isNoun(map.tag(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDashed(int i) {
        int start = i > 0 && fragments.get(i - 1).role() == Role.SOURCE
                ? fragments.get(i - 1).from()
                : fragments.get(i).from();
        return start > 1 && map.isDash(start - 1) && map.closes(start - 2);
    }
}
