package org.dixit.nlp.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** The stretches of a content inside quotation marks, without the marks; none of an indirect one. */
final class Verbatim {

    private static final String OPENING = "“\"«„「『‘'»”";
    private static final String CLOSING = "”\"»“」』’'«“";

    private Verbatim() {}

    static List<String> of(String text, AttributionRelation relation) {
        if (relation.type() == QuotationType.INDIRECT) {
            return List.of();
        }
        List<String> stretches = new ArrayList<>();
        for (Span content : relation.content()) {
            collect(text, content, stretches);
        }
        return stretches;
    }

    private static void collect(String text, Span content, List<String> stretches) {
        int i = content.start();
        while (i < content.end()) {
            int mark = isOpening(text, i, content) ? OPENING.indexOf(text.charAt(i)) : -1;
            if (mark < 0) {
                i++;
                continue;
            }
            int close = closing(text, i + 1, content.end(), CLOSING.charAt(mark));
            String inside = text.substring(i + 1, close).strip();
            if (!inside.isEmpty()) {
                stretches.add(inside);
            }
            i = close + 1;
        }
    }

    /** A mark opens at the start of the content or behind a space; an apostrophe inside a word does not. */
    private static boolean isOpening(String text, int i, Span content) {
        boolean behindSpace =
                i == content.start() || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.');
        return behindSpace && i + 1 < content.end() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static int closing(String text, int from, int end, char mark) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '“' && mark == '”') {
                depth++;
            } else if (c == mark
                    && ((mark != '’' && mark != '\'')
                            || i + 1 >= end
                            || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return end;
    }
}
