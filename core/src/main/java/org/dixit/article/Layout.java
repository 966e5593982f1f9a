package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.text.Span;

/** What a reader sees of a text before reading it; all spans disjoint and trimmed of white space. */
record Layout(List<Span> headlines, Optional<Span> byline, Optional<Span> dateline, List<Span> paragraphs) {

    static final Layout EMPTY = new Layout(List.of(), Optional.empty(), Optional.empty(), List.of());

    /** This layout with the headlines of a part that stands above it. */
    Layout withHeadlines(List<Span> title) {
        return new Layout(title, byline, dateline, paragraphs);
    }

    Layout withByline(Span line) {
        return new Layout(headlines, Optional.of(line), dateline, paragraphs);
    }

    /** This layout of title and byline, with that of the body that follows them. */
    Layout followedBy(Layout body) {
        return new Layout(
                headlines.isEmpty() ? body.headlines : headlines,
                byline.or(body::byline),
                body.dateline,
                body.paragraphs);
    }

    /** This layout of everything that is not in {@code known}, a layout of the same text that the caller knows. */
    Layout outside(Layout known, CharSequence text) {
        List<Span> taken = Stream.of(
                        known.headlines.stream(),
                        known.byline.stream(),
                        known.dateline.stream(),
                        known.paragraphs.stream())
                .flatMap(spans -> spans)
                .sorted()
                .toList();
        return new Layout(
                minus(headlines, taken, text),
                minus(byline.stream().toList(), taken, text).stream().findFirst(),
                minus(dateline.stream().toList(), taken, text).stream().findFirst(),
                minus(paragraphs, taken, text));
    }

    /** What is left of ordered spans; both lists are walked through once. */
    private static List<Span> minus(List<Span> spans, List<Span> taken, CharSequence text) {
        List<Span> left = new ArrayList<>();
        int i = 0;
        for (Span span : spans) {
            int start = span.start();
            while (i < taken.size() && taken.get(i).start() < span.end()) {
                addTrimmed(start, taken.get(i).start(), text, left);
                start = Math.max(start, taken.get(i).end());
                if (start > span.end()) {
                    break;
                }
                i++;
            }
            addTrimmed(start, span.end(), text, left);
        }
        return left;
    }

    private static void addTrimmed(int start, int end, CharSequence text, List<Span> into) {
        if (start < end) {
            Span span = Span.of(start, end).trimmedIn(text);
            if (!span.isEmpty()) {
                into.add(span);
            }
        }
    }
}
