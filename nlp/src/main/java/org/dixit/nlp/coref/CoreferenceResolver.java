package org.dixit.nlp.coref;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.mention.KnownEntity;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;

/** Groups the mentions of the same thing. Implementations are immutable and safe for use by several threads. */
public interface CoreferenceResolver {

    /**
     * The entities of an article.
     *
     * @param article the article
     * @param sentences its sentences in text order
     * @param mentions its mentions in text order
     * @param relations its attribution relations, which tell who "I" and "you" are
     * @return the entities with the reasons; each mention is in one chain at most, sources that are no mention are added as one
     */
    Coreference resolve(
            Article article, List<Sentence> sentences, List<Mention> mentions, List<AttributionRelation> relations);

    /**
     * The same resolver with entities that the caller knows; each mention by one of their names is theirs.
     *
     * @param known what the caller knows
     * @return a copy that knows; this one where an implementation has no use for it
     */
    default CoreferenceResolver knowing(List<KnownEntity> known) {
        return this;
    }
}
