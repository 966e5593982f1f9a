package org.dixit.nlp.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.nlp.lexicon.Pronoun;

/** "I" and "we" inside a quotation are its speaker: “I will go,” Ruiz said. */
final class SpeakerSieve implements Sieve {

    @Override
    public Pass over(Chains chains) {
        Map<Integer, Reference> sources = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (reference.source() >= 0) {
                sources.putIfAbsent(reference.source(), reference);
            }
        }
        return reference -> {
            Reference speaker = sources.get(reference.quotation());
            boolean speaks = reference.is(Pronoun.I) || reference.is(Pronoun.WE);
            return speaks && speaker != null && !speaker.equals(reference)
                    ? Decision.of(speaker, 0.9, "“" + reference.text() + "” inside a quotation is who says it")
                    : Optional.empty();
        };
    }
}
