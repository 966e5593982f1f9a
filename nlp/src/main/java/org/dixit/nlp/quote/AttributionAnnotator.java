package org.dixit.nlp.quote;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.Sentence;

/** Finds what is attributed to somebody. Implementations are immutable and safe for use by several threads. */
public interface AttributionAnnotator {

    /**
     * The attribution relations of an article.
     *
     * @param article the article
     * @param sentences its sentences in text order
     * @return the relations, ordered by the start of their content
     */
    List<AttributionRelation> annotate(Article article, List<Sentence> sentences);
}
