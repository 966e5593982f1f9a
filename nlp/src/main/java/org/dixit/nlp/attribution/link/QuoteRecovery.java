package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Adds quotations that the tagger passed over: a quoted stretch that is a sentence of its own, or that a colon announces
 * ({@code The message was short: "Land now."}).
 */
final class QuoteRecovery {
    private static final int SHORTEST = 3;
    private static final int LONGEST_SUBJECT = 8;
    private static final String SENTENCE_ENDS = ".,!?\u2026\u2014-";

    private final TokenMap map;
    private final List<AttributionFragment> fragments;
    private int next;

    private QuoteRecovery(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments with those of such stretches added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new QuoteRecovery(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int from = 0; from < map.size(); ) {
            int to = map.regionEnd(from);
            boolean region = map.region(from) >= 0;
            copyUntil(from, result);
            boolean free = result.isEmpty() || result.get(result.size() - 1).to() <= from;
            boolean untouched = next >= fragments.size() || fragments.get(next).from() >= to;
            if (region && free && untouched && isSpeech(from, to)) {
                announcer(from, result).ifPresent(result::addAll);
                result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, from, to, 0.5));
            }
            from = to;
        }
        copyUntil(Integer.MAX_VALUE, result);
        return result;
    }

    private void copyUntil(int token, List<AttributionFragment> result) {
        while (next < fragments.size() && fragments.get(next).from() < token) {
            result.add(fragments.get(next++));
        }
    }

    /** Whether a stretch begins like a sentence, where one may begin, and ends like one. */
    private boolean isSpeech(int from, int to) {
        boolean closed = map.closes(to - 1);
        int last = closed ? to - 2 : to - 1;
        boolean dashed = to < map.size()
                && map.isDash(to)
                && map.token(to).span().start() == map.token(to - 1).span().end();
        boolean ends = !closed
                || dashed
                || SENTENCE_ENDS.indexOf(map.token(Math.max(from, last)).text().charAt(0)) >= 0;
        boolean starts = map.startsSentence(from) || map.isText(from - 1, ":");
        boolean capital = from + 1 < to
                && Character.isUpperCase(map.token(from + 1).text().charAt(0));
        boolean follows = to < map.size() && map.sentence(to) == map.sentence(from) && !map.isMark(to);
        return map.opens(from) && starts && capital && ends && !follows && to - from >= SHORTEST;
    }

    /** Colon and subject of a clause that announces a quotation, where the tagger saw nothing in it. */
    private Optional<List<AttributionFragment>> announcer(int from, List<AttributionFragment> before) {
        if (from == 0 || !map.isText(from - 1, ":")) {
            return Optional.empty();
        }
        int start = map.sentenceStart(from - 1);
        boolean clear = before.isEmpty() || before.get(before.size() - 1).to() <= start;
        int end = start;
        while (end < from - 1 && !map.isVerb(end) && !map.isMark(end)) {
            end++;
        }
        if (!clear || end == start || end - start > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        // "The note read: ..." has a verb to it, "The message was short: ..." only the colon
        int cue = end == from - 2 ? end : from - 1;
        return Optional.of(List.of(
                new AttributionFragment(Role.SOURCE, CueSide.RIGHT, start, end, 0.5),
                new AttributionFragment(Role.CUE, CueSide.HERE, cue, from, 0.5)));
    }
}
