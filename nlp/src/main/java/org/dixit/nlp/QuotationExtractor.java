package org.dixit.nlp;

import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinder;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.attribution.LearnedAttributionAnnotator;
import org.dixit.nlp.coref.Coreference;
import org.dixit.nlp.coref.CoreferenceResolver;
import org.dixit.nlp.coref.SieveCoreferenceResolver;
import org.dixit.nlp.mention.KnownEntity;
import org.dixit.nlp.mention.MentionAnnotator;
import org.dixit.nlp.mention.NameAnnotator;
import org.dixit.nlp.mention.RuleMentionAnnotator;
import org.dixit.nlp.mention.TokenNameAnnotator;
import org.dixit.nlp.name.NameFinder;
import org.dixit.nlp.quote.AttributionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.quote.AttributionTagger;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.SentenceAnnotator;
import org.dixit.nlp.speaker.EntitySpeakerResolver;
import org.dixit.nlp.speaker.SpeakerResolver;
import org.dixit.quotation.AttributedArticle;

/**
 * Finds who said what in an article. Build one, share it everywhere: it is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * QuotationExtractor extractor = QuotationExtractor.english();
 * AttributedArticle result = extractor.extract(Article.parse(text));
 * result.quotations().forEach(System.out::println);
 * }</pre>
 */
public final class QuotationExtractor {

    private final SentenceAnnotator sentenceAnnotator;
    private final AttributionAnnotator attributionAnnotator;
    private final MentionAnnotator mentionAnnotator;
    private final CoreferenceResolver coreferenceResolver;
    private final SpeakerResolver speakerResolver;
    private final double minimumConfidence;

    private QuotationExtractor(Builder builder) {
        this.sentenceAnnotator = builder.sentenceAnnotator;
        this.attributionAnnotator = builder.attributionAnnotator.get();
        this.mentionAnnotator = builder.mentionAnnotator.get();
        this.coreferenceResolver = builder.coreferenceResolver;
        this.speakerResolver = builder.speakerResolver;
        this.minimumConfidence = builder.minimumConfidence;
    }

    private QuotationExtractor(
            QuotationExtractor other, MentionAnnotator mentionAnnotator, CoreferenceResolver coreferenceResolver) {
        this.sentenceAnnotator = other.sentenceAnnotator;
        this.attributionAnnotator = other.attributionAnnotator;
        this.mentionAnnotator = mentionAnnotator;
        this.coreferenceResolver = coreferenceResolver;
        this.speakerResolver = other.speakerResolver;
        this.minimumConfidence = other.minimumConfidence;
    }

    /**
     * The same extractor for articles of which the caller knows somebody beforehand: what is known wins over what is found. Cheap, for an
     * article or for all. Where it knows mentions, it is for the article that they are of; another one whose text is too short for them is
     * refused by {@link #extract} with an {@link IllegalArgumentException}.
     *
     * @param known entities with their names, aliases and mentions
     * @return an extractor that knows them and shares everything else
     */
    public QuotationExtractor knowing(List<KnownEntity> known) {
        return new QuotationExtractor(this, mentionAnnotator.knowing(known), coreferenceResolver.knowing(known));
    }

    /**
     * The extractor for English news. Loads the bundled models: build it once.
     *
     * @return an extractor with the default stages
     */
    public static QuotationExtractor english() {
        return builder().build();
    }

    /**
     * An extractor with some stages of the caller's choice.
     *
     * @return a builder that holds the default stages for English
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the quotations of an article and their speakers. Any text gives a result.
     *
     * @param article any article
     * @return the article with its entities and quotations
     */
    public AttributedArticle extract(Article article) {
        List<Sentence> sentences = sentenceAnnotator.annotate(article);
        List<AttributionRelation> relations = sureOnes(attributionAnnotator.annotate(article, sentences));
        List<Mention> mentions = mentionAnnotator.annotate(article, sentences);
        Coreference coreference = coreferenceResolver.resolve(article, sentences, mentions, relations);
        return speakerResolver.resolve(article, sentences, coreference, relations);
    }

