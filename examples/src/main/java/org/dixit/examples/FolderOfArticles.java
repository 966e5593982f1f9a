package org.dixit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.Quotation;

/** Many articles on all processors: one extractor is shared, and the order stays that of the names. */
public final class FolderOfArticles {

    private FolderOfArticles() {}

    /**
     * Prints the quotations of every text file in a folder.
     *
     * @param args the folder; {@code seeds} if none is given
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        QuotationExtractor extractor = QuotationExtractor.english();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        textFiles(Path.of(args.length > 0 ? args[0] : "seeds")).parallelStream()
                .map(file -> file.getFileName() + "\n" + quotations(extractor, file))
                .forEachOrdered(out::print);
    }

    private static List<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String quotations(QuotationExtractor extractor, Path file) {
        try {
            StringBuilder lines = new StringBuilder();
            for (Quotation quotation :
                    extractor.extract(Article.parse(Files.readString(file))).quotations()) {
                lines.append("  ").append(quotation).append('\n');
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
