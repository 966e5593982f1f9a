package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.contextual.ContextualTagger;
import org.dixit.nlp.attribution.LearnedAttributionAnnotator;
import org.dixit.nlp.quote.RelationEvidence;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.nlp.training.RelationJudge;
import org.dixit.quotation.QuotationType;

/**
 * A relation that was found in a corpus.
 *
 * @param evidence how sure its parts are
 * @param right whether people marked it too
 */
record Rated(RelationEvidence evidence, boolean right) {

    /**
     * What was found in a corpus.
     *
     * @param relations what was found
     * @param gold how many relations people marked
     */
    record Corpus(List<Rated> relations, int gold) {}

    /** Relations that a tagger finds in a corpus, which its encoder must not have learned from. */
    static Corpus find(ContextualTagger tagger, Path corpus) throws IOException {
        Recorder recorder = new Recorder();
        LearnedAttributionAnnotator annotator =
                LearnedAttributionAnnotator.english().withTagger(tagger.withRater(recorder));
        RelationJudge.Judgements judgements = RelationJudge.judge(annotator, corpus);
        List<Rated> rated = new ArrayList<>();
        for (RelationJudge.Judgement judgement : judgements.found()) {
            rated.add(new Rated(recorder.at(judgement.relation().confidence()), judgement.right()));
        }
        return new Corpus(rated, judgements.gold());
    }

    /** Keeps the evidence of each relation and gives its number for a confidence, by which it is found again. */
    private static final class Recorder implements RelationRater {
        private static final double SCALE = 1e7;

        private final List<RelationEvidence> seen = new ArrayList<>();

        @Override
        public double confidence(RelationEvidence evidence) {
            seen.add(evidence);
            return seen.size() / SCALE;
        }

        @Override
        public double least(QuotationType type) {
            return 0;
        }

        RelationEvidence at(double confidence) {
            return seen.get((int) Math.round(confidence * SCALE) - 1);
        }
    }
}
