package org.dixit.nlp.training;

import java.util.List;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.training.gold.TrainingArticle;

/**
 * Trains taggers on parts of the articles, for a jackknife, with the features that were chosen for the whole.
 *
 * @param trainer trains passes
 * @param first the first pass of the whole
 * @param second the second pass of the whole
 */
record FoldTrainer(TaggerTrainer trainer, SequenceModel first, SequenceModel second) {
    /** A second pass that has seen these articles. */
    SequenceModel second(List<TrainingArticle.Drafted> seen) {
        return trainer.second(seen, second);
    }

    /** The second articles, drafted by a first pass that has seen the first ones. */
    List<TrainingArticle.Drafted> redraft(List<TrainingArticle.Drafted> seen, List<TrainingArticle.Drafted> held) {
        return trainer.drafts(
                seen.stream().map(TrainingArticle.Drafted::article).toList(),
                held.stream().map(TrainingArticle.Drafted::article).toList(),
                first);
    }
}
