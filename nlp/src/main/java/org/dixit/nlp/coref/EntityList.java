package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;

/** Chains as entities: ids in order of first mention, the list in order of prominence. A chain of pronouns alone is none. */
final class EntityList {

    private EntityList() {}

    static List<Entity> of(Chains chains) {
        List<Entity> entities = new ArrayList<>();
        for (Chain chain : chains.all()) {
            if (chain.references().stream()
                    .anyMatch(reference -> reference.pronoun().isEmpty())) {
                entities.add(entity("e" + (entities.size() + 1), chain, chains));
            }
        }
        entities.sort(Comparator.comparingInt(EntityList::prominence)
                .reversed()
                .thenComparingInt(e -> e.mentions().get(0).span().start()));
        return entities;
    }

    private static Entity entity(String id, Chain chain, Chains chains) {
        List<Mention> mentions =
                chain.references().stream().map(Reference::mention).toList();
        return new Entity(
                id, name(chain, chains.text().text()), chain.type().orElse(EntityType.MISC), mentions, List.of());
    }

    private static String name(Chain chain, String text) {
        if (chain.known().isPresent()) {
            return chain.known().get().name();
        }
        if (chain.is(EntityType.LOCATION) && chain.name().isPresent()) {
            return mostFrequent(chain, text);
        }
        if (chain.name().isPresent()) {
            return plain(chain.name().get(), text);
        }
        return chain.references().stream()
                .filter(r -> r.pronoun().isEmpty())
                .max(Comparator.comparingInt((Reference r) -> r.words().size())
                        .thenComparing(Comparator.comparingInt(Reference::index).reversed()))
                .map(r -> plain(r, text))
                .orElseThrow();
    }

    /** Places go by the form that the text uses most, abbreviations aside: "Iran" rather than "Islamic Republic of Iran". */
    private static String mostFrequent(Chain chain, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reference reference : chain.references()) {
            if (reference.isName()) {
                String form = plain(reference, text);
                boolean abbreviation = form.length() <= 4 && form.equals(form.toUpperCase(Locale.ROOT));
                counts.merge(form, abbreviation ? 1 : 1_000, Integer::sum);
            }
        }
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String plain(Reference reference, String text) {
        return reference.span().textIn(text).replaceAll("\\s+", " ").strip();
    }

    /** Names count twice, so that who is named goes before what is only described. */
    private static int prominence(Entity entity) {
        int prominence = 0;
        for (Mention mention : entity.mentions()) {
            prominence += mention.kind() == MentionKind.NAME ? 2 : 1;
        }
        return prominence;
    }
}
