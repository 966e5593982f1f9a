package org.dixit.nlp.coref.pronoun;

import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.lexicon.Pronoun;

/** A relative pronoun stands for what is right in front of it: "Ruiz, who called the plan absurd". */
public final class RelativeSieve implements Sieve {

    private static final int REACH = 12;

    @Override
    public Pass over(Chains chains) {
        return reference -> {
            boolean who = reference.is(Pronoun.WHO);
            if (!who && !reference.is(Pronoun.WHICH)) {
                return Optional.empty();
            }
            for (int i = reference.index() - 1; i >= 0 && i >= reference.index() - 6; i--) {
                Reference candidate = chains.references().get(i);
                if (candidate.sentence() != reference.sentence()
                        || reference.token()
                                        - candidate.token()
                                        - candidate.words().size()
                                > REACH) {
                    break;
                }
                if (fits(candidate, who, chains)) {
                    return Decision.of(
                            candidate, 0.9, "“" + reference.text() + "” stands behind “" + candidate.text() + "”");
                }
            }
            return Optional.empty();
        };
    }

    private static boolean fits(Reference candidate, boolean who, Chains chains) {
        if (candidate.pronoun().isPresent() && !who) {
            return false;
        }
        Chain chain = chains.of(candidate);
        boolean human = chain.is(EntityType.PERSON) || chain.is(EntityType.GROUP);
        return who ? human || chain.type().isEmpty() : !human;
    }
}
