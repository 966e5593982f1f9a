package org.dixit.nlp.coref.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.quotation.Evidence;

/**
 * "He", "she", "it" and "they" by gender, number and kind, then by a log-linear ranker over nearness, place, form, prominence and who speaks
 * (Denis and Baldridge, 2008: Specialized models and ranking for coreference resolution). It may also find that there is no antecedent.
 */
public final class PronounSieve implements Sieve {

    private static final int SHOWN = 3;

    /** Regularised weights give probabilities that are too modest: of those near 0.4, half are right (cross-validated on sources in news). */
    private static final double SHARPENING = 0.75;

    private final PronounModel model;

    /** The sieve with a ranker. */
    public PronounSieve(PronounModel model) {
        this.model = model;
    }

    @Override
    public Pass over(Chains chains) {
        Discourse discourse = new Discourse(chains);
        return reference ->
                PronounCandidates.isThird(reference) ? decide(reference, chains, discourse) : Optional.empty();
    }

    private Optional<Decision> decide(Reference pronoun, Chains chains, Discourse discourse) {
        List<Reference> candidates = PronounCandidates.of(pronoun, chains);
        double[] scores = model.scores(PronounFeatures.of(pronoun, candidates, chains, discourse));
        int best = PronounModel.best(scores);
        return best == candidates.size() || areTied(pronoun, candidates, best, chains)
                ? Optional.empty()
                : Optional.of(decision(pronoun, candidates, best, scores, chains));
    }

    /** "Ida Lund and Eva Dahl share a hut. It leaks, she said": nothing tells two apart who are spoken of only together. */
    private static boolean areTied(Reference pronoun, List<Reference> candidates, int best, Chains chains) {
        Reference one = candidates.get(best);
        boolean person = pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE);
        return person
                && isSpokenOfOnce(one, pronoun, chains)
                && candidates.stream()
                        .anyMatch(other -> !other.equals(one)
                                && areJoined(one, other, chains.text())
                                && isSpokenOfOnce(other, pronoun, chains));
    }

    private static boolean isSpokenOfOnce(Reference name, Reference pronoun, Chains chains) {
        return name.isName()
                && chains.of(name).references().stream()
                                .filter(member -> member.index() < pronoun.index())
                                .count()
                        == 1;
    }

    private static boolean areJoined(Reference a, Reference b, TextIndex text) {
        Reference first = a.index() < b.index() ? a : b;
        Reference second = a.index() < b.index() ? b : a;
        int and = first.token() + first.words().size();
        return text.word(and).equals("and") && second.token() == and + 1;
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
        double confidence = StrictMath.pow(1 / total, SHARPENING);
        return new Decision(candidates.get(best), confidence, reason, rejected);
    }
}
