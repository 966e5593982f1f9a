package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.attribution.passage.Words;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Paragraphs whose layout alone says who speaks, which are too rare in running news for the tagger to learn: lines of a
 * transcript ({@code OKORO: We are ready.}), quotations signed behind a dash ({@code "A true friend." — Ana Ruiz}), headlines with
 * a colon or a dash. What the tagger found in such a paragraph is replaced. In linear time.
 */
final class LineShapes {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_LINE = 9;
    /** The least bucket of a word that often stands in sources. */
    private static final int USUAL_SOURCE = 4;

    private final TokenMap map;

    private LineShapes(TokenMap map) {
        this.map = map;
    }

    /**
     * The fragments with those of such paragraphs replaced.
     *
     * @param fragments what the tagger found, in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new LineShapes(map).apply(fragments);
    }

    private List<AttributionFragment> apply(List<AttributionFragment> fragments) {
        Map<String, Integer> speakers = speakers();
        List<AttributionFragment> result = new ArrayList<>();
        int at = 0;
        for (int from = 0; from < map.size(); ) {
            int to = paragraphEnd(from);
            List<AttributionFragment> own = new ArrayList<>();
            while (at < fragments.size() && fragments.get(at).from() < to) {
                own.add(fragments.get(at++));
            }
            result.addAll(paragraph(from, to, own, speakers));
            from = to;
        }
        return result;
    }

    private int paragraphEnd(int from) {
        int to = from + 1;
        while (to < map.size() && map.paragraph(to) == map.paragraph(from)) {
            to++;
        }
        return to;
    }

    private List<AttributionFragment> paragraph(
            int from, int to, List<AttributionFragment> found, Map<String, Integer> speakers) {
        int colon = colon(from, to);
        if (colon > 0 && isSpeaker(from, colon, speakers) && colon + 1 < to) {
            return List.of(
                    fragment(Role.SOURCE, CueSide.RIGHT, nameStart(from), colon),
                    fragment(Role.CUE, CueSide.HERE, colon, colon + 1),
                    fragment(Role.CONTENT, CueSide.LEFT, colon + 1, to));
        }
        int dash = signature(from, to);
        if (dash > 0 && found.stream().noneMatch(f -> f.role() == Role.CUE && f.from() < dash)) {
            int content = map.opens(from) ? from : contentStart(from, dash);
            int end = isStop(to - 1) ? to - 1 : to;
            return List.of(
                    fragment(Role.CONTENT, CueSide.RIGHT, content, dash),
                    fragment(Role.CUE, CueSide.HERE, dash, dash + 1),
                    fragment(Role.SOURCE, CueSide.LEFT, dash + 1, end));
        }
        return signedLine(from, to).or(() -> headline(from, to, found)).orElse(found);
    }

    /** A line of a dash and a name under a quotation that fills a paragraph. */
    private Optional<List<AttributionFragment>> signedLine(int from, int to) {
        boolean line = from > 0
                && map.isDash(from)
                && map.closes(from - 1)
                && map.startsParagraph(map.regionStart(from - 1))
                && to - from > 1
                && to - from <= LONGEST_LINE
                && Character.isUpperCase(map.token(from + 1).text().charAt(0));
        return line
                ? Optional.of(List.of(
                        fragment(Role.CUE, CueSide.HERE, from, from + 1),
                        fragment(Role.SOURCE, CueSide.LEFT, from + 1, to)))
                : Optional.empty();
    }

    /** {@code Minister: cuts inevitable} and {@code Cuts inevitable - minister}, where the tagger found nothing. */
    private Optional<List<AttributionFragment>> headline(int from, int to, List<AttributionFragment> found) {
        if (map.headline(from) && isWholeHeadline(from, found)) {
            AttributionFragment content = found.get(2);
            return Optional.of(
                    List.of(found.get(0), found.get(1), fragment(Role.CONTENT, content.cue(), content.from(), to)));
        }
        if (map.headline(from) && isQuotedHeadline(from, found)) {
            return Optional.of(found.subList(0, 2));
        }
        if (!map.headline(from) || !found.isEmpty() || to - from < 4) {
            return Optional.empty();
        }
        for (int i = from + 1; i <= from + 4 && i + 2 < to; i++) {
            if (map.isText(i, ":") && isSource(from, i)) {
                return Optional.of(List.of(
                        fragment(Role.SOURCE, CueSide.RIGHT, from, i),
                        fragment(Role.CUE, CueSide.HERE, i, i + 1),
                        fragment(Role.CONTENT, CueSide.LEFT, i + 1, to)));
            }
        }
        for (int i = to - 2; i >= Math.max(from + 2, to - 4); i--) {
            if (map.isDash(i) && isSource(i + 1, to)) {
                return Optional.of(List.of(
                        fragment(Role.CONTENT, CueSide.RIGHT, from, i),
                        fragment(Role.CUE, CueSide.HERE, i, i + 1),
                        fragment(Role.SOURCE, CueSide.LEFT, i + 1, to)));
            }
        }
        return Optional.empty();
    }

