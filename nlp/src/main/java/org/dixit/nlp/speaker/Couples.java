package org.dixit.nlp.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/** "They" that leads to no one mention is two people named together right before: "Ida Lund and Ole Dahl keep bees. They said …". */
final class Couples {

    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:\\p{Lu}\\p{L}{0,3}\\.\\s+)?");
    private static final Pattern THEY = Pattern.compile("they", Pattern.CASE_INSENSITIVE);
    private static final int WINDOW = 16;

    private final Article article;
    private final EntityIndex entities;
    private final Blocks blocks;

    Couples(Article article, EntityIndex entities, Blocks blocks) {
        this.article = article;
        this.entities = entities;
        this.blocks = blocks;
    }

    /** The two mentions, in text order; empty where the pronoun is another or nobody is named together in its paragraph or the one before. */
    List<Mention> before(Span pronoun) {
        if (!THEY.matcher(article.textOf(pronoun)).matches()) {
            return List.of();
        }
        List<Mention> near = entities.lastBefore(pronoun.start(), WINDOW);
        int block = blocks.at(pronoun.start());
        for (int i = near.size() - 1; i > 0; i--) {
            Mention second = near.get(i);
            if (block - blocks.at(second.span().start()) > 1) {
                break;
            }
            if (areJoined(near.get(i - 1), second)) {
                return List.of(near.get(i - 1), second);
            }
        }
        return List.of();
    }

    private boolean areJoined(Mention one, Mention other) {
        int from = one.span().end();
        int to = other.span().start();
        return isPerson(one)
                && isPerson(other)
                && from < to
                && AND.matcher(article.textOf(Span.of(from, to))).matches();
    }

    private boolean isPerson(Mention mention) {
        Optional<Entity> entity = entities.entityOf(mention);
        return mention.kind() == MentionKind.NAME
                && entity.filter(e -> e.type() == EntityType.PERSON).isPresent();
    }
}
