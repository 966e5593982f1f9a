package org.dixit.nlp.quote;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.Sentence;

/**
 * Finds the sources, cues and contents of a text, not yet linked to one another. Implementations are immutable and safe for
 * use by several threads.
 */
public interface AttributionTagger {

    /**
     * The fragments of an article.
     *
     * @param article the article
     * @param sentences its sentences in text order, or some of them
     * @return the fragments in text order; none overlap, none crosses the border of a paragraph
     */
    List<AttributionFragment> tag(Article article, List<Sentence> sentences);
}
