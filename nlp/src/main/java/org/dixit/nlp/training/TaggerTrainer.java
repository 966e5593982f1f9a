package org.dixit.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dixit.nlp.attribution.label.Labelling;
import org.dixit.nlp.attribution.label.Labels;
import org.dixit.nlp.attribution.label.Passes;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.SequenceTrainer;
import org.dixit.nlp.tagging.TrainingSet;
import org.dixit.nlp.tagging.TrainingSettings;
import org.dixit.nlp.training.gold.TrainingArticle;

/**
 * Trains the two passes. What the second one sees of the first in training comes from models that have not seen the article
 * (a jackknife of three folds), as it will be on other texts.
 */
final class TaggerTrainer {
    static final int FOLDS = 3;

    /** On how many articles the margins of a model are measured. */
    private static final int SAMPLE = 60;

    private final TrainingSettings settings;

    /**
     * A trainer.
     *
     * @param settings how the passes are trained
     */
    TaggerTrainer(TrainingSettings settings) {
        this.settings = settings;
    }

    /** Trains a first pass. */
    SequenceModel first(List<TrainingArticle> articles) {
        return first(articles, set -> SequenceTrainer.train(set, settings));
    }

    private static SequenceModel first(List<TrainingArticle> articles, Function<TrainingSet, SequenceModel> train) {
        TrainingSet set = TrainingSet.of(Labels.SET);
        FeatureBuffer buffer = new FeatureBuffer();
        for (TrainingArticle article : articles) {
            for (int k = 0; k < article.labels().size(); k++) {
                Passes.first(article.frame(), k, buffer);
                set.add(buffer, article.labels().get(k), article.weight());
            }
        }
        SequenceModel model = train.apply(set);
        List<Labelling> sample = new ArrayList<>();
        for (TrainingArticle article : articles.subList(0, Math.min(SAMPLE, articles.size()))) {
            sample.addAll(Passes.draft(article.frame(), model).labellings());
        }
        return Passes.scaled(model, sample);
    }

    /** Trains a second pass. */
    SequenceModel second(List<TrainingArticle.Drafted> drafted) {
        return second(drafted, set -> SequenceTrainer.train(set, settings));
    }

    /** Trains a second pass of the features of another one. */
    SequenceModel second(List<TrainingArticle.Drafted> drafted, SequenceModel whole) {
        return second(drafted, set -> SequenceTrainer.trainLike(whole, set, settings));
    }

    private static SequenceModel second(
            List<TrainingArticle.Drafted> drafted, Function<TrainingSet, SequenceModel> train) {
        TrainingSet set = TrainingSet.of(Labels.SET);
        FeatureBuffer buffer = new FeatureBuffer();
        for (TrainingArticle.Drafted each : drafted) {
            TrainingArticle article = each.article();
            for (int k = 0; k < article.labels().size(); k++) {
                Passes.second(article.frame(), each.draft(), k, buffer);
                set.add(buffer, article.labels().get(k), article.weight());
            }
        }
        SequenceModel model = train.apply(set);
        List<Labelling> sample = new ArrayList<>();
        for (TrainingArticle.Drafted each : drafted.subList(0, Math.min(SAMPLE, drafted.size()))) {
            sample.addAll(Passes.revise(each.article().frame(), each.draft(), model));
        }
        return Passes.scaled(model, sample);
    }

    /**
     * Drafts of articles by first passes that have not seen them, in the order of the articles. Which features those use is
     * taken from the first pass of the whole, for that tells next to nothing of any one article and choosing takes half of the
     * time.
     */
    List<TrainingArticle.Drafted> drafts(List<TrainingArticle> articles, SequenceModel whole) {
        return jackknife(articles, (seen, held) -> drafts(seen, held, whole));
    }

    /** Drafts of the articles of the second list by a first pass that has seen those of the first. */
    List<TrainingArticle.Drafted> drafts(List<TrainingArticle> seen, List<TrainingArticle> held, SequenceModel whole) {
        SequenceModel model = first(seen, set -> SequenceTrainer.trainLike(whole, set, settings));
        return held.stream()
                .map(article -> new TrainingArticle.Drafted(article, Passes.draft(article.frame(), model)))
                .toList();
    }

    /**
     * Handles each third of some things with what was learned from the others.
     *
     * @param all the things
     * @param apply learns from the first list and handles the second, one result each
     * @return the results in the order of the things
     */
    static <T, R> List<R> jackknife(List<T> all, BiFunction<List<T>, List<T>, List<R>> apply) {
        List<List<R>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<T> seen = new ArrayList<>();
            List<T> held = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? held : seen).add(all.get(i));
            }
            folds.add(apply.apply(seen, held));
        }
        List<R> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            results.add(folds.get(i % FOLDS).get(i / FOLDS));
        }
        return results;
    }
}
