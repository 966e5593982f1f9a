package org.dixit.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/** A small article with everything that a result can hold. */
public final class Samples {

    private static final String BODY =
            "LIMA, May 3 — “It leaks,” said Ana Ruiz, head of the port. “Nobody listened.”\n\n"
                    + "Kim and Park said that an aide had told them the ferry was “safe”.";

    public static final Article ARTICLE = Article.builder()
            .id("a7")
            .title("Ferry late || Port blames tide")
            .byline("By Li Okoro")
            .published("2021-05-03")
            .source("The Pier")
            .body(BODY)
            .build();

    public static final Entity RUIZ = new Entity(
            "e1",
            "Ana Ruiz",
            EntityType.PERSON,
            List.of(new Mention(
                    span("Ana Ruiz"),
                    MentionKind.NAME,
                    Optional.of(EntityType.PERSON),
                    Optional.of(span("head")),
                    Optional.of(span("the port")))),
            List.of());
    public static final Entity KIM = person("e2", "Kim");
    public static final Entity PARK = person("e3", "Park");
    public static final Entity BOTH = new Entity(
            "e4",
            "Kim and Park",
            EntityType.GROUP,
            List.of(
                    new Mention(
                            span("them"), MentionKind.PRONOUN, Optional.empty(), Optional.empty(), Optional.empty()),
                    Mention.of(span("Kim and Park"), MentionKind.NAME, EntityType.GROUP)),
            List.of("e2", "e3"));
    public static final Entity AIDE = new Entity(
            "e5",
            "an aide",
            EntityType.PERSON,
            List.of(Mention.of(span("an aide"), MentionKind.NOMINAL, EntityType.PERSON)),
            List.of());

    public static final Quotation DIRECT = Quotation.builder("q1", ARTICLE)
            .verbatim(List.of("It leaks,", "Nobody listened."))
            .content(List.of(span("“It leaks,”"), span("“Nobody listened.”")))
            .cue(List.of(span("said")))
            .source(List.of(span("Ana Ruiz, head of the port")))
            .speaker(Speaker.builder(RUIZ, SpeakerKind.PERSON)
                    .role("head")
                    .organisation("the port")
                    .mention(RUIZ.mentions().get(0))
                    .confidence(0.97)
                    .evidence(new Evidence(
                            "ExactName",
                            "“Ana Ruiz” is a full name",
                            List.of(new Evidence.Candidate("Kim", "no name in common"))))
                    .build())
            .confidence(0.93)
            .build();
    public static final Quotation INNER = Quotation.builder("q2.1", ARTICLE)
            .type(QuotationType.MIXED)
            .verbatim(List.of("safe"))
            .content(List.of(span("the ferry was “safe”")))
            .cue(List.of(span("told")))
            .source(List.of(span("an aide")))
            .speaker(
                    Speaker.builder(AIDE, SpeakerKind.ANONYMOUS).confidence(0.5).build())
            .build();
    public static final Quotation OUTER = Quotation.builder("q2", ARTICLE)
            .type(QuotationType.MIXED)
            .mode(Mode.ATTITUDE)
            .verbatim(List.of("safe"))
            .content(List.of(span("that an aide had told them the ferry was “safe”")))
            .cue(List.of(Span.of(
                    span("Kim and Park said").end() - 4,
                    span("Kim and Park said").end())))
            .source(List.of(span("Kim and Park")))
            .speaker(Speaker.builder(BOTH, SpeakerKind.GROUP).build())
            .confidence(0.000125)
            .nested(List.of(INNER))
            .build();

    public static final AttributedArticle ATTRIBUTED =
            new AttributedArticle(ARTICLE, List.of(RUIZ, BOTH, KIM, PARK, AIDE), List.of(DIRECT, OUTER));

    private Samples() {}

    /** The first place of some words in the article. */
    public static Span span(String words) {
        int start = ARTICLE.text().indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Entity person(String id, String name) {
        return new Entity(
                id,
                name,
                EntityType.PERSON,
                List.of(Mention.of(span(name), MentionKind.NAME, EntityType.PERSON)),
                List.of());
    }
}
