package org.dixit.nlp.coref.chain;

import java.util.List;
import java.util.Optional;
import org.dixit.quotation.Evidence;

/** One rule of the ordered list from precise to loose (Raghunathan et al., 2010: A multi-pass sieve for coreference resolution). */
public interface Sieve {

    /** The name that evidence shows. */
    default String name() {
        return getClass().getSimpleName().replace("Sieve", "");
    }

    /**
     * A fresh pass over one article.
     *
     * @param chains the chains as earlier sieves left them
     * @return what decides for each mention in turn
     */
    Pass over(Chains chains);

    /** The rule at work on one article; state that it needs is local to it. */
    @FunctionalInterface
    interface Pass {

        /** What the mention corefers with, if this rule tells; called in text order. */
        Optional<Decision> decide(Reference reference);
    }

    /**
     * A mention led to another one.
     *
     * @param antecedent a mention of the chain that it belongs to, before or behind it
     * @param confidence estimated probability that this is right
     * @param reason one sentence for a reader
     * @param rejected the candidates that lost
     */
    record Decision(Reference antecedent, double confidence, String reason, List<Evidence.Candidate> rejected) {

        public static Optional<Decision> of(Reference antecedent, double confidence, String reason) {
            return Optional.of(new Decision(antecedent, confidence, reason, List.of()));
        }
    }
}
