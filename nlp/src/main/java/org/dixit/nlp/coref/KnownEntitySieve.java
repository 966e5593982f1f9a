package org.dixit.nlp.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.nlp.mention.KnownEntity;

/** What the caller knows: every name that is a form of a known entity is that entity. */
final class KnownEntitySieve implements Sieve {

    private final Map<String, KnownEntity> byForm = new HashMap<>();

    private KnownEntitySieve() {}

    static KnownEntitySieve of(List<KnownEntity> known) {
        KnownEntitySieve sieve = new KnownEntitySieve();
        known.forEach(entity -> entity.forms().forEach(form -> sieve.byForm.putIfAbsent(form, entity)));
        return sieve;
    }

    @Override
    public Pass over(Chains chains) {
        Map<KnownEntity, Reference> first = new HashMap<>();
        return reference -> {
            KnownEntity entity = reference.isName()
                    ? byForm.get(reference.span().textIn(chains.text().text()))
                    : null;
            if (entity == null) {
                return Optional.empty();
            }
            chains.of(reference).know(entity);
            Reference earlier = first.putIfAbsent(entity, reference);
            return earlier == null
                    ? Optional.empty()
                    : Decision.of(earlier, 1, "“" + reference.text() + "” is known as “" + entity.name() + "”");
        };
    }
}
