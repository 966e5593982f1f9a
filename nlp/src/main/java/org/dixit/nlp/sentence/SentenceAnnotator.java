package org.dixit.nlp.sentence;

import java.util.List;
import org.dixit.article.Article;

/** Splits an article into sentences and tokens. Implementations are immutable and safe for use by several threads. */
public interface SentenceAnnotator {

    /**
     * The sentences of headlines and paragraphs, in text order.
     *
     * @param article the article
     * @return the sentences; empty if the article holds only white space
     */
    List<Sentence> annotate(Article article);
}
