package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Makes the fragments keep to the conventions of their spans: a content holds its quotation marks, and neither the comma in
 * front of it nor the comma or full stop behind it; a quoted stretch is not cut near one of its ends; the colon after a cue
 * belongs to it.
 */
final class SpanConventions {
    /** The bucket of words that hardly ever do anything but attribute. */
    private static final int PLAINEST = 7;

    /** Within how many tokens a denied verb has its "to". */
    private static final int DENIAL = 6;

    /** The bucket of verbs that are often in cues. */
    private static final int TELLING = 5;

    /** Pronouns that are subjects where another pronoun stands in front of them. */
    private static final Set<String> SUBJECTS = Set.of("I", "he", "she", "it", "we", "they", "there");

    private final TokenMap map;
    private final SourceConventions sources;

    private SpanConventions(TokenMap map) {
        this.map = map;
        this.sources = new SourceConventions(map);
    }

    /**
     * The fragments, mended; those of which nothing is left are dropped.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        SpanConventions conventions = new SpanConventions(map);
        List<AttributionFragment> result = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < fragments.size(); i++) {
            // the 's that begins a cue belongs to the source in front of it
            int limit = i + 1 < fragments.size() ? fragments.get(i + 1).from() : map.size();
            AttributionFragment mended = conventions.mend(fragments.get(i), free, limit);
            if (conventions.isUsable(mended)) {
                result.add(mended);
                free = mended.to();
            }
        }
        return result;
    }

    private AttributionFragment mend(AttributionFragment fragment, int free, int limit) {
        return switch (fragment.role()) {
            case CUE -> mendCue(fragment, free, limit);
            case SOURCE -> sources.mend(fragment, free, limit);
            case CONTENT -> {
                int from = contentStart(Math.max(free, fragment.from()), fragment.to(), free);
                yield with(fragment, from, contentEnd(from, fragment.to(), limit));
            }
        };
    }

    /** Of marks only a colon and a dash can be a cue. */
    private boolean isUsable(AttributionFragment fragment) {
        int from = fragment.from();
        if (fragment.role() == Role.CONTENT && fragment.to() - from == 1 && map.tag(from) == Tag.DET) {
            return false;
        }
        boolean measure = map.isVerb(from) && map.hasText(from + 1, fragment.to(), "according");
        if (fragment.role() == Role.CUE && measure) {
            return false; // "were graded according to weight" reports nothing
        }
        if (fragment.role() == Role.CUE && fragment.to() - from == 1 && map.tag(from) == Tag.PRON) {
            return false;
        }
        boolean lone = fragment.to() - from == 1 && map.isMark(from);
        return fragment.role() != Role.CUE || !lone || map.isText(from, ":") || map.isDash(from);
    }

    private AttributionFragment mendCue(AttributionFragment cue, int free, int limit) {
        int from = cue.from();
        while (from + 1 < cue.to() && (from < free || map.isPossessive(from))) {
            from++;
        }
        boolean phrase = from > free && map.isText(from, "the") && map.isText(cue.to() - 1, "of");
        if (phrase && map.tag(from - 1) == Tag.ADP) {
            from--; // "in the opinion of"
        }
        if (isReport(from, free, cue.to())) {
            from--;
        }
        int end = cue.to();
        while (end - 1 > from && map.isText(end - 1, ")")) {
            end--;
        }
        int to = unansweredStart(from, pronounStart(from, spokenEnd(from, end)));
        boolean colon = to < limit && map.isText(to, ":") && map.paragraph(to) == map.paragraph(to - 1);
        return with(cue, from, colon ? to + 1 : to);
    }

    /** Whether a noun with its article in front opens a sentence, and who speaks stands behind: "An order from the court that". */
    private boolean isReport(int noun, int free, int to) {
        return noun > free
                && to < map.size()
                && Tag.isNoun(map.tag(noun))
                && map.startsSentence(noun - 1)
                && (map.isText(noun - 1, "A") || map.isText(noun - 1, "An"))
                && (map.isText(to, "from") || map.isText(to, "by"));
    }

    /** Where a plain verb of saying ends; medium and place, as in "said in a statement", are no part of the cue. */
    private int spokenEnd(int from, int to) {
        boolean plain =
                to - from > 2 && map.cue(from) == PLAINEST && Tag.isVerb(map.tag(from)) && map.tag(from + 1) == Tag.ADP;
        return plain ? from + 1 : addresseeStart(from, to);
    }

