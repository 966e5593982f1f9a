package org.dixit.nlp.attribution.label;

import java.util.ArrayList;
import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionTagger;
import org.dixit.nlp.quote.QuotationMarkScanner;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.tagging.SequenceModel;

/**
 * Labels each paragraph twice with a linear model, the second time with the first labels of the whole article in view. Immutable
 * and thread-safe.
 */
public final class TwoPassTagger implements AttributionTagger {
    /** The share of the mean margin that counts as half certain. */
    private static final float HALF = 0.25f;

    private final Lexicon lexicon;
    private final SequenceModel first;
    private final SequenceModel second;

    private TwoPassTagger(Lexicon lexicon, SequenceModel first, SequenceModel second) {
        this.lexicon = lexicon;
        this.first = first;
        this.second = second;
    }

    /**
     * A tagger of tables and passes.
     *
     * @param lexicon the tables
     * @param first the first pass
     * @param second the second pass
     */
    public static TwoPassTagger of(Lexicon lexicon, SequenceModel first, SequenceModel second) {
        return new TwoPassTagger(lexicon, first, second);
    }

    @Override
    public List<AttributionFragment> tag(Article article, List<Sentence> sentences) {
        return tag(
                ArticleFrame.of(sentences, lexicon, outer(article, sentences)).complete());
    }

    /**
     * The quoted stretches that lie in no other.
     *
     * @param article the article
     * @param sentences its sentences, or some of them
     */
    public static List<QuotedStretch> outer(Article article, List<Sentence> sentences) {
        return QuotationMarkScanner.scan(article, sentences).stream()
                .filter(stretch -> stretch.depth() == 0)
                .toList();
    }

    /**
     * The fragments of an article whose passages are laid out.
     *
     * @param frame the passages, complete
     */
    public List<AttributionFragment> tag(ArticleFrame frame) {
        return fragments(frame, Passes.revise(frame, Passes.draft(frame, first), second));
    }

    /**
     * The fragments of labelled passages.
     *
     * @param frame the passages
     * @param labellings their labels
     */
    public static List<AttributionFragment> fragments(ArticleFrame frame, List<Labelling> labellings) {
        List<AttributionFragment> fragments = new ArrayList<>();
        for (int k = 0; k < labellings.size(); k++) {
            Labelling labelling = labellings.get(k);
            int base = frame.passages().get(k).firstToken();
            for (Labels.Run run : Labels.runs(labelling.labels())) {
                double certainty = certainty(labelling.margins(), run);
                fragments.add(
                        new AttributionFragment(run.role(), run.side(), base + run.from(), base + run.to(), certainty));
            }
        }
        return fragments;
    }

    /** The least margin of a run and of the token behind it, which might have gone on with it. */
    private static double certainty(float[] margins, Labels.Run run) {
        float least = Float.MAX_VALUE;
        for (int i = run.from(); i < Math.min(margins.length, run.to() + 1); i++) {
            least = Math.min(least, margins[i]);
        }
        return least / (least + HALF);
    }
}