    private List<AttributionRelation> sureOnes(List<AttributionRelation> relations) {
        return minimumConfidence == 0
                ? relations
                : relations.stream()
                        .filter(r -> r.confidence() >= minimumConfidence)
                        .toList();
    }

    /** Chooses the stages of an extractor. Not thread-safe. */
    public static final class Builder {

        private SentenceAnnotator sentenceAnnotator = OpenNlpSentenceAnnotator.english();
        // a model is read by build(), and only if its stage was not replaced
        private Supplier<AttributionAnnotator> attributionAnnotator = LearnedAttributionAnnotator::english;
        private Supplier<MentionAnnotator> mentionAnnotator =
                () -> RuleMentionAnnotator.english(TokenNameAnnotator.ofDocuments(NameFinder.english()::find));
        private CoreferenceResolver coreferenceResolver = SieveCoreferenceResolver.english();
        private SpeakerResolver speakerResolver = EntitySpeakerResolver.english();
        private double minimumConfidence;

        private Builder() {}

        /**
         * What splits the text into sentences and tokens. The bundled models were trained on the default's tokens.
         *
         * @param annotator the stage
         * @return this builder
         */
        public Builder sentenceAnnotator(SentenceAnnotator annotator) {
            this.sentenceAnnotator = annotator;
            return this;
        }

        /**
         * What finds contents, cues and sources.
         *
         * @param annotator the stage
         * @return this builder
         */
        public Builder attributionAnnotator(AttributionAnnotator annotator) {
            this.attributionAnnotator = () -> annotator;
            return this;
        }

        /**
         * What finds the fragments of attributions, in place of the bundled tagger; they are linked, typed and rated as its own are.
         *
         * @param tagger the tagger
         * @return this builder
         */
        public Builder attributionTagger(AttributionTagger tagger) {
            this.attributionAnnotator =
                    () -> LearnedAttributionAnnotator.english().withTagger(tagger);
            return this;
        }

        /**
         * What finds names, noun phrases and pronouns.
         *
         * @param annotator the stage
         * @return this builder
         */
        public Builder mentionAnnotator(MentionAnnotator annotator) {
            this.mentionAnnotator = () -> annotator;
            return this;
        }

        /**
         * What finds proper names, in place of the bundled name finder: any of OpenNLP's finders. They are made for one thread, so
         * each article that is being read takes one of its own.
         *
         * @param finders makes a finder whose types are person, organization, location or anything else
         * @return this builder
         */
        public Builder nameFinder(Supplier<? extends TokenNameFinder> finders) {
            return mentionAnnotator(RuleMentionAnnotator.english(TokenNameAnnotator.of(finders)));
        }

        /**
         * What finds proper names, in place of the bundled name finder, with all sentences of an article before it.
         *
         * @param annotator the stage
         * @return this builder
         */
        public Builder nameAnnotator(NameAnnotator annotator) {
            return mentionAnnotator(RuleMentionAnnotator.english(annotator));
        }

        /**
         * What groups the mentions of the same thing.
         *
         * @param resolver the stage
         * @return this builder
         */
        public Builder coreferenceResolver(CoreferenceResolver resolver) {
            this.coreferenceResolver = resolver;
            return this;
        }

        /**
         * What leads sources to entities.
         *
         * @param resolver the stage
         * @return this builder
         */
        public Builder speakerResolver(SpeakerResolver resolver) {
            this.speakerResolver = resolver;
            return this;
        }

        /**
         * Leaves out quotations that are less sure than this.
         *
         * @param confidence from 0 (the default: all are given) to 1
         * @return this builder
         * @throws IllegalArgumentException if it is not within 0 and 1
         */
        public Builder minimumConfidence(double confidence) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException(
                        "minimum confidence " + confidence + ": a number from 0 to 1 expected");
            }
            this.minimumConfidence = confidence;
            return this;
        }

        /**
         * The extractor.
         *
         * @return an extractor with the stages chosen so far
         */
        public QuotationExtractor build() {
            return new QuotationExtractor(this);
        }
    }
}
