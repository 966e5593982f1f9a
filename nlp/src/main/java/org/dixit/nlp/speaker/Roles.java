package org.dixit.nlp.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/**
 * The roles of the speakers of one article. The mentions of an entity are gone through once, however often it speaks: else the time of an article in
 * which one person speaks throughout would grow with the square of its length. For one thread.
 */
final class Roles {

    private final Article article;
    private final Map<String, Holders> holdersOf = new HashMap<>();

    /** The names of an entity that stand with a role, and for each role of one word the name with a fuller form of it. */
    private record Holders(List<Mention> all, Map<String, Optional<Mention>> fuller) {}

    Roles(Article article) {
        this.article = article;
    }

    /**
     * What stands with the mention itself, else with the first mention of the entity that has a role; where the text gives the same
     * office more fully elsewhere, "US President" for "President", the fuller form.
     */
    Role of(Entity entity, Mention head) {
        Holders holders = holdersOf.computeIfAbsent(entity.id(), id -> holders(entity));
        Optional<Mention> first = head.role().isPresent() ? Optional.of(head) : first(holders.all());
        Optional<Mention> holder = first.map(mention -> fuller(mention, holders));
        return new Role(
                holder.flatMap(Mention::role).map(this::plain),
                holder.flatMap(Mention::organisation).map(this::plain));
    }

    private static Holders holders(Entity entity) {
        List<Mention> all = entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.role().isPresent())
                .toList();
        return new Holders(all, new HashMap<>());
    }

    /** A headline shortens: what the text itself gives goes first. */
    private Optional<Mention> first(List<Mention> holders) {
        return holders.stream()
                .filter(holder -> !isInHeadline(holder))
                .findFirst()
                .or(() -> holders.stream().findFirst());
    }

    private boolean isInHeadline(Mention mention) {
        return article.headlines().stream().anyMatch(headline -> headline.contains(mention.span()));
    }

    private Mention fuller(Mention mention, Holders holders) {
        String role = mention.role().map(this::plain).orElse("");
        return role.contains(" ")
                ? mention
                : holders.fuller()
                        .computeIfAbsent(role, word -> fuller(word, holders.all()))
                        .orElse(mention);
    }

    private Optional<Mention> fuller(String role, List<Mention> holders) {
        return holders.stream()
                .filter(m -> !isInHeadline(m))
                .filter(m -> m.role()
                        .map(this::plain)
                        .filter(longer -> isFuller(longer, role))
                        .isPresent())
                .findFirst();
    }

    private static boolean isFuller(String longer, String role) {
        String lower = longer.toLowerCase(Locale.ROOT);
        String word = role.toLowerCase(Locale.ROOT);
        boolean former = lower.contains("former") || lower.contains("vice") || lower.contains("elect");
        return !former && (lower.endsWith(" " + word) || lower.startsWith(word + " of "));
    }

    private String plain(Span span) {
        return article.textOf(span).replaceAll("\\s+", " ");
    }
}
