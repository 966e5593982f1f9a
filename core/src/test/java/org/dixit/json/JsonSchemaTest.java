package org.dixit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dixit.article.Article;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

    private static final JsonSchema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "without-evidence.json", "compact.json", "bare.json"})
    void describesTheGoldenFiles(String file) {
        assertThat(errors(Golden.read(file))).isEmpty();
    }

    @Test
    void describesTheEmptyArticle() {
        AttributedArticle empty = new AttributedArticle(Article.parse(""), List.of(), List.of());

        assertThat(errors(ArticleJson.compact().write(empty))).isEmpty();
    }

    @Test
    void isItselfValid() {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));

        assertThat(metaSchema.validate(SCHEMA.getSchemaNode())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\":\"1.0\"|\"schemaVersion\":1",
                "\"schemaVersion\":\"1.0\"|\"schemaVersion\":\"2.0\"",
                "\"schemaVersion\":\"1.0\"|\"version\":\"1.0\"",
                "\"headlines\":[|\"headline\":[",
                "\"start\":0,|\"start\":-1,",
                "\"start\":0,|\"start\":0.5,",
                "\"start\":0,|\"begin\":0,",
                "\"start\":0,|",
                "\"text\":\"Ferry late\"|\"text\":\"\"",
                "\"text\":\"Ferry late\"|\"text\":null",
                "\"type\":\"PERSON\"|\"type\":\"HUMAN\"",
                "\"type\":\"DIRECT\"|\"type\":\"direct\"",
                "\"type\":\"DIRECT\"|\"type\":\"INDIRECT\"",
                "\"type\":\"DIRECT\",|",
                "\"mode\":\"ATTITUDE\"|\"mode\":\"DOUBT\"",
                "\"kind\":\"GROUP\"|\"kind\":\"CROWD\"",
                "\"kind\":\"PRONOUN\"|\"kind\":\"VERB\"",
                "\"kind\":\"TITLE\"|\"kind\":\"FOOTER\"",
                "\"confidence\":0.93|\"confidence\":1.93",
                "\"confidence\":0.93|\"confidence\":\"0.93\"",
                "\"confidence\":0.93,|",
                "\"id\":\"q1\"|\"id\":\" \"",
                "\"id\":\"q1\"|\"id\":1",
                "\"cue\":[|\"cues\":[",
                "\"members\":[\"e2\"|\"members\":[2",
                "\"entity\":\"e1\"|\"entity\":{\"id\":\"e1\"}",
                "\"role\":\"head\"|\"role\":null",
                "\"sieve\":\"ExactName\",|",
                "\"nested\":[{|\"nested\":[{\"x\":1,"
            })
    void rejectsWrongFiles(String right, String wrong) {
        String json = ArticleJson.compact().withEvidence().write(Samples.ATTRIBUTED);
        assertThat(json).contains(right);

        assertThat(errors(json.replace(right, wrong == null ? "" : wrong))).isNotEmpty();
    }

    @Test
    void rejectsQuotationsWithoutContent() {
        String json = Golden.read("compact.json").replaceFirst("\"content\":\\[.*?]", "\"content\":[]");

        assertThat(errors(json)).isNotEmpty();
    }

    private static Set<ValidationMessage> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonSchema schema() {
        try (InputStream stream = ArticleJson.class.getResourceAsStream("attributed-article.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
