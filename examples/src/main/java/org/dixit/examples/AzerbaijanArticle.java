package org.dixit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dixit.article.Article;
import org.dixit.examples.table.QuotationTable;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;

/** From a text to a table: the article in {@code seeds/}, in which one man is called by name, by title, by role and "he". */
public final class AzerbaijanArticle {

    private AzerbaijanArticle() {}

    /**
     * Prints the table.
     *
     * @param args none
     * @throws IOException if the text cannot be read
     */
    public static void main(String[] args) throws IOException {
        AttributedArticle article = QuotationExtractor.english().extract(Article.parse(text()));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(QuotationTable.of(article, QuotationTable.DEFAULT_WIDTH));
    }

    /**
     * The text, a copy of which the build bundles.
     *
     * @return the whole file
     * @throws IOException if it cannot be read
     */
    static String text() throws IOException {
        String name = "000_9bf393ece1413e67.txt";
        try (InputStream in = Objects.requireNonNull(AzerbaijanArticle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
