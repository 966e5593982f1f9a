package org.dixit.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;

/**
 * An article with what was found in it.
 *
 * @param article the article
 * @param entities who and what it speaks of, the most prominent first
 * @param quotations what is attributed to somebody, in text order
 */
public record AttributedArticle(Article article, List<Entity> entities, List<Quotation> quotations) {

    /** Copies the lists. */
    public AttributedArticle {
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
    }

    /**
     * Who says a quotation.
     *
     * @param quotation one of this article's
     * @return the entity; empty where the speaker is unresolved
     */
    public Optional<Entity> speakerOf(Quotation quotation) {
        return quotation.speaker().map(Speaker::entity);
    }

    /**
     * What an entity says, alone or as a member of a group.
     *
     * @param entity one of this article's
     * @return its quotations in text order; empty if it says nothing
     */
    public List<Quotation> quotationsBy(Entity entity) {
        return quotations.stream()
                .filter(q -> speakerOf(q).filter(e -> speaks(entity, e)).isPresent())
                .toList();
    }

    private static boolean speaks(Entity entity, Entity speaker) {
        return speaker.id().equals(entity.id()) || speaker.members().contains(entity.id());
    }
}
