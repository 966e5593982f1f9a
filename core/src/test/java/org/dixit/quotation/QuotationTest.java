package org.dixit.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dixit.article.Article;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final Article ARTICLE = Article.parse("It was\nlate.");

    @Test
    void takesItsTextFromTheArticle() {
        assertThat(Samples.DIRECT.text()).isEqualTo("“It leaks,” “Nobody listened.”");
        assertThat(Samples.DIRECT.verbatim()).containsExactly("It leaks,", "Nobody listened.");
    }

    @Test
    void isAStatementOfFullConfidenceUnlessMoreIsSaid() {
        Quotation quotation = quotation().build();

        assertThat(quotation.mode()).isEqualTo(Mode.STATEMENT);
        assertThat(quotation.confidence()).isEqualTo(1);
        assertThat(quotation.speaker()).isEmpty();
        assertThat(quotation.nested()).isEmpty();
    }

    @Test
    void readsAsALine() {
        assertThat(Samples.DIRECT).hasToString("q1 DIRECT \"“It leaks,” “Nobody listened.”\" - Ana Ruiz");
        assertThat(quotation().build()).hasToString("q1 INDIRECT \"It was late.\" - ?");
    }

    @Test
    void readsAsALineOfLimitedLength() {
        Article article = Article.parse("\uD83D\uDE00".repeat(150));
        Quotation quotation = Quotation.builder("q1", article)
                .content(List.of(Span.of(0, 300)))
                .build();

        assertThat(quotation).hasToString("q1 DIRECT \"" + "\uD83D\uDE00".repeat(100) + "…\" - ?");
    }

    @Test
    void explainsItsSpeaker() {
        assertThat(Samples.DIRECT.explain()).isEqualTo("""
                        q1 DIRECT "“It leaks,” “Nobody listened.”" - Ana Ruiz
                          STATEMENT, 93 % sure
                          Ana Ruiz, head (the port): PERSON, 97 % sure
                          ExactName: “Ana Ruiz” is a full name
                          not Kim: no name in common""");
    }

    @Test
    void explainsNestedQuotationsFurtherIn() {
        assertThat(Samples.OUTER.explain()).isEqualTo("""
                        q2 MIXED "that an aide had told them the ferry was “safe”" - Kim and Park
                          ATTITUDE, 0 % sure
                          Kim and Park: GROUP, 100 % sure
                          q2.1 MIXED "the ferry was “safe”" - an aide
                            STATEMENT, 100 % sure
                            an aide: ANONYMOUS, 50 % sure""");
        assertThat(quotation().build().explain()).endsWith("\n  no speaker");
    }

    @Test
    void changesItsSpeakerInACopy() {
        Speaker kim = Speaker.builder(Samples.KIM, SpeakerKind.PERSON).build();

        assertThat(Samples.DIRECT.withSpeaker(kim).speaker()).contains(kim);
        assertThat(Samples.DIRECT.withSpeaker(kim).content()).isEqualTo(Samples.DIRECT.content());
        assertThat(Samples.DIRECT.speaker().orElseThrow().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void keepsNoListOfTheCaller() {
        List<Span> content = new ArrayList<>(List.of(Span.of(0, 2)));
        Quotation quotation = quotation().content(content).build();

        content.add(Span.of(3, 6));

        assertThat(quotation.content()).containsExactly(Span.of(0, 2));
    }

    @Test
    void rejectsMissingIdAndContent() {
        assertThatThrownBy(() -> Quotation.builder(" ", ARTICLE)
                        .content(List.of(Span.of(0, 2)))
                        .build())
                .hasMessage("quotation \" \" with content [[0, 2)]: neither may be empty");
        assertThatThrownBy(() -> quotation().content(List.of()).build())
                .hasMessage("quotation \"q1\" with content []: neither may be empty");
    }

    @Test
    void rejectsSpansOutOfOrder() {
        assertThatThrownBy(() ->
                        quotation().cue(List.of(Span.of(3, 6), Span.of(0, 2))).build())
                .hasMessage("quotation q1: cue: spans [[3, 6), [0, 2)]: ordered, disjoint, non-empty spans expected");
    }

    @Test
    void rejectsVerbatimStretchesOfIndirectQuotations() {
        assertThatThrownBy(() -> quotation().verbatim(List.of("late")).build())
                .hasMessage("quotation q1: verbatim [late]: none expected of an INDIRECT one");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsConfidencesThatAreNoProbabilities(double confidence) {
        assertThatThrownBy(() -> quotation().confidence(confidence).build())
                .hasMessage("quotation q1: confidence " + confidence + ": a number from 0 to 1 expected");
        assertThatThrownBy(() -> Speaker.builder(Samples.KIM, SpeakerKind.PERSON)
                        .confidence(confidence)
                        .build())
                .hasMessage("speaker Kim: confidence " + confidence + ": a number from 0 to 1 expected");
    }

    @Test
    void rejectsBlankRoles() {
        assertThatThrownBy(() -> Speaker.builder(Samples.KIM, SpeakerKind.PERSON)
                        .role(" ")
                        .build())
                .hasMessage("role \" \": words or none expected");
    }

    @Test
    void showsTheSpeakerWithTheRole() {
        assertThat(Samples.DIRECT.speaker().orElseThrow()).hasToString("Ana Ruiz, head");
        assertThat(Samples.OUTER.speaker().orElseThrow()).hasToString("Kim and Park");
    }

    private static QuotationBuilder quotation() {
        return Quotation.builder("q1", ARTICLE).type(QuotationType.INDIRECT).content(List.of(Span.of(0, 12)));
    }
}
