package org.dixit.nlp.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/**
 * Role and organisation of a speaker in the words of the text.
 *
 * @param words the role without determiner
 * @param organisation whom the role belongs to
 */
record Role(Optional<String> words, Optional<String> organisation) {

    /**
     * What stands with the mention itself, else with the first mention of the entity that has a role; where the text gives the same
     * office more fully elsewhere, "US President" for "President", the fuller form.
     */
    static Role of(Article article, Entity entity, Mention head) {
        List<Mention> holders = entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.role().isPresent())
                .toList();
        Optional<Mention> first = head.role().isPresent() ? Optional.of(head) : first(article, holders);
        Optional<Mention> holder = first.map(mention -> fuller(article, mention, holders));
        return new Role(
                holder.flatMap(Mention::role).map(span -> plain(article, span)),
                holder.flatMap(Mention::organisation).map(span -> plain(article, span)));
    }

    /** A headline shortens: what the text itself gives goes first. */
    private static Optional<Mention> first(Article article, List<Mention> holders) {
        return holders.stream()
                .filter(holder -> !isInHeadline(article, holder))
                .findFirst()
                .or(() -> holders.stream().findFirst());
    }

    private static boolean isInHeadline(Article article, Mention mention) {
        return article.headlines().stream().anyMatch(headline -> headline.contains(mention.span()));
    }

    private static Mention fuller(Article article, Mention mention, List<Mention> holders) {
        String role = mention.role().map(span -> plain(article, span)).orElse("");
        if (role.contains(" ")) {
            return mention;
        }
        return holders.stream()
                .filter(m -> !isInHeadline(article, m))
                .filter(m -> m.role()
                        .map(span -> plain(article, span))
                        .filter(longer -> isFuller(longer, role))
                        .isPresent())
                .findFirst()
                .orElse(mention);
    }

    private static boolean isFuller(String longer, String role) {
        String lower = longer.toLowerCase(Locale.ROOT);
        String word = role.toLowerCase(Locale.ROOT);
        boolean former = lower.contains("former") || lower.contains("vice") || lower.contains("elect");
        return !former && (lower.endsWith(" " + word) || lower.startsWith(word + " of "));
    }

    private static String plain(Article article, Span span) {
        return article.textOf(span).replaceAll("\\s+", " ");
    }
}
