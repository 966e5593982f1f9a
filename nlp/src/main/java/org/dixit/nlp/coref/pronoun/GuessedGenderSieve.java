package org.dixit.nlp.coref.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.nlp.lexicon.Titles;

/**
 * "He" or "she" where nobody agrees but one person alone is near, whom only a list of first names gives the other gender: "Andrea Galli sat down. He
 * said the boat had sunk." A list may be wrong about a name; a title, a noun or another pronoun is taken at its word.
 */
public final class GuessedGenderSieve implements Sieve {

    private static final int SENTENCES = 3;
    private static final double CONFIDENCE = 0.6;

    @Override
    public Pass over(Chains chains) {
        return reference ->
                reference.is(Pronoun.HE) || reference.is(Pronoun.SHE) ? decide(reference, chains) : Optional.empty();
    }

    private static Optional<Decision> decide(Reference pronoun, Chains chains) {
        boolean agreed = PronounCandidates.of(pronoun, chains).stream()
                .anyMatch(candidate -> chains.of(candidate).is(EntityType.PERSON));
        List<Reference> people = agreed ? List.of() : peopleNear(pronoun, chains);
        return people.size() == 1 && isGuessed(chains.of(people.get(0)), chains)
                ? Decision.of(
                        people.get(0),
                        CONFIDENCE,
                        "“" + pronoun.text() + "” is the only person near, against the usual gender of the first name")
                : Optional.empty();
    }

    /** The first mention near of each person who is spoken of in the sentences before, or in the same one. */
    private static List<Reference> peopleNear(Reference pronoun, Chains chains) {
        List<Chain> seen = new ArrayList<>();
        List<Reference> people = new ArrayList<>();
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Reference candidate = chains.references().get(i);
            if (pronoun.sentence() - candidate.sentence() > SENTENCES) {
                break;
            }
            Chain chain = chains.of(candidate);
            boolean named = chain.is(EntityType.PERSON) && chain.name().isPresent();
            if (named && !seen.contains(chain) && !PronounCandidates.isOwnWords(pronoun, candidate)) {
                seen.add(chain);
                people.add(candidate);
            }
        }
        return people;
    }

    private static boolean isGuessed(Chain chain, Chains chains) {
        return chain.references().stream()
                .filter(member -> member.gender() != Gender.UNKNOWN)
                .filter(member -> member.pronoun().isEmpty() || member.quotation() < 0)
                .allMatch(member -> isFirstNameAlone(member, chains.text()));
    }

    private static boolean isFirstNameAlone(Reference member, TextIndex text) {
        return member.isName()
                && member.words().size() > 1
                && Titles.english().genderOf(text.word(member.token() - 1)) == Gender.UNKNOWN
                && FirstNames.english().genderOf(member.words().get(0)) == member.gender();
    }
}
