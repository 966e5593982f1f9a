package org.dixit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dixit.article.Article;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Samples;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    private static final AttributedArticle BARE =
            new AttributedArticle(Article.parse("It was late."), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"full.json, true, true", "without-evidence.json, true, false", "compact.json, false, true"})
    void writesTheGoldenFiles(String file, boolean pretty, boolean evidence) {
        ArticleJson form = pretty ? ArticleJson.pretty() : ArticleJson.compact();

        String json = (evidence ? form.withEvidence() : form).write(Samples.ATTRIBUTED);

        assertThat(json + "\n").isEqualTo(Golden.read(file));
    }

    @Test
    void writesTheGoldenFileOfABareArticle() {
        assertThat(ArticleJson.pretty().write(BARE) + "\n").isEqualTo(Golden.read("bare.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "compact.json"})
    void readsTheGoldenFiles(String file) {
        assertThat(ArticleJson.read(Golden.read(file))).isEqualTo(Samples.ATTRIBUTED);
    }

    @Test
    void readsBackAllButTheEvidenceThatWasNotWritten() {
        AttributedArticle read = ArticleJson.read(Golden.read("without-evidence.json"));

        assertThat(read).isNotEqualTo(Samples.ATTRIBUTED);
        assertThat(ArticleJson.compact().withEvidence().write(read))
                .isEqualTo(ArticleJson.compact().write(Samples.ATTRIBUTED));
    }

    @Test
    void writesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(ArticleJson.compact().withEvidence().write(Samples.ATTRIBUTED) + "\n")
                    .isEqualTo(Golden.read("compact.json"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesAndReadsStreamsInUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ArticleJson.pretty().withEvidence().write(Samples.ATTRIBUTED, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8) + "\n").isEqualTo(Golden.read("full.json"));
        assertThat(ArticleJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(Samples.ATTRIBUTED);
    }

    @Test
    void writesAndReadsCharacters() throws IOException {
        StringWriter written = new StringWriter();

        ArticleJson.compact().withEvidence().write(Samples.ATTRIBUTED, written);

        assertThat(ArticleJson.read(new StringReader(written.toString()))).isEqualTo(Samples.ATTRIBUTED);
    }

    @Test
    void rejectsBytesThatAreNotUtf8() {
        byte[] latin = "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ArticleJson.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(MalformedInputException.class);
    }

    @Test
    void writesAndReadsJsonLines() throws IOException {
        StringWriter lines = new StringWriter();
        ArticleJson.pretty().withEvidence().writeLine(Samples.ATTRIBUTED, lines);
        ArticleJson.pretty().writeLine(BARE, lines);

        assertThat(lines.toString().lines()).hasSize(2);
        assertThat(ArticleJson.readLines(new StringReader("\n" + lines + "\n")))
                .containsExactly(Samples.ATTRIBUTED, BARE);
    }

    @Test
    void namesTheLineOfABadJsonLine() {
        String lines = ArticleJson.compact().write(BARE) + "\n\n{\"schemaVersion\":7}\n";

        assertThatThrownBy(() -> ArticleJson.readLines(new StringReader(lines)).toList())
                .isInstanceOf(ArticleJsonException.class)
                .hasMessage("line 3, column 18, /schemaVersion: 7: a string expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD83D",
                "\uDE00\uD83D \uD83D\uDE00",
                "a\uDE00",
                "\u0000\u0001\u007F\u2028\u2029\uFEFF\"\\/",
                "\r\n\r\n\u0085"
            })
    void roundTripsAnyText(String text) throws IOException {
        AttributedArticle article =
                new AttributedArticle(Article.builder().text(text).id(text).build(), List.of(), List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ArticleJson.compact().write(article, bytes);

        assertThat(ArticleJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(article);
        assertThat(ArticleJson.read(ArticleJson.pretty().write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.1, 0.30000000000000004, 1e-5, 4.9e-324, 2.0e-3, 0.9999999999999999})
    void roundTripsAnyConfidence(double confidence) {
        Article article = Article.parse("It was late.");
        Quotation quotation = Quotation.builder("q1", article)
                .content(List.of(Span.of(0, 12)))
                .confidence(confidence)
                .build();
        AttributedArticle attributed = new AttributedArticle(article, List.of(), List.of(quotation));

        assertThat(ArticleJson.read(ArticleJson.compact().write(attributed))).isEqualTo(attributed);
    }

    @Test
    void roundTripsALongArticle() {
        AttributedArticle article =
                new AttributedArticle(Article.parse("It was late.\n\n".repeat(20_000)), List.of(), List.of());

        assertThat(ArticleJson.read(ArticleJson.compact().write(article))).isEqualTo(article);
    }

    @Test
    void skipsUnknownFieldsOfLaterMinorVersions() {
        String json = Golden.read("full.json")
                .replace("\"1.0\",", "\"1.7\", \"tone\": {\"x\": [1, {}, null, true, 2.5]},")
                .replace("\"id\": \"q1\",", "\"id\": \"q1\", \"topic\": \"ferries\",")
                .replace("\"end\": 10,", "\"end\": 10, \"line\": 1,");

        assertThat(ArticleJson.read(json)).isEqualTo(Samples.ATTRIBUTED);
    }

    @Test
    void takesNullAndMissingForAbsent() {
        String json = Golden.read("bare.json").replace("\"parts\": []", "\"id\": null, \"byline\": null");

        assertThat(ArticleJson.read(json)).isEqualTo(BARE);
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(ArticleJson.read("\uFEFF" + Golden.read("bare.json"))).isEqualTo(BARE);
    }
}
