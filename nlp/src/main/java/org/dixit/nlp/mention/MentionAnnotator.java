package org.dixit.nlp.mention;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.sentence.Sentence;

/** Finds names, noun phrases and pronouns. Implementations are immutable and safe for use by several threads. */
public interface MentionAnnotator {

    /**
     * The mentions of an article.
     *
     * @param article the article
     * @param sentences its sentences in text order
     * @return the mentions in text order
     */
    List<Mention> annotate(Article article, List<Sentence> sentences);

    /**
     * The same annotator with entities that the caller knows; their names are found wherever they stand, and their mentions where they are said to be.
     *
     * @param known what the caller knows
     * @return a copy that knows; this one where an implementation has no use for it
     */
    default MentionAnnotator knowing(List<KnownEntity> known) {
        return this;
    }
}
