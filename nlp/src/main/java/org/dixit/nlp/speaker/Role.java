package org.dixit.nlp.speaker;

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

    /** What stands with the mention itself, else with the first mention of the entity that has a role. */
    static Role of(Article article, Entity entity, Mention head) {
        Optional<Mention> holder = head.role().isPresent()
                ? Optional.of(head)
                : entity.mentions().stream()
                        .filter(m -> m.kind() == MentionKind.NAME && m.role().isPresent())
                        .findFirst();
        return new Role(
                holder.flatMap(Mention::role).map(span -> plain(article, span)),
                holder.flatMap(Mention::organisation).map(span -> plain(article, span)));
    }

    private static String plain(Article article, Span span) {
        return article.textOf(span).replaceAll("\\s+", " ");
    }
}
