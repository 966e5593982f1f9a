package org.dixit.nlp.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.AttributionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.training.gold.AttributionCorpus;
import org.dixit.nlp.training.gold.AttributionData;
import org.dixit.nlp.training.gold.GoldArticle;

/** Says of the relations that an annotator finds in a corpus which are right: what a rater of relations learns from. */
public final class RelationJudge {

    private RelationJudge() {}

    /**
     * A judged relation.
     *
     * @param relation what was found
     * @param right whether its content shares half with one that people marked, and source and cue touch those
     */
    public record Judgement(AttributionRelation relation, boolean right) {}

    /**
     * What was found in a corpus.
     *
     * @param found what was found, in order of the articles and relations
     * @param gold how many relations people marked
     */
    public record Judgements(List<Judgement> found, int gold) {

        /** Copies the list. */
        public Judgements {
            found = List.copyOf(found);
        }
    }

    /**
     * Judges what is found in a corpus.
     *
     * @param annotator finds it
     * @param corpus the file
     * @return the judgements
     * @throws IOException if the file cannot be read
     */
    public static Judgements judge(AttributionAnnotator annotator, Path corpus) throws IOException {
        List<Judgement> found = new ArrayList<>();
        int gold = 0;
        for (GoldArticle article : AttributionCorpus.read(corpus)) {
            judge(annotator, article, found);
            gold += article.attributions().size();
        }
        return new Judgements(found, gold);
    }

    private static void judge(AttributionAnnotator annotator, GoldArticle gold, List<Judgement> judgements) {
        List<AttributionRelation> found = annotator.annotate(gold.article(), AttributionData.sentences(gold));
        boolean[] right = new RelationMatcher(gold.article().text(), gold.attributions()).right(found);
        for (int i = 0; i < right.length; i++) {
            judgements.add(new Judgement(found.get(i), right[i]));
        }
    }
}