    /** Where that begins to which somebody does not react, as in "did not respond to questions about"; else the end of the cue. */
    private int unansweredStart(int from, int to) {
        for (int i = from + 2; i + 2 < to && i < from + DENIAL; i++) {
            boolean denied = map.isText(i, "to") && map.isVerb(i - 1) && map.hasText(from, i, "not");
            if (denied && isNominal(i + 1, to - 1) && map.tag(to - 1) == Tag.ADP) {
                return i + 1;
            }
        }
        return to;
    }

    private boolean isNominal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tag.isNominal(map.tag(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Where the pronoun of the one begins who is spoken to, as in "asked me"; the end of the cue if there is none. */
    private int pronounStart(int from, int to) {
        int last = to - 1;
        return last > from && isObject(last) ? last : to;
    }

    /** Where the one begins who is spoken to, as in "answered to Judge Adeyemi"; the end of the cue if nobody is. */
    private int addresseeStart(int from, int to) {
        int verb = to - 3;
        boolean told =
                verb >= from && Tag.isVerb(map.tag(verb)) && map.cue(verb) >= TELLING && map.isText(verb + 1, "the");
        if (told && Tag.isNoun(map.tag(to - 1)) && to < map.size() && map.isText(to, "that")) {
            return verb + 1; // "is expected to tell the court that ..."
        }
        for (int i = from + 1; i + 1 < to && map.tag(to - 1) == Tag.PROPN; i++) {
            if (map.isText(i, "to") && map.isVerb(i - 1) && !map.isVerb(i + 1)) {
                return i;
            }
        }
        return to;
    }

    private static AttributionFragment with(AttributionFragment f, int from, int to) {
        return to <= from ? f : f.withTokens(from, to);
    }

    private int contentStart(int from, int to, int free) {
        int start = from;
        while (start < to - 1 && isLoose(start)) {
            start++;
        }
        boolean hers = start + 2 < to && isAddressee(start);
        if (hers) {
            return start + 1;
        }
        boolean asked = start - 1 >= free && map.isText(start, "to") && isObject(start - 1);
        if (asked) {
            return start - 1; // "asked | me to wait"
        }
        boolean unanswered = free > 1
                && start - free > 1
                && map.isText(free - 1, "to")
                && map.isVerb(free - 2)
                && map.tag(start - 1) == Tag.ADP
                && isNominal(free, start - 1);
        if (unanswered) {
            return free; // "did not respond to | questions about the roof"
        }
        boolean label = start > free && start - 1 == free && map.isText(free, "as") && map.opens(start);
        if (label || (start > free && isDialogueDash(start - 1))) {
            return start - 1;
        }
        int open = map.regionStart(start);
        boolean near = open >= free && start - open <= Math.max(1, (Math.min(to, map.regionEnd(start)) - start) / 4);
        return open < start && near ? open : start;
    }

    /** Whether a pronoun stands behind a verb of telling. */
    private boolean isObject(int token) {
        return token > 0 && map.tag(token) == Tag.PRON && map.isVerb(token - 1) && map.cue(token - 1) >= TELLING;
    }

    /** Whether the one who is told stands in front of the subject: "told him it was late". */
    private boolean isAddressee(int token) {
        return token > 0
                && map.isVerb(token - 1)
                && map.tag(token) == Tag.PRON
                && SUBJECTS.contains(map.token(token + 1).text())
                && map.isVerb(token + 2);
    }

    /** The dash that opens a paragraph of dialogue, "— The goats came home, said Moraru", is its quotation mark. */
    private boolean isDialogueDash(int token) {
        return (map.isText(token, "\u2014") || map.isText(token, "\u2015")) && map.startsParagraph(token);
    }

    private int contentEnd(int from, int to, int limit) {
        int end = to;
        while (end > from + 1 && isTrailing(end - 1)) {
            end--;
        }
        int close = map.regionEnd(end - 1);
        int begun = Math.max(from, map.regionStart(end - 1));
        boolean near = close <= limit && close - end <= Math.max(3, (end - begun) / 4);
        return close > end && near ? close : end;
    }

    /** Punctuation that cannot open a content. */
    private boolean isLoose(int token) {
        return map.isText(token, ",")
                || map.isText(token, ":")
                || map.isText(token, ";")
                || map.isDash(token)
                || map.closes(token);
    }

    /** Punctuation behind a content that is not inside its marks. */
    private boolean isTrailing(int token) {
        boolean stop =
                map.isText(token, ",") || map.isText(token, ".") || map.isText(token, ";") || map.isText(token, ":");
        stop |= map.isDash(token);
        return (stop && map.region(token) < 0) || map.opens(token);
    }
}
