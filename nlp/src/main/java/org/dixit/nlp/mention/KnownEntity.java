package org.dixit.nlp.mention;

import java.util.List;
import java.util.stream.Stream;
import org.dixit.entity.EntityType;

/**
 * Somebody or something that the caller knows beforehand; what the caller knows wins over what is found. Wherever the text has the name or an
 * alias as it stands here, that is this entity, and the entity goes by this name.
 *
 * @param name canonical name, "Ana Ruiz"
 * @param type what it is
 * @param aliases other forms in which the text may name it, "A. Ruiz", "the Iron Mayor"
 */
public record KnownEntity(String name, EntityType type, List<String> aliases) {

    /**
     * Checks the names and copies the list.
     *
     * @throws IllegalArgumentException if the name or an alias is blank
     */
    public KnownEntity {
        aliases = List.copyOf(aliases);
        if (name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "known entity \"" + name + "\" with aliases " + aliases + ": none may be blank");
        }
    }

    /**
     * An entity with a name alone.
     *
     * @param name canonical name
     * @param type what it is
     * @return the entity
     */
    public static KnownEntity of(String name, EntityType type) {
        return new KnownEntity(name, type, List.of());
    }

    /**
     * The name and the aliases.
     *
     * @return all forms, the name first
     */
    public List<String> forms() {
        return Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
    }
}
