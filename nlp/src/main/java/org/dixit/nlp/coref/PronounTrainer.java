package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.pronoun.Discourse;
import org.dixit.nlp.coref.pronoun.NarratorSieve;
import org.dixit.nlp.coref.pronoun.PronounCandidates;
import org.dixit.nlp.coref.pronoun.PronounFeatures;
import org.dixit.nlp.coref.pronoun.PronounModel;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;

/**
 * Trains the pronoun ranker: a softmax over the candidates of each pronoun and "none", by AdaGrad with a fixed seed; the same data in the same order
 * give the same bytes. Later pronouns see the right antecedents of earlier ones. For one thread.
 */
public final class PronounTrainer {

    private static final int EPOCHS = 10;
    private static final double RATE = 0.1;
    private static final double DECAY = 3e-3;

    private final SieveCoreferenceResolver names = SieveCoreferenceResolver.withoutPronouns();
    private final List<Item> items = new ArrayList<>();
    private int size;

    private PronounTrainer() {}

    /**
     * A trainer that has seen nothing.
     *
     * @return the trainer
     */
    public static PronounTrainer create() {
        return new PronounTrainer();
    }

    /** Candidates with their features, the last being "none", and which are right. */
    private static final class Choice {

        private final int[][] features;
        private final boolean[] right;
        private final double weight;

        Choice(int[][] features, boolean[] right, double weight) {
            this.features = features;
            this.right = right;
            this.weight = weight;
        }
    }

    /** An article to learn from. */
    private record Item(Input input, Gold gold, double weight) {}

    /** Tells what is right. */
    public interface Gold {

        /**
         * Whether anything is known of a pronoun.
         *
         * @param pronoun a pronoun
         * @return true if {@link #corefers} can tell
         */
        boolean knows(Mention pronoun);

        /**
         * Whether a pronoun belongs to a chain.
         *
         * @param pronoun a pronoun that is known
         * @param name the canonical name of the chain
         * @param chain its mentions
         * @return true if it does
         */
        boolean corefers(Mention pronoun, String name, List<Mention> chain);
    }

    /**
     * An article with what the stages before made of it.
     *
     * @param article the article
     * @param sentences its sentences
     * @param mentions its mentions
     * @param relations its attribution relations
     */
    public record Input(
            Article article, List<Sentence> sentences, List<Mention> mentions, List<AttributionRelation> relations) {

        /** Copies the lists. */
        public Input {
            sentences = List.copyOf(sentences);
            mentions = List.copyOf(mentions);
            relations = List.copyOf(relations);
        }
    }

    /**
     * Adds the pronouns of an article.
     *
     * @param input the article
     * @param gold what is right
     * @param weight how much each pronoun counts
     */
    public void add(Input input, Gold gold, double weight) {
        items.add(new Item(input, gold, weight));
    }

    /**
     * Trains on what was added: first with pronouns that the gold does not know left alone, then again with the first ranker's answers for them, as
     * it is when the ranker works.
     *
     * @return the bytes of a model file
     */
    public byte[] train() {
        PronounModel first = fit(choices(Optional.empty()));
        List<Choice> choices = choices(Optional.of(first));
        size = choices.size();
        return fit(choices).bytes();
    }

    /**
     * How many pronouns were learned from.
     *
     * @return the number of them, 0 before the training
     */
    public int size() {
        return size;
    }

    private List<Choice> choices(Optional<PronounModel> ranker) {
        List<Choice> choices = new ArrayList<>();
        items.forEach(item -> collect(item, ranker, choices));
        return choices;
    }

    private void collect(Item item, Optional<PronounModel> ranker, List<Choice> choices) {
        Input input = item.input();
        Chains chains = names.chains(input.article(), input.sentences(), input.mentions(), input.relations());
        Discourse discourse = new Discourse(chains);
        for (Reference pronoun : chains.references()) {
            if (PronounCandidates.isThird(pronoun) && !chains.isDecided(pronoun)) {
                List<Reference> candidates = PronounCandidates.of(pronoun, chains);
                int[][] features = PronounFeatures.of(pronoun, candidates, chains, discourse);
                int chosen = item.gold().knows(pronoun.mention())
                        ? choose(choice(item, pronoun, candidates, features, chains), choices)
                        : ranker.map(model -> model.best(features)).orElse(candidates.size());
                if (chosen < candidates.size()) {
                    link(pronoun, candidates.get(chosen), chains);
                }
            }
        }
    }

    /** The first that is right. */
    private static int choose(Choice choice, List<Choice> choices) {
        choices.add(choice);
        int chosen = 0;
        while (!choice.right[chosen]) {
            chosen++;
        }
        return chosen;
    }

    private static Choice choice(
            Item item, Reference pronoun, List<Reference> candidates, int[][] features, Chains chains) {
        boolean[] right = new boolean[features.length];
        right[candidates.size()] = true;
        for (int i = 0; i < candidates.size(); i++) {
            Chain chain = chains.of(candidates.get(i));
            List<Mention> mentions =
                    chain.references().stream().map(Reference::mention).toList();
            right[i] = item.gold().corefers(pronoun.mention(), chain.label(), mentions);
            right[candidates.size()] &= !right[i];
        }
        return new Choice(features, right, item.weight());
    }

    private static void link(Reference pronoun, Reference antecedent, Chains chains) {
        chains.link(
                pronoun,
                new NarratorSieve(),
                Sieve.Decision.of(antecedent, 1, "training").orElseThrow());
    }

    private static PronounModel fit(List<Choice> choices) {
        double[] weights = new double[PronounFeatures.COUNT];
        double[] squares = new double[PronounFeatures.COUNT];
        Random random = new Random(42);
        List<Choice> order = new ArrayList<>(choices);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Choice choice : order) {
                learn(choice, weights, squares);
            }
        }
        return PronounModel.of(weights);
    }

    private static void learn(Choice choice, double[] weights, double[] squares) {
        double[] all = probabilities(choice, weights, false);
        double[] wanted = probabilities(choice, weights, true);
        for (int i = 0; i < all.length; i++) {
            double gradient = choice.weight * (all[i] - wanted[i]);
            for (int feature : choice.features[i]) {
                double step = gradient + DECAY * weights[feature];
                squares[feature] += step * step;
                weights[feature] -= RATE * step / StrictMath.sqrt(squares[feature] + 1e-6);
            }
        }
    }

    private static double[] probabilities(Choice choice, double[] weights, boolean rightOnly) {
        double[] values = new double[choice.right.length];
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            double score = 0;
            for (int feature : choice.features[i]) {
                score += weights[feature];
            }
            values[i] = rightOnly && !choice.right[i] ? 0 : StrictMath.exp(Math.min(50, score));
            total += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= total;
        }
        return values;
    }
}
