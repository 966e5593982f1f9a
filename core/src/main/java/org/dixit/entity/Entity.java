package org.dixit.entity;

import java.util.List;

/**
 * A person, organisation, place, group or thing of the article, with its coreference chain.
 *
 * @param id identifier, unique and stable within the article: "e1", "e2", … in order of first mention
 * @param name canonical name: the fullest form of the name in the text, without title; for an unnamed one its noun phrase
 * @param type what it is
 * @param mentions the coreference chain, in text order; empty only for an entity that the caller made known and the text never names
 * @param members ids of the entities that a group consists of, where the text tells; empty for all others
 */
public record Entity(String id, String name, EntityType type, List<Mention> mentions, List<String> members) {

    /**
     * Checks the names and copies the lists.
     *
     * @throws IllegalArgumentException if id or name is blank, or the entity is a member of itself
     */
    public Entity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "entity with id \"" + id + "\" and name \"" + name + "\": neither may be blank");
        }
        if (members.contains(id)) {
            throw new IllegalArgumentException(
                    "entity " + id + ": members " + members + ": others than itself expected");
        }
        mentions = mentions.stream().sorted().toList();
        members = List.copyOf(members);
    }

    /** The name with the type, as in {@code Ilham Aliyev (PERSON)}. */
    @Override
    public String toString() {
        return name + " (" + type + ")";
    }
}
