package org.dixit.nlp.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.Coreference;
import org.dixit.nlp.mention.SourceHeads;
import org.dixit.text.Span;

/** The entities of one article by mention; takes in groups as they come up. One thread. */
final class EntityIndex {

    private final Coreference coreference;
    private final List<Mention> mentions;
    private final Map<Span, Entity> byMention;
    private final Map<List<String>, Entity> groups = new LinkedHashMap<>();

    private EntityIndex(Coreference coreference, List<Mention> mentions, Map<Span, Entity> byMention) {
        this.coreference = coreference;
        this.mentions = mentions;
        this.byMention = byMention;
    }

    static EntityIndex of(Coreference coreference) {
        List<Mention> mentions = new ArrayList<>();
        Map<Span, Entity> byMention = new HashMap<>();
        for (Entity entity : coreference.entities()) {
            for (Mention mention : entity.mentions()) {
                mentions.add(mention);
                byMention.put(mention.span(), entity);
            }
        }
        mentions.sort(null);
        return new EntityIndex(coreference, mentions, byMention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The last mentions in front of an offset, at most a number of them, in text order. */
    List<Mention> lastBefore(int offset, int most) {
        int border = SourceHeads.firstFrom(mentions, offset);
        return mentions.subList(Math.max(0, border - most), border);
    }

    /** The first mentions from an offset on, at most a number of them. */
    List<Mention> firstFrom(int offset, int most) {
        int border = SourceHeads.firstFrom(mentions, offset);
        return mentions.subList(border, Math.min(mentions.size(), border + most));
    }

    static boolean isNamed(Entity entity) {
        return entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    }

    Optional<Entity> entityOf(Mention mention) {
        return Optional.ofNullable(byMention.get(mention.span()));
    }

    Optional<Coreference.Link> link(Mention mention) {
        return coreference.link(mention);
    }

    /** Whether the text names an entity of a type. */
    boolean hasNamed(EntityType type) {
        return coreference.entities().stream().anyMatch(e -> e.type() == type && isNamed(e));
    }

    /** The one person whom the text names, if it names one alone. */
    Optional<Entity> onlyPerson() {
        List<Entity> people = coreference.entities().stream()
                .filter(e -> e.type() == EntityType.PERSON
                        && e.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME))
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** The group of several entities, the same one for the same members. */
    Entity group(List<Entity> members, String name) {
        List<String> ids = members.stream().map(Entity::id).sorted().toList();
        return groups.computeIfAbsent(
                ids,
                key -> new Entity(
                        "e" + (coreference.entities().size() + groups.size() + 1),
                        name,
                        EntityType.GROUP,
                        List.of(),
                        members.stream().map(Entity::id).toList()));
    }

    /** All that has a name, is spoken of more than once or speaks, alone or in a group. */
    List<Entity> all(Set<String> spoken) {
        Set<String> kept = new HashSet<>(spoken);
        groups.values().forEach(group -> kept.addAll(group.members()));
        List<Entity> all = new ArrayList<>();
        for (Entity entity : coreference.entities()) {
            if (isNamed(entity) || entity.mentions().size() > 1 || kept.contains(entity.id())) {
                all.add(entity);
            }
        }
        all.addAll(groups.values());
        return all;
    }
}
