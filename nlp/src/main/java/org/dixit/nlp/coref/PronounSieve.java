package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.quotation.Evidence;

/**
 * "He", "she", "it" and "they" by gender, number and kind, then by salience without syntax: nearness, the first place in a sentence, being the
 * source of a quotation, being named often. Looks back {@value #SENTENCES} sentences and {@value #REFERENCES} mentions at most.
 */
final class PronounSieve implements Sieve {

    private static final int SENTENCES = 8;
    private static final int REFERENCES = 80;

    @Override
    public Pass over(Chains chains) {
        return reference -> reference.pronoun().isEmpty() ? Optional.empty() : decide(reference, chains);
    }

    private static Optional<Decision> decide(Reference pronoun, Chains chains) {
        if (!isThird(pronoun)) {
            return Optional.empty();
        }
        List<Reference> candidates = new ArrayList<>();
        List<Evidence.Candidate> rejected = new ArrayList<>();
        for (int i = pronoun.index() - 1; i >= 0 && i >= pronoun.index() - REFERENCES; i--) {
            Reference candidate = chains.references().get(i);
            if (pronoun.sentence() - candidate.sentence() > SENTENCES) {
                break;
            }
            Chain chain = chains.of(candidate);
            if (candidates.stream().noneMatch(c -> chains.together(c, candidate))
                    && agrees(pronoun, candidate, chain)) {
                candidates.add(candidate);
            }
        }
        return best(pronoun, candidates, chains, rejected);
    }

    private static Optional<Decision> best(
            Reference pronoun, List<Reference> candidates, Chains chains, List<Evidence.Candidate> rejected) {
        Reference best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Reference candidate : candidates) {
            double score = score(pronoun, candidate, chains);
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        for (Reference candidate : candidates) {
            if (!candidate.equals(best) && rejected.size() < 3) {
                rejected.add(new Evidence.Candidate(chains.of(candidate).label(), "less salient"));
            }
        }
        double confidence = Math.min(0.9, 0.55 + 0.1 * Math.max(0, bestScore - Math.max(second, bestScore - 3)));
        String reason = "“" + pronoun.text() + "” agrees with “"
                + chains.of(best).label() + "”, which is nearest and most prominent";
        return Optional.of(new Decision(best, confidence, reason, rejected));
    }

    private static boolean isThird(Reference pronoun) {
        return pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE) || pronoun.is(Pronoun.IT) || pronoun.is(Pronoun.THEY);
    }

    private static boolean agrees(Reference pronoun, Reference candidate, Chain chain) {
        if (candidate.quotation() != pronoun.quotation() && candidate.quotation() >= 0) {
            return false;
        }
        if (pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE)) {
            return chain.is(EntityType.PERSON)
                    && !candidate.plural()
                    && pronoun.gender().agreesWith(chain.gender());
        }
        if (pronoun.is(Pronoun.THEY)) {
            return chain.isPlural() || chain.is(EntityType.ORGANIZATION);
        }
        return !chain.is(EntityType.PERSON) && !chain.isPlural() && chain.type().isPresent();
    }

    private static double score(Reference pronoun, Reference candidate, Chains chains) {
        Chain chain = chains.of(candidate);
        double score = -0.9 * Math.min(4, pronoun.sentence() - candidate.sentence());
        score -= 0.02 * Math.min(40, pronoun.index() - candidate.index());
        score += chains.text().placeInSentence(candidate.token()) < 4 ? 0.6 : 0;
        score += candidate.source() >= 0 ? 0.8 : 0;
        score += chain.name().isPresent() ? 0.5 : 0;
        score += 0.25 * Math.min(6, chain.references().size());
        score += chain.gender() == pronoun.gender() && chain.gender() != org.dixit.nlp.lexicon.Gender.UNKNOWN ? 0.7 : 0;
        return score;
    }
}
