package org.dixit.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;

/**
 * An article with what was found in it. Immutable, safe for use by several threads.
 *
 * @param article the article
 * @param entities who and what it speaks of, the most prominent first: in the order that the coreference resolver judged
 * @param quotations what is attributed to somebody, in the order in which their contents begin
 */
public record AttributedArticle(Article article, List<Entity> entities, List<Quotation> quotations) {

    /**
     * Copies the lists, puts the quotations into text order and checks that all parts fit together.
     *
     * @throws IllegalArgumentException if two entities or two quotations have the same id; if a speaker or a member of a group is not
     *     one of the entities; if a span ends behind the text; or if the text of a quotation is not what its content covers
     */
    public AttributedArticle {
        entities = List.copyOf(entities);
        quotations = quotations.stream()
                .sorted(Comparator.comparing(q -> q.content().get(0)))
                .toList();
        AttributedArticleCheck.of(article, entities).check(quotations);
    }

    /**
     * The entity of an id.
     *
     * @param id its identifier
     * @return the entity; empty if there is none
     */
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /**
     * The most prominent entity of a name.
     *
     * @param name a canonical name, exactly
     * @return the entity; empty if there is none
     */
    public Optional<Entity> entityNamed(String name) {
        return entities.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /**
     * All that is said of an entity, by name, by noun phrase or by pronoun.
     *
     * @param entity one of this article's
     * @return its coreference chain in text order
     * @throws IllegalArgumentException if it is not an entity of this article
     */
    public List<Mention> mentionsOf(Entity entity) {
        return own(entity).mentions();
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
     * What an entity says, alone or as a member of a group; also inside of what others say.
     *
     * @param entity one of this article's
     * @return its quotations in text order, an outer one before those nested in it; empty if it says nothing
     * @throws IllegalArgumentException if it is not an entity of this article
     */
    public List<Quotation> quotationsBy(Entity entity) {
        Set<String> groups = withGroups(own(entity));
        return allQuotations()
                .filter(q -> speakerOf(q).filter(e -> groups.contains(e.id())).isPresent())
                .toList();
    }

    /**
     * Who says something in this article, and what: the reading of an article by speaker.
     *
     * @return the entities that speak, the most prominent first, each with its own quotations in text order; what a group
     *     says is listed with the group only
     */
    public Map<Entity, List<Quotation>> quotationsBySpeaker() {
        Map<String, List<Quotation>> byId = new HashMap<>();
        allQuotations()
                .forEach(q -> speakerOf(q)
                        .ifPresent(e -> byId.computeIfAbsent(e.id(), id -> new ArrayList<>())
                                .add(q)));
        Map<Entity, List<Quotation>> bySpeaker = new LinkedHashMap<>();
        for (Entity entity : entities) {
            List<Quotation> own = byId.getOrDefault(entity.id(), List.of());
            if (!own.isEmpty()) {
                bySpeaker.put(entity, List.copyOf(own));
            }
        }
        return Collections.unmodifiableMap(bySpeaker);
    }

    /**
     * All quotations with those nested in them.
     *
     * @return a stream in text order, an outer quotation before those nested in it
     */
    public Stream<Quotation> allQuotations() {
        return quotations.stream().flatMap(AttributedArticle::withNested);
    }

    /** How much was found, and in which article. */
    @Override
    public String toString() {
        return article + ": " + quotations.size() + " quotations, " + entities.size() + " entities";
    }

    private static Stream<Quotation> withNested(Quotation quotation) {
        return Stream.concat(Stream.of(quotation), quotation.nested().stream().flatMap(AttributedArticle::withNested));
    }

    private Entity own(Entity entity) {
        return entity(entity.id())
                .filter(entity::equals)
                .orElseThrow(() -> new IllegalArgumentException(
                        "entity " + entity.id() + " " + entity + ": one of this article's entities expected"));
    }

    /** The ids of the entity, of the groups that it is a member of, and of the groups that these are members of. */
    private Set<String> withGroups(Entity entity) {
        Set<String> ids = new HashSet<>(Set.of(entity.id()));
        boolean grown = true;
        while (grown) {
            grown = entities.stream()
                            .filter(group -> group.members().stream().anyMatch(ids::contains))
                            .filter(group -> ids.add(group.id()))
                            .count()
                    > 0;
        }
        return ids;
    }
}
