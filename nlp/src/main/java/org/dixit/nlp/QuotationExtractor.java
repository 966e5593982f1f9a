package org.dixit.nlp;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.coref.Coreference;
import org.dixit.nlp.coref.CoreferenceResolver;
import org.dixit.nlp.mention.MentionAnnotator;
import org.dixit.nlp.quote.AttributionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.SentenceAnnotator;
import org.dixit.nlp.speaker.SpeakerResolver;
import org.dixit.quotation.AttributedArticle;

/**
 * Finds who said what in an article. Build one, share it everywhere: it is immutable and safe for use by several threads.
 */
public final class QuotationExtractor {

    private final SentenceAnnotator sentenceAnnotator;
    private final AttributionAnnotator attributionAnnotator;
    private final MentionAnnotator mentionAnnotator;
    private final CoreferenceResolver coreferenceResolver;
    private final SpeakerResolver speakerResolver;

    QuotationExtractor(
            SentenceAnnotator sentenceAnnotator,
            AttributionAnnotator attributionAnnotator,
            MentionAnnotator mentionAnnotator,
            CoreferenceResolver coreferenceResolver,
            SpeakerResolver speakerResolver) {
        this.sentenceAnnotator = sentenceAnnotator;
        this.attributionAnnotator = attributionAnnotator;
        this.mentionAnnotator = mentionAnnotator;
        this.coreferenceResolver = coreferenceResolver;
        this.speakerResolver = speakerResolver;
    }

    /**
     * Finds the quotations of an article and their speakers.
     *
     * @param article any article
     * @return the article with its entities and quotations
     */
    public AttributedArticle extract(Article article) {
        List<Sentence> sentences = sentenceAnnotator.annotate(article);
        List<AttributionRelation> relations = attributionAnnotator.annotate(article, sentences);
        List<Mention> mentions = mentionAnnotator.annotate(article, sentences);
        Coreference coreference = coreferenceResolver.resolve(article, sentences, mentions, relations);
        return speakerResolver.resolve(article, sentences, coreference, relations);
    }
}
