package org.dixit.nlp.training.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.quotation.Mode;
import org.dixit.text.Span;

/**
 * Reads attributions that are marked in the text itself: {@code {s Ana Ruiz} {c said} {t the well was dry}.} A number behind the
 * letter tells attributions apart, a mode may follow behind a slash: {@code {c2/request urged}}. What is marked inside a content
 * with another number is nested. An article is a block of lines, each a paragraph; blocks are parted by a line of dashes.
 */
public final class MarkedText {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Parts> parts = new TreeMap<>();
    private final String marked;
    private int at;

    private static final class Parts {
        final List<Span> source = new ArrayList<>();
        final List<Span> cue = new ArrayList<>();
        final List<Span> content = new ArrayList<>();
        Optional<Mode> mode = Optional.empty();

        GoldAttribution attribution() {
            return new GoldAttribution(content, cue, source, Optional.of(mode.orElse(Mode.STATEMENT)));
        }
    }

    private MarkedText(String marked) {
        this.marked = marked;
    }

    /**
     * The files of authored texts in a directory, which are those that end in {@code .txt}.
     *
     * @param directory the directory
     * @return its files by name
     * @throws IOException if it cannot be read
     */
    public static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the articles
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a mark is not closed
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("---")) {
                articles.add(parse(file.getFileName() + "-" + articles.size(), block.toString()));
                block.setLength(0);
            } else if (!line.startsWith("#")) {
                block.append(block.isEmpty() ? "" : "\n\n").append(line.strip());
            }
        }
        articles.add(parse(file.getFileName() + "-" + articles.size(), block.toString()));
        return articles;
    }

    /**
     * Reads one article.
     *
     * @param id its identifier
     * @param marked its text with the marks
     * @throws IllegalArgumentException if a mark is not closed
     */
    static GoldArticle parse(String id, String marked) {
        MarkedText reading = new MarkedText(marked);
        reading.readTo('\0');
        List<GoldAttribution> outer = new ArrayList<>();
        List<GoldAttribution> nested = new ArrayList<>();
        for (Parts each : reading.parts.values()) {
            if (!each.content.isEmpty()) {
                (reading.isNested(each) ? nested : outer).add(each.attribution());
            }
        }
        return new GoldArticle(id, "authored", Article.parse(reading.text.toString()), outer, nested);
    }

    private boolean isNested(Parts inner) {
        Span span = inner.content.get(0);
        return parts.values().stream()
                .anyMatch(outer -> outer != inner && outer.content.stream().anyMatch(c -> c.contains(span)));
    }

    private void readTo(char end) {
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == end) {
                return;
            }
            if (c == '{') {
                readMark();
            } else {
                text.append(c);
            }
        }
        if (end != '\0') {
            throw new IllegalArgumentException("a mark is not closed: " + marked);
        }
    }

    private void readMark() {
        int space = marked.indexOf(' ', at);
        String tag = marked.substring(at, space);
        int slash = tag.indexOf('/');
        String role = slash < 0 ? tag : tag.substring(0, slash);
        at = space + 1;
        int number = role.length() > 1 ? Integer.parseInt(role.substring(1)) : 0;
        Parts own = parts.computeIfAbsent(number, key -> new Parts());
        if (slash >= 0) {
            own.mode = Optional.of(Mode.valueOf(tag.substring(slash + 1).toUpperCase(Locale.ROOT)));
        }
        int start = text.length();
        readTo('}');
        Span span = Span.of(start, text.length());
        switch (role.charAt(0)) {
            case 's' -> own.source.add(span);
            case 'c' -> own.cue.add(span);
            default -> own.content.add(span);
        }
    }
}
