package org.dixit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Evidence;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;

/** Statements to be checked by hand: where each stands in the file, who said it, how sure that is, and why. */
public final class StatementsWithOffsets {

    private StatementsWithOffsets() {}

    /**
     * Prints a line for each statement, its fields separated by tabs. Offsets are UTF-16 code units into the text of the file, end-exclusive.
     *
     * @param args text files; the one in {@code seeds} if none is given
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        QuotationExtractor extractor = QuotationExtractor.english();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("file\tid\toffsets\tspeaker\tcue\tconfidence\ttext\tevidence\n");
        for (String file : args.length > 0 ? List.of(args) : List.of("seeds/000_9bf393ece1413e67.txt")) {
            AttributedArticle read = extractor.extract(Article.parse(Files.readString(Path.of(file))));
            read.allQuotations()
                    .filter(quotation -> quotation.mode() == Mode.STATEMENT)
                    .forEach(quotation -> out.print(file + "\t" + line(read.article(), quotation) + "\n"));
        }
    }

    private static String line(Article article, Quotation quotation) {
        String offsets = quotation.content().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" "));
        return List.of(
                        quotation.id(),
                        offsets,
                        quotation.speaker().map(Speaker::name).orElse(""),
                        article.textOf(quotation.cue()),
                        String.format(Locale.ROOT, "%.2f", quotation.confidence()),
                        quotation.text(),
                        quotation
                                .speaker()
                                .flatMap(Speaker::evidence)
                                .map(Evidence::reason)
                                .orElse(""))
                .stream()
                .map(field -> field.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
