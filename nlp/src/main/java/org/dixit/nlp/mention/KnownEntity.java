package org.dixit.nlp.mention;

import java.util.List;
import java.util.stream.Stream;
import org.dixit.entity.EntityType;
import org.dixit.text.Span;

/**
 * Somebody or something that the caller knows beforehand; what the caller knows wins over what is found. Wherever the text has the name or an
 * alias as it stands here, that is this entity, and the entity goes by this name. Of one article the caller may also know where it is spoken of, by
 * whatever words: "she", "the minister".
 *
 * @param name canonical name, "Ana Ruiz"
 * @param type what it is
 * @param aliases other forms in which the text may name it, "A. Ruiz", "the Iron Mayor"
 * @param mentions where one article mentions it, for an extractor that reads this article; empty where the caller does not know
 */
public record KnownEntity(String name, EntityType type, List<String> aliases, List<Span> mentions) {

    /**
     * Checks the names and copies the lists.
     *
     * @throws IllegalArgumentException if the name or an alias is blank
     */
    public KnownEntity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "known entity \"" + name + "\" with aliases " + aliases + ": none may be blank");
        }
    }

    /**
     * An entity that is known by its names, wherever they stand.
     *
     * @param name canonical name
     * @param type what it is
     * @param aliases other forms in which the text may name it
     * @throws IllegalArgumentException if the name or an alias is blank
     */
    public KnownEntity(String name, EntityType type, List<String> aliases) {
        this(name, type, aliases, List.of());
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
     * The same entity with places where an article mentions it.
     *
     * @param spans stretches of the article's text, in UTF-16 code units: names, noun phrases or pronouns
     * @return a copy with these mentions in place of those it had
     */
    public KnownEntity withMentions(List<Span> spans) {
        return new KnownEntity(name, type, aliases, spans);
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
