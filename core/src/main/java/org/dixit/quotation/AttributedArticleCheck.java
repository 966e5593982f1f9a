package org.dixit.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.text.Span;

/** Whether article, entities and quotations fit together. One object checks one article. */
final class AttributedArticleCheck {

    private final Article article;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<String> quotationIds = new HashSet<>();

    private AttributedArticleCheck(Article article) {
        this.article = article;
    }

    static AttributedArticleCheck of(Article article, List<Entity> entities) {
        AttributedArticleCheck check = new AttributedArticleCheck(article);
        for (Entity entity : entities) {
            require(check.entities.put(entity.id(), entity) == null, "entity " + entity.id(), "an id of its own");
        }
        entities.forEach(check::checkEntity);
        return check;
    }

    void check(List<Quotation> quotations) {
        quotations.forEach(this::checkQuotation);
    }

    private void checkEntity(Entity entity) {
        String name = "entity " + entity.id();
        entity.mentions().forEach(mention -> checkMention(name, mention));
        for (String member : entity.members()) {
            require(entities.containsKey(member), name + ": member \"" + member + "\"", "the id of an entity");
        }
    }

    private void checkMention(String owner, Mention mention) {
        checkSpan(owner + ": mention", mention.span());
        mention.role().ifPresent(span -> checkSpan(owner + ": role", span));
        mention.organisation().ifPresent(span -> checkSpan(owner + ": organisation", span));
    }

    private void checkQuotation(Quotation quotation) {
        String name = "quotation " + quotation.id();
        require(quotationIds.add(quotation.id()), name, "an id of its own");
        quotation.content().forEach(span -> checkSpan(name + ": content", span));
        quotation.cue().forEach(span -> checkSpan(name + ": cue", span));
        quotation.source().forEach(span -> checkSpan(name + ": source", span));
        String covered = article.textOf(quotation.content());
        require(quotation.text().equals(covered), name + ": text \"" + quotation.text() + "\"", "\"" + covered + "\"");
        quotation.speaker().ifPresent(speaker -> checkSpeaker(name, speaker));
        quotation.nested().forEach(this::checkQuotation);
    }

    private void checkSpeaker(String name, Speaker speaker) {
        Entity entity = speaker.entity();
        require(
                entity.equals(entities.get(entity.id())),
                name + ": speaker " + entity.id() + " " + entity,
                "one of the article's entities");
        speaker.mention().ifPresent(mention -> checkMention(name + ": speaker", mention));
    }

    private void checkSpan(String owner, Span span) {
        int length = article.text().length();
        if (span.isEmpty() || span.end() > length) {
            throw new IllegalArgumentException(
                    owner + " " + span + ": a non-empty span within the text of length " + length + " expected");
        }
    }

    private static void require(boolean fits, String value, String expected) {
        if (!fits) {
            throw new IllegalArgumentException(value + ": " + expected + " expected");
        }
    }
}
