package org.dixit.nlp.mention;

import java.util.List;
import org.dixit.entity.Mention;
import org.dixit.nlp.sentence.Sentence;

/** Finds proper names with their types. Implementations are immutable and safe for use by several threads. */
@FunctionalInterface
public interface NameAnnotator {

    /**
     * The names of a whole article.
     *
     * @param sentences the sentences of the article in text order
     * @return mentions of kind {@link org.dixit.entity.MentionKind#NAME}, in text order, none overlapping another
     */
    List<Mention> annotate(List<Sentence> sentences);
}
