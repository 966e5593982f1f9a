package org.dixit.entity;

import java.util.Optional;
import org.dixit.text.Span;

/**
 * A stretch of the text that refers to an entity. Title, role and organisation that the text gives with it are kept apart from the name: in
 * "Foreign Minister Amina Okoro" the span is "Amina Okoro" and the role "Foreign Minister"; in "Kim, a lawyer for the
 * union" the span is "Kim", the role "lawyer" and the organisation "the union".
 *
 * @param span the mention itself, without title, role or apposition
 * @param kind its form
 * @param type what it refers to, as far as the mention alone tells; empty where it does not
 * @param role title or role that stands with it
 * @param organisation organisation that the role belongs to
 */
public record Mention(
        Span span, MentionKind kind, Optional<EntityType> type, Optional<Span> role, Optional<Span> organisation)
        implements Comparable<Mention> {

    /**
     * A mention without title, role or organisation.
     *
     * @param span the mention
     * @param kind its form
     * @param type what it refers to
     * @return the mention
     */
    public static Mention of(Span span, MentionKind kind, EntityType type) {
        return new Mention(span, kind, Optional.of(type), Optional.empty(), Optional.empty());
    }

    /** Orders by position. */
    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
