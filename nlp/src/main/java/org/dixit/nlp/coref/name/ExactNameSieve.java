package org.dixit.nlp.coref.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;

/** The same name again: "Ana Ruiz … Ana Ruiz". A single last name is left to {@link PartialNameSieve} first. */
public final class ExactNameSieve implements Sieve {

    private final boolean singleWords;

    private ExactNameSieve(boolean singleWords) {
        this.singleWords = singleWords;
    }

    /** Names of several words, and whatever is not a person. */
    public static ExactNameSieve fullNames() {
        return new ExactNameSieve(false);
    }

    /** All that is left. */
    public static ExactNameSieve allNames() {
        return new ExactNameSieve(true);
    }

    @Override
    public Pass over(Chains chains) {
        Map<String, Reference> seen = new HashMap<>();
        return reference -> {
            if (!reference.isName()
                    || (!singleWords && reference.words().size() == 1 && reference.is(EntityType.PERSON))) {
                return Optional.empty();
            }
            Reference earlier = seen.putIfAbsent(NameKeys.whole(reference), reference);
            return earlier == null
                            || chains.together(earlier, reference)
                            || conflict(chains.of(earlier), chains.of(reference))
                    ? Optional.empty()
                    : Decision.of(earlier, 0.97, "“" + reference.text() + "” stands in the text before");
        };
    }

    private boolean conflict(Chain a, Chain b) {
        return singleWords
                && a.name().isPresent()
                && b.name().isPresent()
                && !a.gender().agreesWith(b.gender());
    }
}
