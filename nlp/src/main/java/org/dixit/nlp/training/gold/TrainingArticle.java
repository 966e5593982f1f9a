package org.dixit.nlp.training.gold;

import java.util.List;
import org.dixit.nlp.attribution.label.Draft;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;

/**
 * An article as the trainers need it: its tokens looked up, and the right labels.
 *
 * @param gold the article
 * @param sentences its sentences
 * @param quoted its outer quoted stretches
 * @param frame its passages
 * @param labels the right label of each token, by passage
 * @param weight how much it counts
 * @param news whether it is a whole article of news as it was published, which is what confidence is about
 */
public record TrainingArticle(
        GoldArticle gold,
        List<Sentence> sentences,
        List<QuotedStretch> quoted,
        ArticleFrame frame,
        List<int[]> labels,
        float weight,
        boolean news) {

    /** An article whose frame is not yet complete. */
    static TrainingArticle of(GoldArticle gold, List<Sentence> sentences, Lexicon lexicon, float weight) {
        List<QuotedStretch> quoted = TwoPassTagger.outer(gold.article(), sentences);
        ArticleFrame frame = ArticleFrame.of(sentences, lexicon, quoted);
        List<int[]> labels = GoldLabels.of(frame.passages(), gold.attributions());
        return new TrainingArticle(gold, sentences, quoted, frame, labels, weight, false);
    }

    /** Whether it is a text of authored sentences, not their contents. */
    public boolean isAuthored() {
        return gold.corpus().equals("authored") && !isContents();
    }

    /** Whether it is made of the contents of another article, with its nested attributions. */
    public boolean isContents() {
        return gold.id().endsWith(AttributionData.CONTENTS);
    }

    /** The same as an article of news. */
    TrainingArticle asNews() {
        return new TrainingArticle(gold, sentences, quoted, frame, labels, weight, true);
    }

    /** An article with what the first pass made of it. */
    public record Drafted(TrainingArticle article, Draft draft) {}
}
