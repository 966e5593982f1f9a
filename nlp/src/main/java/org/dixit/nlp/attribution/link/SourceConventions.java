package org.dixit.nlp.attribution.link;

import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;

/**
 * Makes a source keep to the conventions of its span: an apposition with its closing comma, an age and the relative clause belong to it; audience, medium
 * and what it does before or after it speaks do not.
 */
final class SourceConventions {
    /** The longest adverbial at the end of a relative clause. */
    private static final int ADVERBS = 2;

    private final TokenMap map;

    SourceConventions(TokenMap map) {
        this.map = map;
    }

    /**
     * A source, mended.
     *
     * @param source the source
     * @param free the first token behind the fragment in front of it
     * @param limit the first token of the fragment behind it
     */
    AttributionFragment mend(AttributionFragment source, int free, int limit) {
        int from = Math.max(free, source.from());
        while (from + 1 < source.to() && map.isMark(from) && !map.opens(from)) {
            from++;
        }
        int to = source.cue() == CueSide.LEFT
                ? ageEnd(relativeEnd(from, namedEnd(from, source.to()), limit), limit)
                : subjectEnd(from, describedEnd(from, source.to(), limit));
        to = interruption(from, to);
        if (to - 1 > from && map.isText(to - 1, "as")) {
            to--; // "called by Ferreira as ..."
        }
        while (to - 1 > from
                && map.isMark(to - 1)
                && !map.isText(to - 1, ",")
                && !map.isText(to - 1, ")")
                && !map.closes(to - 1)) {
            to--;
        }
        if (to - 1 > from && map.isText(to - 1, ")") && !map.hasText(from, to, "(")) {
            to--;
        }
        boolean owns = to < map.size() && map.isPossessive(to);
        boolean apposition = to < limit && map.isText(to, ",") && map.hasText(from, to, ",") && !map.endsParagraph(to);
        int end = owns || apposition ? to + 1 : to;
        return end <= from ? source : source.withTokens(from, end);
    }

    /** The comma in front of the cue where a relative clause is cut behind its pronoun: "The League, which paid for it, said". */
    private int describedEnd(int from, int to, int limit) {
        boolean cut = to - 2 > from && (map.isText(to - 1, "who") || map.isText(to - 1, "which"));
        boolean clause = cut
                && limit - 1 > to
                && limit < map.size()
                && map.isText(limit - 1, ",")
                && map.sentence(limit) == map.sentence(from)
                && map.hasVerb(to, limit);
        return clause ? limit : to;
    }

    /** Where a subject ends that did something before it speaks: "The school sent its pupils home, saying". */
    private int subjectEnd(int from, int to) {
        boolean participle = to + 1 < map.size() && map.isText(to, ",") && map.tag(to + 1) == Tag.VERB_ING;
        for (int i = from + 1; participle && i < to; i++) {
            if (map.isText(i, "who") || map.isText(i, "which") || map.isText(i, "that") || map.isMark(i)) {
                return to;
            }
            if (map.tag(i) == Tag.AUX || map.tag(i) == Tag.VERB_PAST || map.tag(i) == Tag.VERB_S) {
                return i;
            }
        }
        return to;
    }

    /**
     * Where a source behind its cue ends: in front of an audience or a medium ("said Saleh to her neighbour") and of what it does
     * next ("said Dorje, and fell silent").
     */
    private int namedEnd(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean aside = map.isText(i, "on") || map.isText(i, "to");
            if (aside && map.tag(i - 1) == Tag.PROPN && map.tag(i + 1) != Tag.VERB) {
                return i;
            }
            if (map.isText(i, ",") && map.isText(i + 1, "and") && map.hasVerb(i, to)) {
                return i;
            }
            if (map.isText(i, "who") || map.isText(i, "which")) {
                return to;
            }
        }
        return to;
    }

    /** The end of an age in commas behind a source: "laughed Emrys Pugh, 19, at the foot". */
    private int ageEnd(int to, int limit) {
        boolean age = to + 2 < limit
                && map.isText(to, ",")
                && map.tag(to + 1) == Tag.NUM
                && map.token(to + 1).text().length() <= 3
                && map.isText(to + 2, ",");
        return age ? to + 3 : to;
    }

    /** The end of the sentence where a relative clause, as in "said Ilse, who sings there still", misses its last words. */
    private int relativeEnd(int from, int to, int limit) {
        boolean relative = (map.hasText(from, to, "who") || map.hasText(from, to, "which")) && map.hasVerb(from, to);
        int end = to;
        while (end < limit && !map.isMark(end) && map.sentence(end) == map.sentence(from)) {
            end++;
        }
        boolean closes = end == map.size() || map.sentence(end) != map.sentence(from) || map.isText(end, ".");
        return relative && closes && end - to <= ADVERBS ? end : to;
    }

    /** Where a sentence in dashes interrupts a source: "Bello — he keeps bees — said". */
    private int interruption(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            if (map.isDash(i) && map.tag(i + 1) == Tag.PRON && map.isVerb(i + 2) && !map.isText(i + 1, "who")) {
                return i;
            }
        }
        return to;
    }
}
