package org.dixit.nlp.coref;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.quotation.Evidence;
import org.dixit.text.Span;

/**
 * The entities of an article and how their mentions came together.
 *
 * @param entities the entities, the most prominent first; each mention is in one chain at most
 * @param links how a mention, by its span, was led to its entity; none for a mention that opens its chain
 */
public record Coreference(List<Entity> entities, Map<Span, Link> links) {

    /** Copies both. */
    public Coreference {
        entities = List.copyOf(entities);
        links = Map.copyOf(links);
    }

    /**
     * Why a mention belongs to its entity.
     *
     * @param evidence the sieve that decided, its reason and the candidates that lost
     * @param confidence estimated probability that the decision is right, from 0 to 1
     */
    public record Link(Evidence evidence, double confidence) {}

    /**
     * Entities without a word on how they were found.
     *
     * @param entities the entities, the most prominent first
     * @return the coreference without links
     */
    public static Coreference of(List<Entity> entities) {
        return new Coreference(entities, Map.of());
    }

    /**
     * How a mention was led to its entity.
     *
     * @param mention a mention of the article
     * @return the link; empty for a mention that opens its chain
     */
    public Optional<Link> link(Mention mention) {
        return Optional.ofNullable(links.get(mention.span()));
    }
}
