package org.dixit.nlp.quote;

import java.util.List;
import java.util.Optional;
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

    /**
     * What tells how likely the relations made of the fragments are right.
     *
     * @return a rater for the certainties of this tagger; none, the default, if they mean what those of the bundled tagger do
     */
    default Optional<RelationRater> rater() {
        return Optional.empty();
    }
}
