package org.dixit.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** A stage of one's own: it knows a cue that nobody else uses, and the rest of the extractor finds out who the sources are. */
public final class CustomStage {

    private static final String TEXT = """
            The comet will return. So quoth Leo Grant, the astronomer.
            The harbour will freeze. So quoth Mira Holt. Rain is likely.""";

    /** Content, cue and source, as in "The comet will return. So quoth Leo Grant". */
    private static final Pattern QUOTH = Pattern.compile("([^.\n]+)\\. So (quoth) (\\p{Lu}\\w+ \\p{Lu}\\w+)");

    private CustomStage() {}

    /**
     * Prints the two sayings and who they are by.
     *
     * @param args none
     */
    public static void main(String[] args) {
        QuotationExtractor extractor = QuotationExtractor.builder()
                .attributionAnnotator((article, sentences) -> QUOTH.matcher(article.text())
                        .results()
                        .map(CustomStage::relation)
                        .toList())
                .build();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        extractor.extract(Article.parse(TEXT)).quotations().forEach(out::println);
    }

    private static AttributionRelation relation(MatchResult match) {
        return new AttributionRelation(
                QuotationType.INDIRECT,
                Mode.STATEMENT,
                spans(match, 1),
                spans(match, 2),
                spans(match, 3),
                1,
                List.of());
    }

    private static List<Span> spans(MatchResult match, int group) {
        return List.of(Span.of(match.start(group), match.end(group)));
    }
}
