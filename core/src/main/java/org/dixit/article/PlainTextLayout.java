package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;

/** Finds headline and paragraphs in plain text. */
final class PlainTextLayout {

    private PlainTextLayout() {}

    static Article read(String text) {
        List<Span> lines = new ArrayList<>();
        List<Span> headlines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = trimmed(text, start, end);
            boolean blankNext = newline >= 0 && newline + 1 < text.length() && text.charAt(newline + 1) == '\n';
            if (!line.isEmpty()) {
                if (lines.isEmpty() && headlines.isEmpty() && blankNext && line.length() < 200) {
                    int from = line.start();
                    int bars;
                    while ((bars = text.indexOf("||", from)) >= 0 && bars < line.end()) {
                        headlines.add(trimmed(text, from, bars));
                        from = bars + 2;
                    }
                    headlines.add(trimmed(text, from, line.end()));
                } else {
                    lines.add(line);
                }
            }
            start = end + 1;
        }
        headlines.removeIf(Span::isEmpty);
        return new Article(
                Optional.empty(),
                text,
                headlines,
                Optional.empty(),
                Optional.empty(),
                lines,
                Optional.empty(),
                Optional.empty());
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return Span.of(from, to);
    }
}
