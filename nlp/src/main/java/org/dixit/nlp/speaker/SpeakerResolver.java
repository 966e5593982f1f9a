package org.dixit.nlp.speaker;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.AttributedArticle;

/** Leads sources to entities. Implementations are immutable and safe for use by several threads. */
public interface SpeakerResolver {

    /**
     * The result: quotations with their speakers.
     *
     * @param article the article
     * @param sentences its sentences in text order
     * @param entities its entities, the most prominent first
     * @param relations its attribution relations in text order
     * @return the article with the entities (unnamed and joint sources added) and the quotations in text order
     */
    AttributedArticle resolve(
            Article article, List<Sentence> sentences, List<Entity> entities, List<AttributionRelation> relations);
}
