package org.dixit.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class AttributedArticleTest {

    private final AttributedArticle attributed = Samples.ATTRIBUTED;

    @Test
    void knowsTheSpeakerOfAQuotation() {
        assertThat(attributed.speakerOf(Samples.DIRECT)).contains(Samples.RUIZ);
        assertThat(attributed.speakerOf(unattributed("q9"))).isEmpty();
    }

    @Test
    void findsQuotationsOfAMemberOfAGroup() {
        assertThat(attributed.quotationsBy(Samples.RUIZ)).containsExactly(Samples.DIRECT);
        assertThat(attributed.quotationsBy(Samples.BOTH)).containsExactly(Samples.OUTER);
        assertThat(attributed.quotationsBy(Samples.KIM)).containsExactly(Samples.OUTER);
        assertThat(attributed.quotationsBy(Samples.PARK)).containsExactly(Samples.OUTER);
    }

    @Test
    void findsQuotationsOfAMemberOfAGroupInAGroup() {
        Entity all = new Entity("e9", "all of them", EntityType.GROUP, List.of(), List.of("e4", "e1"));
        Quotation joint = Samples.DIRECT.withSpeaker(
                Speaker.builder(all, SpeakerKind.GROUP).build());
        AttributedArticle article = new AttributedArticle(
                Samples.ARTICLE, List.of(Samples.KIM, Samples.PARK, Samples.BOTH, Samples.RUIZ, all), List.of(joint));

        assertThat(article.quotationsBy(Samples.KIM)).containsExactly(joint);
        assertThat(article.quotationsBy(Samples.RUIZ)).containsExactly(joint);
    }

    @Test
    void endsWithGroupsThatAreMembersOfEachOther() {
        Entity left = new Entity("e1", "left", EntityType.GROUP, List.of(), List.of("e2"));
        Entity right = new Entity("e2", "right", EntityType.GROUP, List.of(), List.of("e1"));
        AttributedArticle article = new AttributedArticle(Article.parse(""), List.of(left, right), List.of());

        assertThat(article.quotationsBy(left)).isEmpty();
    }

    @Test
    void findsNestedQuotations() {
        assertThat(attributed.quotationsBy(Samples.AIDE)).containsExactly(Samples.INNER);
        assertThat(attributed.allQuotations()).containsExactly(Samples.DIRECT, Samples.OUTER, Samples.INNER);
    }

    @Test
    void listsQuotationsBySpeakerInOrderOfProminence() {
        Map<Entity, List<Quotation>> bySpeaker = attributed.quotationsBySpeaker();

        assertThat(bySpeaker.keySet()).containsExactly(Samples.RUIZ, Samples.BOTH, Samples.AIDE);
        assertThat(bySpeaker.get(Samples.BOTH)).containsExactly(Samples.OUTER);
    }

    @Test
    void findsEntitiesByIdAndName() {
        assertThat(attributed.entity("e3")).contains(Samples.PARK);
        assertThat(attributed.entity("e99")).isEmpty();
        assertThat(attributed.entityNamed("Ana Ruiz")).contains(Samples.RUIZ);
        assertThat(attributed.entityNamed("Ruiz")).isEmpty();
    }

    @Test
    void listsMentionsInTextOrder() {
        assertThat(attributed.mentionsOf(Samples.BOTH))
                .extracting(m -> attributed.article().textOf(m.span()))
                .containsExactly("Kim and Park", "them");
    }

    @Test
    void putsQuotationsIntoTextOrder() {
        AttributedArticle article =
                new AttributedArticle(Samples.ARTICLE, attributed.entities(), List.of(Samples.OUTER, Samples.DIRECT));

        assertThat(article.quotations()).containsExactly(Samples.DIRECT, Samples.OUTER);
    }

    @Test
    void rejectsEntitiesOfAnotherArticle() {
        Entity other = new Entity("e1", "Bo Li", EntityType.PERSON, List.of(), List.of());

        assertThatThrownBy(() -> attributed.quotationsBy(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entity e1 Bo Li (PERSON): one of this article's entities expected");
        assertThatThrownBy(() -> attributed.mentionsOf(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsSpeakersThatAreNoEntityOfTheArticle() {
        assertThatThrownBy(() -> new AttributedArticle(Samples.ARTICLE, List.of(), List.of(Samples.DIRECT)))
                .hasMessage("quotation q1: speaker e1 Ana Ruiz (PERSON): one of the article's entities expected");
    }

    @Test
    void rejectsNestedSpeakersThatAreNoEntityOfTheArticle() {
        assertThatThrownBy(() -> new AttributedArticle(
                        Samples.ARTICLE, List.of(Samples.KIM, Samples.PARK, Samples.BOTH), List.of(Samples.OUTER)))
                .hasMessage("quotation q2.1: speaker e5 an aide (PERSON): one of the article's entities expected");
    }

    @Test
    void rejectsIdsGivenTwice() {
        assertThatThrownBy(() -> new AttributedArticle(Samples.ARTICLE, List.of(Samples.RUIZ, Samples.RUIZ), List.of()))
                .hasMessage("entity e1: an id of its own expected");
        assertThatThrownBy(() -> new AttributedArticle(
                        Samples.ARTICLE, List.of(), List.of(unattributed("q1"), unattributed("q1"))))
                .hasMessage("quotation q1: an id of its own expected");
    }

    @Test
    void rejectsMembersThatAreNoEntities() {
        assertThatThrownBy(() -> new AttributedArticle(Samples.ARTICLE, List.of(Samples.BOTH), List.of()))
                .hasMessage("entity e4: member \"e2\": the id of an entity expected");
    }

    @Test
    void rejectsSpansBehindTheText() {
        Entity entity = new Entity(
                "e1",
                "Li",
                EntityType.PERSON,
                List.of(Mention.of(Span.of(1, 9), MentionKind.NAME, EntityType.PERSON)),
                List.of());

        assertThatThrownBy(() -> new AttributedArticle(Article.parse("Li left."), List.of(entity), List.of()))
                .hasMessage("entity e1: mention [1, 9): a non-empty span within the text of length 8 expected");
    }

    @Test
    void rejectsTextsThatAreNotThoseOfTheContent() {
        Quotation of = Quotation.builder("q1", Article.parse("It was late."))
                .type(QuotationType.INDIRECT)
                .content(List.of(Span.of(0, 2)))
                .build();

        assertThatThrownBy(() -> new AttributedArticle(Article.parse("No, it was."), List.of(), List.of(of)))
                .hasMessage("quotation q1: text \"It\": \"No\" expected");
    }

    @Test
    void readsAsALine() {
        assertThat(attributed)
                .hasToString("a7 The Pier 2021-05-03 \"Ferry late Port blames tide\": 2 quotations, 5 entities");
    }

    @Test
    void holdsManyQuotationsOfManySpeakers() {
        int count = 20_000;
        Article article = Article.parse("a ".repeat(count));
        List<Entity> entities = IntStream.range(0, count)
                .mapToObj(i -> new Entity("e" + i, "Li", EntityType.PERSON, List.of(), List.of()))
                .toList();
        List<Quotation> quotations = IntStream.range(0, count)
                .mapToObj(i -> Quotation.builder("q" + i, article)
                        .content(List.of(Span.of(2 * i, 2 * i + 1)))
                        .speaker(Speaker.builder(entities.get(i), SpeakerKind.PERSON)
                                .build())
                        .build())
                .toList();

        assertThat(new AttributedArticle(article, entities, quotations).quotationsBySpeaker())
                .hasSize(count);
    }

    private static Quotation unattributed(String id) {
        return Quotation.builder(id, Samples.ARTICLE)
                .content(Samples.DIRECT.content())
                .build();
    }
}
