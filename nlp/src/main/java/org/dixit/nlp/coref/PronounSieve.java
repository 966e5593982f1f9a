package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.quotation.Evidence;

/**
 * "He", "she", "it" and "they" by gender, number and kind, then by a log-linear ranker over nearness, place, form, prominence and who speaks
 * (Denis and Baldridge, 2008: Specialized models and ranking for coreference resolution). It may also find that there is no antecedent.
 */
final class PronounSieve implements Sieve {

    private static final int SHOWN = 3;

    private final PronounModel model;

    PronounSieve(PronounModel model) {
        this.model = model;
    }

    @Override
    public Pass over(Chains chains) {
        return reference -> PronounCandidates.isThird(reference) ? decide(reference, chains) : Optional.empty();
    }

    private Optional<Decision> decide(Reference pronoun, Chains chains) {
        List<Reference> candidates = PronounCandidates.of(pronoun, chains);
        double[] scores = new double[candidates.size() + 1];
        scores[candidates.size()] = model.score(PronounFeatures.ofNone(pronoun, candidates.size()));
        int best = candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            scores[i] = model.score(PronounFeatures.of(pronoun, candidates.get(i), i, chains));
            best = scores[i] > scores[best] ? i : best;
        }
        return best == candidates.size()
                ? Optional.empty()
                : Optional.of(decision(pronoun, candidates, best, scores, chains));
    }

    private static Decision decision(
            Reference pronoun, List<Reference> candidates, int best, double[] scores, Chains chains) {
        double total = 0;
        for (double score : scores) {
            total += Math.exp(score - scores[best]);
        }
        List<Evidence.Candidate> rejected = new ArrayList<>();
        for (int i = 0; i < candidates.size() && rejected.size() < SHOWN; i++) {
            if (i != best) {
                long percent = Math.round(100 * Math.exp(scores[i] - scores[best]) / total);
                rejected.add(
                        new Evidence.Candidate(chains.of(candidates.get(i)).label(), "less likely, " + percent + " %"));
            }
        }
        String reason = "“" + pronoun.text() + "” agrees with “"
                + chains.of(candidates.get(best)).label() + "”, the likeliest of " + candidates.size();
        return new Decision(candidates.get(best), 1 / total, reason, rejected);
    }
}
