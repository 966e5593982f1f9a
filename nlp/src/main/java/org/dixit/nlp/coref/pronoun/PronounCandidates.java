package org.dixit.nlp.coref.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.lexicon.Pronoun;

/**
 * The chains that a pronoun of the third person can belong to, nearest first: those spoken of in the last {@value #SENTENCES} sentences and
 * {@value #REFERENCES} mentions that agree in gender, number and kind. Nobody tells something to himself: in "she told Ruiz" she is not Ruiz.
 */
public final class PronounCandidates {

    private static final int SENTENCES = 10;
    private static final int REFERENCES = 100;
    private static final int MOST = 24;

    private PronounCandidates() {}

    /** Whether a mention is a pronoun of the third person. */
    public static boolean isThird(Reference pronoun) {
        return pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE) || pronoun.is(Pronoun.IT) || pronoun.is(Pronoun.THEY);
    }

    /** The last mention of each candidate chain in front of the pronoun. */
    public static List<Reference> of(Reference pronoun, Chains chains) {
        List<Reference> candidates = new ArrayList<>();
        Optional<Reference> listener = chains.addressee(pronoun.source());
        for (int i = pronoun.index() - 1;
                i >= 0 && i >= pronoun.index() - REFERENCES && candidates.size() < MOST;
                i--) {
            Reference candidate = chains.references().get(i);
            if (pronoun.sentence() - candidate.sentence() > SENTENCES) {
                break;
            }
            if (isOwnWords(pronoun, candidate)) {
                continue;
            }
            if (listener.filter(one -> chains.together(one, candidate)).isEmpty()
                    && agrees(pronoun, candidate, chains.of(candidate))
                    && candidates.stream().noneMatch(c -> chains.together(c, candidate))) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** “Nobody told a captain,” she said: she is not among those of whom she speaks. */
    static boolean isOwnWords(Reference pronoun, Reference candidate) {
        return pronoun.source() >= 0 && candidate.quotation() == pronoun.source();
    }

    private static boolean agrees(Reference pronoun, Reference candidate, Chain chain) {
        boolean described = chain.known().isPresent()
                || chain.references().stream()
                        .anyMatch(member -> member.mention().kind() != MentionKind.PRONOUN);
        boolean covers = candidate.span().contains(pronoun.span());
        if (!described || covers) {
            return false;
        }
        if (pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE)) {
            boolean human =
                    chain.is(EntityType.PERSON) || chain.type().isEmpty() || chain.guessedGender() == pronoun.gender();
            return human && !candidate.plural() && pronoun.gender().agreesWith(chain.gender());
        }
        if (pronoun.is(Pronoun.THEY)) {
            return true;
        }
        return !chain.is(EntityType.PERSON) && !chain.isPlural();
    }
}
