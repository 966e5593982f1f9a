package org.dixit.examples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class QuotationTableTest {

    private static final String TEXT =
            "Bridge closed\n\n\"Stay,\" Ana Ruiz urged, \"away.\" It leaks, they say Li says.";
    private static final Article ARTICLE = Article.parse(TEXT);
    private static final Entity RUIZ =
            new Entity("e1", "Ana Ruiz", EntityType.PERSON, List.of(name("Ana Ruiz")), List.of());
    private static final Entity UNNAMED = new Entity("e2", "they", EntityType.GROUP, List.of(), List.of());

    private int quotations;

    @Test
    void showsHeadlineTableSummaryAndNames() {
        Quotation request = quotation(
                Mode.REQUEST,
                List.of("\"Stay,\"", "\"away.\""),
                "urged",
                "Ana Ruiz",
                Optional.of(ruiz("mayor")),
                List.of());
        Quotation inner = quotation(Mode.STATEMENT, List.of("It leaks"), "say", "they", Optional.empty(), List.of());
        Quotation outer =
                quotation(Mode.STATEMENT, List.of("It leaks, they say"), "says", "", Optional.empty(), List.of(inner));
        assertThat(table(request, outer)).isEqualTo("""
                        Bridge closed

                        WHO       HOW       CUE    WHAT
                        ────────  ────────  ─────  ─────────────────────────────────
                        Ana Ruiz  direct    urged  "Stay," … "away."
                        mayor     request

                        –         indirect  says   It leaks, they say

                        ↳ –       indirect  say    It leaks
                        (they)

                        2 quotations: Ana Ruiz (1), – (1)
                        Named: Ana Ruiz (person)
                        """);
    }

    @Test
    void putsSpeakerWithMostQuotationsFirst() {
        Quotation first = quotation(Mode.STATEMENT, List.of("It"), "", "", Optional.empty(), List.of());
        Quotation other = quotation(Mode.STATEMENT, List.of("It"), "", "", Optional.of(ruiz("mayor")), List.of());
        Quotation last = quotation(Mode.STATEMENT, List.of("It"), "", "", Optional.of(ruiz("mayor")), List.of());
        assertThat(table(first, other, last)).contains("3 quotations: Ana Ruiz (2), – (1)\n");
    }

    @Test
    void saysThatThereAreNoQuotations() {
        assertThat(QuotationTable.of(new AttributedArticle(Article.parse(""), List.of(), List.of()), 60))
                .isEqualTo("No quotations.\n");
    }

    private static String table(Quotation... quotations) {
        return QuotationTable.of(new AttributedArticle(ARTICLE, List.of(RUIZ, UNNAMED), List.of(quotations)), 60);
    }

    private Quotation quotation(
            Mode mode,
            List<String> content,
            String cue,
            String source,
            Optional<Speaker> speaker,
            List<Quotation> nested) {
        QuotationType type = content.size() > 1 ? QuotationType.DIRECT : QuotationType.INDIRECT;
        return new Quotation(
                "q" + ++quotations,
                type,
                mode,
                String.join(" ", content),
                List.of(),
                content.stream().map(QuotationTableTest::span).toList(),
                spans(cue),
                spans(source),
                speaker,
                1,
                nested);
    }

    private static Speaker ruiz(String role) {
        return new Speaker(
                RUIZ, SpeakerKind.PERSON, Optional.of(role), Optional.empty(), Optional.empty(), 1, Optional.empty());
    }

    private static Mention name(String text) {
        return Mention.of(span(text), MentionKind.NAME, EntityType.PERSON);
    }

    private static List<Span> spans(String text) {
        return text.isEmpty() ? List.of() : List.of(span(text));
    }

    private static Span span(String text) {
        int start = TEXT.indexOf(text);
        return Span.of(start, start + text.length());
    }
}
