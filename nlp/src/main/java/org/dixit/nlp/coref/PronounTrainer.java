package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;

/**
 * Trains the pronoun ranker: a softmax over the candidates of each pronoun and "none", by AdaGrad with a fixed seed; the same data in the same order
 * give the same bytes. Later pronouns see the right antecedents of earlier ones. For one thread.
 */
public final class PronounTrainer {

    private static final int EPOCHS = 20;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-4;

    private final SieveCoreferenceResolver names = SieveCoreferenceResolver.withoutPronouns();
    private final List<Choice> choices = new ArrayList<>();

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
        Chains chains = names.chains(input.article(), input.sentences(), input.mentions(), input.relations());
        for (Reference pronoun : chains.references()) {
            if (PronounCandidates.isThird(pronoun) && !chains.isDecided(pronoun) && gold.knows(pronoun.mention())) {
                add(pronoun, chains, gold, weight);
            }
        }
    }

    private void add(Reference pronoun, Chains chains, Gold gold, double weight) {
        List<Reference> candidates = PronounCandidates.of(pronoun, chains);
        int[][] features = new int[candidates.size() + 1][];
        boolean[] right = new boolean[candidates.size() + 1];
        Reference antecedent = null;
        for (int i = 0; i < candidates.size(); i++) {
            features[i] = PronounFeatures.of(pronoun, candidates.get(i), i, chains);
            Chain chain = chains.of(candidates.get(i));
            right[i] = gold.corefers(
                    pronoun.mention(),
                    chain.label(),
                    chain.references().stream().map(Reference::mention).toList());
            antecedent = right[i] && antecedent == null ? candidates.get(i) : antecedent;
        }
        features[candidates.size()] = PronounFeatures.ofNone(pronoun, candidates.size());
        right[candidates.size()] = antecedent == null;
        choices.add(new Choice(features, right, weight));
        if (antecedent != null) {
            chains.link(
                    pronoun,
                    new NarratorSieve(),
                    Sieve.Decision.of(antecedent, 1, "gold").orElseThrow());
        }
    }

    /**
     * How many pronouns were added.
     *
     * @return the number of them
     */
    public int size() {
        return choices.size();
    }

    /**
     * Trains on what was added.
     *
     * @return the bytes of a model file
     */
    public byte[] train() {
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
        return PronounModel.of(weights).bytes();
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
