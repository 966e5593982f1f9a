package org.dixit.nlp.tagging;

/**
 * How to train. Start from {@link #crf()} or {@link #perceptron()} and change what differs.
 *
 * @param algorithm the learner
 * @param epochs passes over the data, at least 1
 * @param dropout the share of features that are hidden at each token, drawn anew at every visit; 0 to below 1
 * @param learningRate the step of AdaGrad; the perceptron has none and ignores it
 * @param minimumCount features seen less often than this get no weights
 * @param maximumRows how many node features are kept, those with the largest weights first
 * @param choiceEpochs passes over the data before those features are chosen, at least 1
 * @param runs how many models, each from a seed of its own, are averaged
 * @param seed what the order of the data and the dropout are drawn from
 */
public record TrainingSettings(
        Algorithm algorithm,
        int epochs,
        double dropout,
        double learningRate,
        int minimumCount,
        int maximumRows,
        int choiceEpochs,
        int runs,
        long seed) {

    /** The learners. */
    public enum Algorithm {
        /** Linear-chain conditional random field (Lafferty et al., 2001), stochastic gradient with AdaGrad (Duchi et al., 2011). */
        CRF,
        /** Averaged structured perceptron (Collins, 2002). */
        PERCEPTRON
    }

    /** Checks the ranges. */
    public TrainingSettings {
        require(epochs >= 1, "epochs", epochs);
        require(dropout >= 0 && dropout < 1, "dropout", dropout);
        require(learningRate > 0, "learning rate", learningRate);
        require(minimumCount >= 1, "minimum count", minimumCount);
        require(maximumRows >= 1, "maximum rows", maximumRows);
        require(choiceEpochs >= 1, "epochs before the choice", choiceEpochs);
        require(runs >= 1, "runs", runs);
    }

    /** A random field with a dropout of a half, ten epochs. */
    public static TrainingSettings crf() {
        return new TrainingSettings(Algorithm.CRF, 10, 0.5, 0.05, 1, Integer.MAX_VALUE, 10, 1, 1);
    }

    /** An averaged perceptron without dropout, six epochs. */
    public static TrainingSettings perceptron() {
        return new TrainingSettings(Algorithm.PERCEPTRON, 6, 0, 1, 1, Integer.MAX_VALUE, 6, 1, 1);
    }

    /** A copy with another number of epochs, before the choice of features as well. */
    public TrainingSettings withEpochs(int count) {
        return new TrainingSettings(
                algorithm, count, dropout, learningRate, minimumCount, maximumRows, count, runs, seed);
    }

    /** A copy with another number of epochs before the choice of features, which takes fewer than the weights do. */
    public TrainingSettings withChoiceEpochs(int count) {
        return new TrainingSettings(
                algorithm, epochs, dropout, learningRate, minimumCount, maximumRows, count, runs, seed);
    }

    /** A copy with another dropout. */
    public TrainingSettings withDropout(double share) {
        return new TrainingSettings(
                algorithm, epochs, share, learningRate, minimumCount, maximumRows, choiceEpochs, runs, seed);
    }

    /** A copy with another learning rate. */
    public TrainingSettings withLearningRate(double rate) {
        return new TrainingSettings(
                algorithm, epochs, dropout, rate, minimumCount, maximumRows, choiceEpochs, runs, seed);
    }

    /** A copy with another minimum count. */
    public TrainingSettings withMinimumCount(int count) {
        return new TrainingSettings(
                algorithm, epochs, dropout, learningRate, count, maximumRows, choiceEpochs, runs, seed);
    }

    /** A copy with another limit of rows. */
    public TrainingSettings withMaximumRows(int rows) {
        return new TrainingSettings(
                algorithm, epochs, dropout, learningRate, minimumCount, rows, choiceEpochs, runs, seed);
    }

    /** A copy with another number of runs. */
    public TrainingSettings withRuns(int count) {
        return new TrainingSettings(
                algorithm, epochs, dropout, learningRate, minimumCount, maximumRows, choiceEpochs, count, seed);
    }

    /** A copy with another seed. */
    public TrainingSettings withSeed(long number) {
        return new TrainingSettings(
                algorithm, epochs, dropout, learningRate, minimumCount, maximumRows, choiceEpochs, runs, number);
    }

    private static void require(boolean valid, String name, Object value) {
        if (!valid) {
            throw new IllegalArgumentException("The " + name + " is out of range: " + value);
        }
    }
}
