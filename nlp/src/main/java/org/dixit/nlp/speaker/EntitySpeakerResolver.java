package org.dixit.nlp.speaker;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.coref.Coreference;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.AttributedArticle;

/**
 * Leads each source to the entity of the mention that it hangs on. A pronoun that leads nowhere leaves the quotation without a speaker; a
 * direct quotation without a source of its own inherits the speaker of the one before it.
 */
public final class EntitySpeakerResolver implements SpeakerResolver {

    private final double threshold;

    private EntitySpeakerResolver(double threshold) {
        this.threshold = threshold;
    }

    /**
     * The resolver for English.
     *
     * @return the resolver
     */
    public static EntitySpeakerResolver english() {
        return new EntitySpeakerResolver(0.5);
    }

    /**
     * The same with another threshold: below it a quotation has no speaker rather than a doubtful one.
     *
     * @param confidence least confidence, from 0 to 1; the default is 0.5
     * @return a copy
     * @throws IllegalArgumentException if the confidence is not within 0 and 1
     */
    public EntitySpeakerResolver withThreshold(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("threshold " + confidence + ": a number from 0 to 1 expected");
        }
        return new EntitySpeakerResolver(confidence);
    }

    @Override
    public AttributedArticle resolve(
            Article article, List<Sentence> sentences, Coreference coreference, List<AttributionRelation> relations) {
        SpeakerCall call = new SpeakerCall(article, sentences, EntityIndex.of(coreference), threshold);
        return call.resolve(relations);
    }
}
