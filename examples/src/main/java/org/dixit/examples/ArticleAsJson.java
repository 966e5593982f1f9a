package org.dixit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dixit.article.Article;
import org.dixit.json.ArticleJson;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;

/** To JSON and back: what is written holds everything, and reading it gives an equal article. */
public final class ArticleAsJson {

    private ArticleAsJson() {}

    /**
     * Prints the JSON of the article in {@code seeds/}.
     *
     * @param args none
     * @throws IOException if the text cannot be read
     */
    public static void main(String[] args) throws IOException {
        AttributedArticle article = QuotationExtractor.english().extract(Article.parse(AzerbaijanArticle.text()));
        String json = ArticleJson.pretty().withEvidence().write(article);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(json);
        out.println("Read again, it is equal: " + ArticleJson.read(json).equals(article));
    }
}
