package org.dixit.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dixit.nlp.tagging.SequenceDecoder;
import org.dixit.nlp.tagging.SequenceModel;

/**
 * What a tagger trained on all articles has ahead of those of the jackknife, which read two thirds of them: it is right more
 * often than they were at the same confidence. Along a learning curve quality grows about as much with each doubling of the
 * articles; so a tagger is trained on one third, and what it lies behind those of two thirds tells, by the logarithms of the
 * numbers of articles, what is still to come.
 */
final class HeadStart {
    private static final int STEPS = 50;

    /** From two thirds to all, in units of the step from one third to two. */
    private static final double STILL_TO_COME = Math.log(1.5) / Math.log(2);

    private HeadStart() {}

    /**
     * A copy of a model of confidence with the head start.
     *
     * @param model the model, of taggers of two thirds of the articles
     * @param articles the articles
     * @param judge judges what a tagger of the first list finds in the second
     */
    static <T> SequenceModel give(
            SequenceModel model, List<T> articles, BiFunction<List<T>, List<T>, List<RelationTrainer.Judged>> judge) {
        List<T> third = new ArrayList<>();
        List<T> held = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % TaggerTrainer.FOLDS < 2) {
                (i % TaggerTrainer.FOLDS == 0 ? third : held).add(articles.get(i));
            }
        }
        double behind = shift(model, judge.apply(third, held));
        return model.withBias("right", (float) (-behind * STILL_TO_COME));
    }

    /** What must be added to the log-odds of a model for as many relations to be right as it expects: by bisection. */
    static double shift(SequenceModel model, List<RelationTrainer.Judged> judged) {
        SequenceDecoder decoder = model.decoder();
        double[] odds = new double[judged.size()];
        int right = 0;
        for (int i = 0; i < odds.length; i++) {
            double confidence = decoder.score(judged.get(i).features()).marginals(1)[0][1];
            odds[i] = StrictMath.log(confidence / (1 - confidence));
            right += judged.get(i).right() ? 1 : 0;
        }
        double low = -5;
        double high = 5;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (expected(odds, middle) < right) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double expected(double[] odds, double shift) {
        double sum = 0;
        for (double each : odds) {
            sum += 1 / (1 + StrictMath.exp(-each - shift));
        }
        return sum;
    }
}
