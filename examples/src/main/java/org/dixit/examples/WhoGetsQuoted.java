package org.dixit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;

/** A count over many articles: who is quoted, how often and in how many of them. Only the counts are held in memory. */
public final class WhoGetsQuoted {

    /** How often a name is quoted. */
    private record Count(int quotations, int articles) {
        Count plus(Count other) {
            return new Count(quotations + other.quotations, articles + other.articles);
        }
    }

    private WhoGetsQuoted() {}

    /**
     * Prints a line for each name, most quotations first. What is meant by one name in two articles is taken for one.
     *
     * @param args the folder of text files; {@code seeds} if none is given
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        QuotationExtractor extractor = QuotationExtractor.english();
        Map<String, Count> counts = new ConcurrentHashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(args.length > 0 ? args[0] : "seeds"))) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            texts.parallelStream().forEach(file -> count(extractor, file, counts));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("name,quotations,articles\n");
        new TreeMap<>(counts)
                .entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue().quotations()))
                        .forEach(entry -> out.print("\"" + entry.getKey().replace("\"", "\"\"") + "\","
                                + entry.getValue().quotations() + ","
                                + entry.getValue().articles() + "\n"));
    }

    private static void count(QuotationExtractor extractor, Path file, Map<String, Count> counts) {
        try {
            extractor
                    .extract(Article.parse(Files.readString(file)))
                    .quotationsBySpeaker()
                    .forEach((speaker, said) -> counts.merge(speaker.name(), new Count(said.size(), 1), Count::plus));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
