package org.dixit.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;

/** What a block of the README may take for granted: some imports, and these variables, which it may also declare itself. */
public abstract class SnippetScope {

    static final String IMPORTS = """
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.*;
            import opennlp.tools.namefind.TokenNameFinder;
            import org.dixit.article.*;
            import org.dixit.entity.*;
            import org.dixit.json.*;
            import org.dixit.nlp.*;
            import org.dixit.nlp.mention.KnownEntity;
            import org.dixit.nlp.name.NameFinder;
            import org.dixit.quotation.*;
            import org.dixit.text.*;
            """;

    private static final QuotationExtractor ENGLISH = QuotationExtractor.english();

    /** The extractor for English. */
    protected final QuotationExtractor extractor = ENGLISH;

    /** The text of the article in {@code seeds/}. */
    protected final String text = seed();

    /** The same article, parsed. */
    protected final Article article = Article.parse(text);

    /** What was found in it. */
    protected final AttributedArticle result = ENGLISH.extract(article);

    /** A name finder that the README takes for the reader's own. */
    public static final class MyNameFinder implements TokenNameFinder {

        @Override
        public Span[] find(String[] tokens) {
            return new Span[0];
        }

        @Override
        public void clearAdaptiveData() {}
    }

    /**
     * The statements of the block.
     *
     * @throws Exception whatever they throw
     */
    public abstract void run() throws Exception;

    private static String seed() {
        try {
            return Files.readString(Path.of("../seeds/000_9bf393ece1413e67.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
