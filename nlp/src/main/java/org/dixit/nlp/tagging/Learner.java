package org.dixit.nlp.tagging;

/** Learns from one sequence after the other. */
sealed interface Learner permits CrfLearner, PerceptronLearner {
    /** Corrects the weights after one sequence. */
    void learn(Example example);

    /** The weights in the end. */
    Parameters result();
}
