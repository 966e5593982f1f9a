package org.dixit.nlp.training;

import java.util.List;
import org.dixit.nlp.attribution.ArticleFrame;
import org.dixit.nlp.attribution.Draft;
import org.dixit.nlp.attribution.Lexicon;
import org.dixit.nlp.attribution.TwoPassTagger;
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
 */
record TrainingArticle(
        GoldArticle gold,
        List<Sentence> sentences,
        List<QuotedStretch> quoted,
        ArticleFrame frame,
        List<int[]> labels,
        float weight) {

    /** An article whose frame is not yet complete. */
    static TrainingArticle of(GoldArticle gold, List<Sentence> sentences, Lexicon lexicon, float weight) {
        List<QuotedStretch> quoted = TwoPassTagger.outer(gold.article(), sentences);
        ArticleFrame frame = ArticleFrame.of(sentences, lexicon, quoted);
        List<int[]> labels = GoldLabels.of(frame.passages(), gold.attributions());
        return new TrainingArticle(gold, sentences, quoted, frame, labels, weight);
    }

    /** An article with what the first pass made of it. */
    record Drafted(TrainingArticle article, Draft draft) {}
}
