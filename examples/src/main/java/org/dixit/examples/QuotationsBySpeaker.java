package org.dixit.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;

/** Who said what: an article by speaker, each with the roles that the text gives. */
public final class QuotationsBySpeaker {

    private static final String TEXT = """
            Library to stay open at night

            The city library will stay open until midnight, its director, Maria Sousa, announced on Monday. "Students need \
            a warm place to read," she said.

            Councillor Peter Lang warned that the plan would cost too much. "Who pays the guards?" he asked.

            Sousa replied that the guards were already paid. Lang and Sousa said they would meet on Friday.
            """;

    private QuotationsBySpeaker() {}

    /**
     * Prints a paragraph for each speaker, the most prominent first.
     *
     * @param args none
     */
    public static void main(String[] args) {
        AttributedArticle article = QuotationExtractor.english().extract(Article.parse(TEXT));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        article.quotationsBySpeaker().forEach((speaker, quotations) -> {
            out.println(speaker.name() + roles(quotations) + ": " + quotations.size());
            quotations.forEach(quotation -> out.println("  - " + quotation.text()));
        });
    }

    private static String roles(List<Quotation> quotations) {
        return quotations.stream()
                .flatMap(quotation -> quotation.speaker().flatMap(Speaker::role).stream())
                .distinct()
                .collect(Collectors.joining(", ", " (", ")"))
                .replace(" ()", "");
    }
}
