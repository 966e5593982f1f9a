package org.dixit.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

/** Holds the bundled models to the gold annotation of the seed article. */
class SeedArticleIT {

    private static final Path SEEDS = Path.of("..", "seeds");

    private final JsonNode gold = gold();
    private final AttributedArticle result = QuotationExtractor.english().extract(Article.parse(seed()));

    @Test
    void splitsTheHeadlineAndTheParagraphs() {
        Article article = result.article();

        assertThat(article.headlines().stream().map(article::textOf))
                .containsExactlyElementsOf(texts(gold.get("headline")));
        assertThat(article.paragraphs()).hasSize(gold.get("paragraphs").asInt());
    }

    @Test
    void findsTheQuotationsAtTheirPlaces() {
        List<String> expected = nodes(gold.get("quotations"))
                .map(q -> String.join(
                        " | ",
                        q.get("type").asText(),
                        spans(q.get("content")),
                        spans(q.get("cue")),
                        spans(q.get("source"))))
                .toList();

        assertThat(result.quotations().stream().map(SeedArticleIT::line)).containsExactlyElementsOf(expected);
    }

    @Test
    void namesTheSpeakerOfEach() {
        List<String> expected = nodes(gold.get("quotations"))
                .map(q -> q.get("speaker").asText())
                .toList();

        assertThat(result.quotations().stream()
                        .map(q -> q.speaker().map(Speaker::name).orElse("-")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void takesNoNameInMarksForAQuotation() {
        List<String> all =
                result.allQuotations().flatMap(q -> q.verbatim().stream()).toList();

        assertThat(all).doesNotContainAnyElementsOf(texts(gold.get("notQuotations")));
    }

    @Test
    void findsTheEntitiesAndNoSecondPerson() {
        List<String> found = result.entities().stream().map(Object::toString).toList();
        List<String> expected = nodes(gold.get("entities"))
                .map(e -> e.get("name").asText() + " (" + e.get("type").asText() + ")")
                .toList();

        assertThat(found).containsAll(expected);
        assertThat(result.entities())
                .filteredOn(e -> e.type() == EntityType.PERSON)
                .hasSize(1);
    }

    private static String line(Quotation quotation) {
        return String.join(
                " | ",
                quotation.type().name(),
                spans(quotation.content()),
                spans(quotation.cue()),
                spans(quotation.source()));
    }

    private static String spans(List<Span> spans) {
        return spans.toString();
    }

    private static String spans(JsonNode spans) {
        return spans(nodes(spans)
                .map(s -> Span.of(s.get("start").asInt(), s.get("end").asInt()))
                .toList());
    }

    private static List<String> texts(JsonNode array) {
        return nodes(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String seed() {
        try {
            return Files.readString(SEEDS.resolve("000_9bf393ece1413e67.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode gold() {
        try {
            return new ObjectMapper()
                    .readTree(SEEDS.resolve("000_9bf393ece1413e67.gold.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
