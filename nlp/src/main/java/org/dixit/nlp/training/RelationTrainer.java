package org.dixit.nlp.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.attribution.RelationFeatures;
import org.dixit.nlp.attribution.label.Passes;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.link.Linker;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.LabelSet;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.SequenceTrainer;
import org.dixit.nlp.tagging.TrainingSet;
import org.dixit.nlp.tagging.TrainingSettings;
import org.dixit.nlp.training.gold.GoldAttribution;
import org.dixit.nlp.training.gold.GoldFragments;
import org.dixit.nlp.training.gold.TrainingArticle;
import org.dixit.quotation.Mode;

/** Trains the models of mode and of confidence, each a random field over sequences of one relation: a logistic regression. */
final class RelationTrainer {
    private static final LabelSet MODES =
            LabelSet.of(Arrays.stream(Mode.values()).map(Mode::name).toList(), (from, to) -> true);
    private static final LabelSet ANSWERS = LabelSet.of(List.of("wrong", "right"), (from, to) -> true);

    private RelationTrainer() {}

    /**
     * Trains the model of modes on the right relations of those articles whose corpus tells modes.
     *
     * @param articles the articles, their frames complete
     */
    static SequenceModel mode(List<TrainingArticle> articles) {
        TrainingSet set = TrainingSet.of(MODES);
        for (TrainingArticle article : articles) {
            RelationFeatures features = features(article);
            for (GoldAttribution attribution : article.gold().attributions()) {
                attribution
                        .mode()
                        .ifPresent(mode -> linked(article, attribution)
                                .ifPresent(linked -> set.add(
                                        features.mode(linked),
                                        new int[] {MODES.indexOf(mode.name())},
                                        article.weight() * weight(mode))));
            }
        }
        return SequenceTrainer.train(set, TrainingSettings.crf().withEpochs(20).withDropout(0.3));
    }

    /** Rare modes count more than they are: statements outnumber them a hundred to one, and each costs as much to miss. */
    private static float weight(Mode mode) {
        return switch (mode) {
            case HYPOTHETICAL, REFUSAL -> 2;
            case REQUEST, QUESTION -> 1.5f;
            case STATEMENT, ATTITUDE -> 1;
        };
    }

    private static RelationFeatures features(TrainingArticle article) {
        return new RelationFeatures(
                article.frame(), TokenMap.of(article.sentences(), article.quoted(), article.frame()));
    }

    private static Optional<Linked> linked(TrainingArticle article, GoldAttribution attribution) {
        GoldFragments fragments = new GoldFragments(article.frame().passages());
        List<AttributionFragment> content = fragments.of(attribution.content(), AttributionFragment.Role.CONTENT);
        List<AttributionFragment> cue = fragments.of(attribution.cue(), AttributionFragment.Role.CUE);
        List<AttributionFragment> source = fragments.of(attribution.source(), AttributionFragment.Role.SOURCE);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Linked(content, cue.stream().findFirst(), source.stream().findFirst(), false));
    }

    /**
     * Trains the model of confidence on what second passes find in articles that they have not seen (a jackknife): in news, and in
     * the authored sentences, without which it would know nothing of rare shapes. Then it is shifted until it expects of news
     * what is right there, and given what the final tagger has ahead of those of the jackknife, which saw fewer articles.
     *
     * @param drafted the articles with drafts of the first pass
     * @param trainer trains passes on some of them
     */
    static SequenceModel confidence(List<TrainingArticle.Drafted> drafted, FoldTrainer trainer) {
        List<Judged> all = new ArrayList<>();
        TaggerTrainer.jackknife(drafted, (seen, held) -> {
            all.addAll(judge(seen, held, trainer));
            return held;
        });
        TrainingSet set = TrainingSet.of(ANSWERS);
        all.forEach(judged -> judged.addTo(set));
        SequenceModel model =
                SequenceTrainer.train(set, TrainingSettings.crf().withEpochs(10).withDropout(0.1));
        SequenceModel ofNews = model.withBias("right", (float) HeadStart.shift(model, news(all)));
        return HeadStart.give(ofNews, drafted, (seen, held) -> news(judge(seen, trainer.redraft(seen, held), trainer)));
    }

    private static List<Judged> news(List<Judged> all) {
        return all.stream().filter(Judged::news).toList();
    }

    /** Judges what a second pass that has read some articles finds in others. */
    private static List<Judged> judge(
            List<TrainingArticle.Drafted> seen, List<TrainingArticle.Drafted> held, FoldTrainer trainer) {
        SequenceModel second = Passes.eager(trainer.second(seen), AttributionTrainer.EAGERNESS);
        List<Judged> judged = new ArrayList<>();
        held.stream()
                .filter(each -> each.article().news() || each.article().isAuthored())
                .forEach(each -> judge(each, second, judged));
        return judged;
    }

    private static void judge(TrainingArticle.Drafted drafted, SequenceModel second, List<Judged> judged) {
        TrainingArticle article = drafted.article();
        TokenMap map = TokenMap.of(article.sentences(), article.quoted(), article.frame());
        List<AttributionFragment> fragments =
                TwoPassTagger.fragments(article.frame(), Passes.revise(article.frame(), drafted.draft(), second));
        List<Linked> found = Linker.link(fragments, map);
        RelationFeatures features = new RelationFeatures(article.frame(), map);
        RelationMatcher matcher = new RelationMatcher(
                article.gold().article().text(), article.gold().attributions());
        boolean[] right = matcher.right(found, map);
        for (int i = 0; i < found.size(); i++) {
            judged.add(new Judged(features.confidence(found.get(i)).copy(), right[i], article.news()));
        }
    }

    /**
     * A found relation and whether it is right.
     *
     * @param features what tells
     * @param right the answer
     * @param news whether it is of an article of news
     */
    record Judged(FeatureBuffer features, boolean right, boolean news) {
        void addTo(TrainingSet set) {
            set.add(features, new int[] {right ? 1 : 0}, 1);
        }
    }
}
