package org.dixit.nlp.speaker;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.coref.Coreference;
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
     * @param coreference its entities, the most prominent first, with the reasons
     * @param relations its attribution relations in text order
     * @return the article with the entities (unnamed and joint sources added) and the quotations in text order
     */
    AttributedArticle resolve(
            Article article, List<Sentence> sentences, Coreference coreference, List<AttributionRelation> relations);
}
