package org.dixit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Span;

/** Reads the layout of plain text from its line breaks; linear in the length of the text. One object reads one text. */
final class PlainTextLayout {

    private static final int LINES_UP_TO_BYLINE = 4;
    private static final String BARS = "||";

    private final CharSequence text;
    private final List<Line> lines;
    private final boolean wrapped;
    private final List<Span> headlines = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private int next;
    private Optional<Span> byline = Optional.empty();
    private Optional<Span> dateline = Optional.empty();

    private PlainTextLayout(CharSequence text, Span within) {
        this.text = text;
        this.lines = Line.of(text, within);
        this.wrapped = HardWrap.isEvident(text, lines);
    }

    /** The layout of a stretch of a text; what the caller knows is not looked for. */
    static Layout read(CharSequence text, Span within, Sought sought) {
        PlainTextLayout layout = new PlainTextLayout(text, within);
        if (sought.byline()) {
            layout.readTopByline();
        }
        if (sought.headline()) {
            layout.readHeadline();
        }
        if (sought.byline()) {
            layout.readByline();
        }
        if (sought.dateline()) {
            layout.readDateLine();
        }
        layout.readParagraphs();
        if (sought.dateline()) {
            layout.readDateline();
        }
        return new Layout(layout.headlines, layout.byline, layout.dateline, layout.paragraphs);
    }

    /** The headlines of a title that the caller knows: one a line, or several with bars between them. */
    static List<Span> headlinesOf(CharSequence text, Span title) {
        List<Span> found = new ArrayList<>();
        Line.of(text, title).forEach(line -> addSplitAtBars(text, line.span(), found));
        return found;
    }

    private void readTopByline() {
        if (!lines.isEmpty() && BylineDetector.isByline(lines.get(0).in(text))) {
            byline = Optional.of(lines.remove(0).span());
        }
    }

    private void readHeadline() {
        int count = HeadlineDetector.linesFrom(next, lines, text, wrapped);
        if (wrapped && count > 1) {
            addSplitAtBars(text, joined(next, next + count), headlines);
        } else {
            lines.subList(next, next + count).forEach(line -> addSplitAtBars(text, line.span(), headlines));
        }
        next += count;
    }

    /** The byline stands on top, or below the headline with no more than a standfirst and a date between them. */
    private void readByline() {
        int last = Math.min(lines.size(), next + LINES_UP_TO_BYLINE);
        for (int i = next; i < last && byline.isEmpty(); i++) {
            String line = lines.get(i).in(text);
            boolean belowHeadline = i == next && !headlines.isEmpty();
            if (belowHeadline ? BylineDetector.isBylineBelowHeadline(line) : BylineDetector.isByline(line)) {
                byline = Optional.of(lines.remove(i).span());
            }
        }
    }

    private void readDateLine() {
        if (next < lines.size() && DatelineDetector.isDateLine(lines.get(next).in(text))) {
            dateline = Optional.of(lines.get(next).span());
            next++;
        }
    }

    private void readParagraphs() {
        while (next < lines.size()) {
            int end = next + 1;
            while (wrapped && end < lines.size() && isContinued(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            paragraphs.add(joined(next, end));
            next = end;
        }
    }

    private boolean isContinued(Line line, Line following) {
        boolean bylineBetween = byline.filter(span -> line.span().start() < span.start()
                        && span.start() < following.span().start())
                .isPresent();
        return line.block() == following.block() && !bylineBetween;
    }

    /** A dateline in a paragraph is taken out of it; a line that is only a date gives way to it, and is a paragraph then. */
    private void readDateline() {
        DatelineDetector.find(text, paragraphs).ifPresent(found -> {
            dateline.ifPresent(line -> paragraphs.add(0, line));
            dateline = Optional.of(found);
            paragraphs.replaceAll(
                    p -> p.contains(found) ? Span.of(found.end(), p.end()).trimmedIn(text) : p);
            paragraphs.removeIf(Span::isEmpty);
        });
    }

    private Span joined(int first, int end) {
        return Span.of(
                lines.get(first).span().start(), lines.get(end - 1).span().end());
    }

    private static void addSplitAtBars(CharSequence text, Span line, List<Span> into) {
        String words = line.textIn(text);
        int from = 0;
        while (from <= words.length()) {
            int bars = words.indexOf(BARS, from);
            int end = bars < 0 ? words.length() : bars;
            Span piece = Span.of(line.start() + from, line.start() + end).trimmedIn(text);
            if (!piece.isEmpty()) {
                into.add(piece);
            }
            from = end + BARS.length();
        }
    }
}
