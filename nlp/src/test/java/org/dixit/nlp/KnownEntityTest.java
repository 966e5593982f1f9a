package org.dixit.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.nlp.mention.KnownEntity;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Speaker;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class KnownEntityTest {

    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.english();
    private static final KnownEntity RUIZ =
            new KnownEntity("Ana Ruiz", EntityType.PERSON, List.of("the Iron Mayor", "The Iron Mayor"));

    @Test
    void leadsAliasToKnownName() {
        AttributedArticle result =
                EXTRACTOR.knowing(List.of(RUIZ)).extract(Article.parse("The Iron Mayor said that costs had doubled."));

        assertThat(result.quotations())
                .singleElement()
                .satisfies(quotation ->
                        assertThat(quotation.speaker()).map(Speaker::name).contains("Ana Ruiz"));
    }

    @Test
    void joinsNameAndAliasInOneChain() {
        AttributedArticle result = EXTRACTOR
                .knowing(List.of(RUIZ))
                .extract(Article.parse("Ana Ruiz left early. The Iron Mayor said that costs had doubled."));

        assertThat(result.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactly("Ana Ruiz");
    }

    @Test
    void keepsKnownPeopleOfOneLastNameApart() {
        KnownEntity other = KnownEntity.of("Bea Ruiz", EntityType.PERSON);
        AttributedArticle result = EXTRACTOR
                .knowing(List.of(RUIZ, other))
                .extract(Article.parse("Ana Ruiz met Bea Ruiz. Bea Ruiz said that costs had doubled."));

        assertThat(result.entities()).extracting(Entity::name).contains("Ana Ruiz", "Bea Ruiz");
    }

    @Test
    void leadsPronounToWhomTheCallerPointsOut() {
        String text = "Bea Lund met Ana Ruiz. She said that costs had doubled.";
        KnownEntity ruiz = RUIZ.withMentions(List.of(span(text, "She")));

        assertThat(speaker(text, ruiz)).contains("Ana Ruiz");
    }

    @Test
    void leadsNounPhraseToWhomTheTextNeverNames() {
        String text = "The commissioner said that costs had doubled.";
        KnownEntity ruiz = RUIZ.withMentions(List.of(span(text, "The commissioner")));

        assertThat(speaker(text, ruiz)).contains("Ana Ruiz");
    }

    @Test
    void keepsKnownMentionFromLooserRules() {
        String text = "Mayor Bea Lund left. The mayor said that costs had doubled.";
        KnownEntity ruiz = RUIZ.withMentions(List.of(span(text, "The mayor")));

        assertThat(speaker(text, ruiz)).contains("Ana Ruiz");
    }

    @Test
    void refusesMentionOutsideTheArticle() {
        KnownEntity ruiz = RUIZ.withMentions(List.of(Span.of(100, 103)));
        QuotationExtractor extractor = EXTRACTOR.knowing(List.of(ruiz));
        Article article = Article.parse("She said that costs had doubled.");

        assertThatThrownBy(() -> extractor.extract(article))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ana Ruiz")
                .hasMessageContaining("32");
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Optional<String> speaker(String text, KnownEntity known) {
        return EXTRACTOR.knowing(List.of(known)).extract(Article.parse(text)).quotations().stream()
                .flatMap(quotation -> quotation.speaker().stream())
                .map(Speaker::name)
                .findFirst();
    }

    @Test
    void refusesBlankAlias() {
        assertThatThrownBy(() -> new KnownEntity("Ana Ruiz", EntityType.PERSON, List.of(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ana Ruiz");
    }
}
