package org.dixit.nlp.coref.pronoun;

import java.util.Optional;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.lexicon.Pronoun;

/** "I" and "we" inside a quotation are its speaker: “I will go,” Ruiz said. "You" is who it is said to: “You will go,” Ruiz told Okoro. */
public final class SpeakerSieve implements Sieve {

    @Override
    public Pass over(Chains chains) {
        return reference -> {
            boolean speaks = reference.is(Pronoun.I) || reference.is(Pronoun.WE);
            Optional<Reference> speaker = speaks ? chains.source(reference.quotation()) : Optional.empty();
            Optional<Reference> listener =
                    reference.is(Pronoun.YOU) ? chains.addressee(reference.quotation()) : Optional.empty();
            return speaker.flatMap(one -> decide(reference, one, "is who says it"))
                    .or(() -> listener.flatMap(one -> decide(reference, one, "is who it is said to")));
        };
    }

    private static Optional<Decision> decide(Reference pronoun, Reference who, String why) {
        return who.equals(pronoun)
                ? Optional.empty()
                : Decision.of(who, 0.9, "“" + pronoun.text() + "” inside a quotation " + why);
    }
}