    /** Whether source, colon and content open a headline; all behind the colon is the content then. */
    private boolean isWholeHeadline(int from, List<AttributionFragment> found) {
        return found.size() == 3
                && found.get(0).role() == Role.SOURCE
                && found.get(0).from() == from
                && found.get(1).role() == Role.CUE
                && map.isText(found.get(1).from(), ":")
                && found.get(2).role() == Role.CONTENT
                && found.get(2).from() == found.get(1).to();
    }

    /** Whether quoted words and a colon open a headline ("'It leaks': a year on the canal"); what is behind tells of them and is not said. */
    private boolean isQuotedHeadline(int from, List<AttributionFragment> found) {
        return found.size() == 3
                && found.get(0).role() == Role.CONTENT
                && found.get(0).from() == from
                && map.opens(from)
                && map.closes(found.get(0).to() - 1)
                && map.isText(found.get(0).to(), ":")
                && found.get(1).role() == Role.CUE
                && found.get(1).from() == found.get(0).to()
                && found.get(2).role() == Role.CONTENT;
    }

    /** Whether some words name somebody: a word that is often in sources closes them, or they are names. */
    private boolean isSource(int from, int to) {
        boolean name = true;
        for (int i = from; i < to; i++) {
            name &= map.tag(i) == Tag.PROPN && Words.shape(map.token(i).text()) == Words.CAPITALISED;
        }
        return name || map.origin(to - 1) >= USUAL_SOURCE;
    }

    private static AttributionFragment fragment(Role role, CueSide side, int from, int to) {
        return new AttributionFragment(role, side, from, to, 0.9);
    }

    /** Names in front of a colon at the head of a paragraph, and in how many paragraphs. */
    private Map<String, Integer> speakers() {
        Map<String, Integer> counts = new HashMap<>();
        for (int from = 0; from < map.size(); from = paragraphEnd(from)) {
            int colon = colon(from, paragraphEnd(from));
            if (colon > 0) {
                counts.merge(name(from, colon), 1, Integer::sum);
                counts.merge("", 1, Integer::sum);
            }
        }
        return counts;
    }

    private boolean isSpeaker(int from, int colon, Map<String, Integer> speakers) {
        boolean dialogue = speakers.getOrDefault("", 0) >= 2 && speakers.size() >= 3;
        return dialogue && (isCapitals(from, colon) || speakers.getOrDefault(name(from, colon), 0) >= 2);
    }

    private String name(int from, int colon) {
        StringBuilder name = new StringBuilder();
        for (int i = nameStart(from); i < colon; i++) {
            name.append(' ').append(map.token(i).text());
        }
        return name.toString();
    }

    private boolean isCapitals(int from, int colon) {
        for (int i = nameStart(from); i < colon; i++) {
            int shape = Words.shape(map.token(i).text());
            if (shape != Words.CAPITALS && shape != Words.INITIAL && shape != Words.MARK) {
                return false;
            }
        }
        return true;
    }

    private int nameStart(int from) {
        return map.opens(from) ? from + 1 : from;
    }

    /** The colon behind a short run of capitalised words that opens the paragraph, 0 if there is none. */
    private int colon(int from, int to) {
        int start = nameStart(from);
        for (int i = start; i < to && i <= start + LONGEST_NAME; i++) {
            String word = map.token(i).text();
            if (word.equals(":")) {
                return i > start ? i : 0;
            }
            if (!Character.isUpperCase(word.charAt(0)) && !word.equals(".")) {
                return 0;
            }
        }
        return 0;
    }

    /** The dash between a closing mark and a name that ends the paragraph, 0 if there is none. */
    private int signature(int from, int to) {
        int last = isStop(to - 1) ? to - 2 : to - 1;
        int i = last;
        while (i > from && last - i <= LONGEST_NAME && isNameLike(map.token(i).text())) {
            i--;
        }
        boolean dash = i > from && i < last && map.isDash(i) && map.closes(i - 1);
        return dash && Character.isUpperCase(map.token(i + 1).text().charAt(0)) ? i : 0;
    }

    private boolean isStop(int token) {
        return map.isText(token, ".");
    }

    private static boolean isNameLike(String word) {
        return Character.isLetter(word.charAt(0)) || word.equals(",") || word.equals("&");
    }

    private int contentStart(int from, int dash) {
        int start = dash - 1;
        while (start > from && map.region(start - 1) == map.region(dash - 1)) {
            start--;
        }
        return start;
    }
}
