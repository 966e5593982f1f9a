package org.dixit.nlp.training;

import java.util.List;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.training.gold.TrainingArticle;

/**
 * Trains the pass that looks for attributions inside contents. The second pass of the tagger learns from contents too, but they
 * are few among its articles; this one sees them alone.
 */
final class NestedTrainer {
    /** The articles are few, so it may look at them more often and needs fewer rows of weights. */
    private static final int EPOCHS = 12;

    private static final int ROWS = 40_000;

    private NestedTrainer() {}

    /**
     * Trains on the contents among some articles.
     *
     * @param drafted articles with drafts of the first pass
     */
    static SequenceModel train(List<TrainingArticle.Drafted> drafted) {
        List<TrainingArticle.Drafted> contents =
                drafted.stream().filter(each -> each.article().isContents()).toList();
        return new TaggerTrainer(
                        AttributionTrainer.settings().withEpochs(EPOCHS).withMaximumRows(ROWS))
                .second(contents);
    }
}
