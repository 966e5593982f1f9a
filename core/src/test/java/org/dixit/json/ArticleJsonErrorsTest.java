package org.dixit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.dixit.quotation.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonErrorsTest {

    @Test
    void namesLineColumnAndPointerOfAWrongValue() {
        String json = Golden.read("full.json").replaceFirst("\"type\": \"DIRECT\"", "\"type\": \"SPOKEN\"");

        ArticleJsonException e = catchThrowableOfType(ArticleJsonException.class, () -> ArticleJson.read(json));

        String line = json.lines().toList().get(e.line() - 1);
        assertThat(line.substring(e.column() - 1)).isEqualTo("\"SPOKEN\",");
        assertThat(e.pointer()).isEqualTo("/quotations/0/type");
        assertThat(e)
                .hasMessage("line " + e.line() + ", column " + e.column()
                        + ", /quotations/0/type: \"SPOKEN\": one of DIRECT, INDIRECT, MIXED expected");
    }

    static List<Arguments> wrongFiles() {
        return List.of(
                Arguments.of(
                        "\"schemaVersion\":\"1.0\"",
                        "\"schemaVersion\":\"2.0\"",
                        "/schemaVersion: \"2.0\": version 1.x, the one that this release reads, expected"),
                Arguments.of(
                        "\"schemaVersion\":\"1.0\"",
                        "\"schemaVersion\":\"one\"",
                        "/schemaVersion: \"one\": version 1.x, the one that this release reads, expected"),
                Arguments.of(
                        "\"schemaVersion\":\"1.0\",",
                        "",
                        "column 1: an object: an object with the field \"schemaVersion\" expected"),
                Arguments.of(
                        "\"confidence\":0.93",
                        "\"confidence\":1.93",
                        "/quotations/0/confidence: 1.93: a number from 0 to 1 expected"),
                Arguments.of(
                        "\"confidence\":0.93",
                        "\"confidence\":\"high\"",
                        "/quotations/0/confidence: \"high\": a number from 0 to 1 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":-1,\"end\":10,\"text\":\"Ferry late\"",
                        "/article/headlines/0/start: -1: a whole number from 0 to 2147483647 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":0.5,\"end\":10,\"text\":\"Ferry late\"",
                        "/article/headlines/0/start: 0.5: a whole number from 0 to 2147483647 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":99999999999999999999,\"end\":10,\"text\":\"Ferry late\"",
                        "/article/headlines/0/start: 99999999999999999999: a whole number from 0 to 2147483647 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":5,\"end\":3,\"text\":\"Ferry late\"",
                        "/article/headlines/0/end: 3: an offset from 5 to 190 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":0,\"end\":999,\"text\":\"Ferry late\"",
                        "/article/headlines/0/end: 999: an offset from 0 to 190 expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":0,\"end\":10,\"text\":\"Ferry lost\"",
                        "/article/headlines/0/text: \"Ferry lost\": the text at [0, 10), \"Ferry late\", expected"),
                Arguments.of(
                        "\"start\":0,\"end\":10,\"text\":\"Ferry late\"",
                        "\"start\":0,\"end\":0,\"text\":\"\"",
                        "/article: headlines: span [0, 0): a non-empty span from 0 to at most 190 expected"),
                Arguments.of(
                        "\"entity\":\"e1\"",
                        "\"entity\":\"e77\"",
                        "/quotations/0/speaker/entity: \"e77\": the id of an entity expected"),
                Arguments.of(
                        "\"entity\":\"e1\",\"name\":\"Ana Ruiz\"",
                        "\"entity\":\"e1\",\"name\":\"Bo Li\"",
                        "/quotations/0/speaker/name: \"Bo Li\": the name of entity e1, \"Ana Ruiz\", expected"),
                Arguments.of(
                        "\"members\":[\"e2\",\"e3\"]",
                        "\"members\":[\"e2\",\"e99\"]",
                        "column 1: entity e4: member \"e99\": the id of an entity expected"),
                Arguments.of(
                        "\"members\":[\"e2\",\"e3\"]",
                        "\"members\":[\"e2\",3]",
                        "/entities/1/members/1: 3: a string expected"),
                Arguments.of(
                        "\"members\":[\"e2\",\"e3\"]",
                        "\"members\":{\"a/b\":1}",
                        "/entities/1/members: an object: an array expected"),
                Arguments.of("\"id\":\"q2\"", "\"id\":\"q1\"", "column 1: quotation q1: an id of its own expected"),
                Arguments.of(
                        "\"id\":\"q1\"",
                        "\"id\":\" \"",
                        "/quotations/0: quotation \" \" with content [[59, 70), [104, 122)]: neither may be empty"),
                Arguments.of(
                        "\"mode\":\"ATTITUDE\"",
                        "\"mode\":false",
                        "/quotations/1/mode: false: one of STATEMENT, QUESTION, REQUEST, REFUSAL, HYPOTHETICAL,"
                                + " ATTITUDE expected"),
                Arguments.of("\"article\":{", "\"article\":[{}],\"was\":{", "/article: an array: an object expected"),
                Arguments.of(
                        "\"sieve\":\"ExactName\",",
                        "",
                        "/quotations/0/speaker/evidence: an object: an object with the field \"sieve\" expected"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void saysWhatIsWrongAndWhatWasExpected(String right, String wrong, String message) {
        String json = ArticleJson.compact().withEvidence().write(Samples.ATTRIBUTED);
        assertThat(json).contains(right);

        assertThatThrownBy(() -> ArticleJson.read(json.replace(right, wrong)))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageStartingWith("line 1, column ")
                .hasMessageEndingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "NaN",
                "nul",
                "{} {}",
                "{}x",
                "\"\\x\"",
                "\"a\nb\""
            })
    void rejectsWhatIsNoJson(String json) {
        assertThatThrownBy(() -> ArticleJson.read(json))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageStartingWith("line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "17", "\"article\"", "[]"})
    void rejectsJsonThatIsNoObject(String json) {
        assertThatThrownBy(() -> ArticleJson.read(json))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageContaining("an object expected");
    }

    @Test
    void namesTheLineInWhichJsonBreaksOff() {
        ArticleJsonException e = catchThrowableOfType(
                ArticleJsonException.class, () -> ArticleJson.read("{\n  \"schemaVersion\": oops\n}"));

        assertThat(e.line()).isEqualTo(2);
        assertThat(e.pointer()).isEmpty();
    }

    @Test
    void rejectsJsonNestedWithoutEnd() {
        assertThatThrownBy(() -> ArticleJson.read("[".repeat(100_000))).isInstanceOf(ArticleJsonException.class);
    }

    @Test
    void pointsIntoArrays() {
        String json = "{\"schemaVersion\":\"1.0\",\"article\":{\"text\":\"a\",\"headlines\":[],\"paragraphs\":[3]}}";

        assertThatThrownBy(() -> ArticleJson.read(json))
                .hasMessage("line 1, column 75, /article/paragraphs/0: 3: an object expected");
    }
}
