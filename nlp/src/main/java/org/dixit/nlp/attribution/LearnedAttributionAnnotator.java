package org.dixit.nlp.attribution;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.link.AnonymityClauses;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.link.Linker;
import org.dixit.nlp.attribution.link.RelationConventions;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionAnnotator;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.quote.AttributionTagger;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.QuotationType;

/**
 * Finds attributions with learned models: a tagger finds sources, cues and contents, a linker joins them, and two small models
 * tell the mode and how likely the relation is right. Immutable and safe for use by several threads.
 */
public final class LearnedAttributionAnnotator implements AttributionAnnotator {
    /**
     * Relations less likely than this are not told: of the few that a lower limit would add, most are wrong. Where marks speak
     * for them the limit is lower, and direct quotations have none.
     */
    private static final double LEAST_INDIRECT = 0.32;

    private static final double LEAST_MIXED = 0.2;

    private final AttributionModel model;
    private final Optional<AttributionTagger> tagger;
    private final Optional<RelationRater> rater;
    private final NestedFinder nestedFinder;

    private LearnedAttributionAnnotator(AttributionModel model, Optional<AttributionTagger> tagger) {
        this.model = model;
        this.tagger = tagger;
        this.rater = tagger.flatMap(AttributionTagger::rater);
        this.nestedFinder = new NestedFinder(model);
    }

    /**
     * An annotator for English, with the bundled model.
     *
     * @return a new annotator; share it, for the model takes a moment to read
     * @throws java.io.UncheckedIOException if the model is missing or damaged
     */
    public static LearnedAttributionAnnotator english() {
        return of(AttributionModel.bundled());
    }

    /**
     * An annotator with a model.
     *
     * @param model the model
     */
    public static LearnedAttributionAnnotator of(AttributionModel model) {
        return new LearnedAttributionAnnotator(model, Optional.empty());
    }

    /**
     * The same annotator with another tagger in front of the linker. If it brings a rater, confidence and limits are the rater's.
     *
     * @param other the tagger
     */
    public LearnedAttributionAnnotator withTagger(AttributionTagger other) {
        return new LearnedAttributionAnnotator(model, Optional.of(other));
    }

    private boolean isLikely(AttributionRelation relation, Article article) {
        return relation.type() == QuotationType.DIRECT
                ? !relation.cue().isEmpty() || !relation.source().isEmpty() || !isUnfinished(relation, article)
                : relation.confidence() >= least(relation.type());
    }

    private double least(QuotationType type) {
        return rater.map(other -> other.least(type)).orElse(type == QuotationType.MIXED ? LEAST_MIXED : LEAST_INDIRECT);
    }

    /** Whether nothing but a comma ends a quotation that nobody speaks: "Marigold," which he built, is a name. */
    private static boolean isUnfinished(AttributionRelation relation, Article article) {
        String text = article.textOf(relation.content());
        int last = text.length() - 1;
        while (last > 0
                && !Character.isLetterOrDigit(text.charAt(last))
                && ",.!?\u2026".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return text.charAt(last) == ',';
    }

    @Override
    public List<AttributionRelation> annotate(Article article, List<Sentence> sentences) {
        List<QuotedStretch> quoted = TwoPassTagger.outer(article, sentences);
        ArticleFrame frame = ArticleFrame.of(sentences, model.lexicon(), quoted).complete();
        List<AttributionFragment> fragments = tagger.map(other -> other.tag(article, sentences))
                .orElseGet(() -> TwoPassTagger.of(model.lexicon(), model.first(), model.second())
                        .tag(frame));
        TokenMap map = TokenMap.of(sentences, quoted, frame);
        List<Linked> linked = RelationConventions.apply(AnonymityClauses.join(Linker.link(fragments, map), map), map);
        NavigableMap<Integer, AttributionRelation> nested = nestedFinder.find(article, linked, map, frame);
        RelationBuilder builder = new RelationBuilder(model, article, quoted, map, frame).ratedBy(rater);
        return linked.stream()
                .map(each -> builder.build(each, NestedFinder.within(each, map, nested)))
                .filter(relation -> isLikely(relation, article))
                .toList();
    }
}
