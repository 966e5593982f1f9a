package org.dixit.nlp.coref.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.mention.KnownEntity;
import org.dixit.text.Span;

/** What the caller knows: every name that is a form of a known entity is that entity, and every mention that the caller points out. */
public final class KnownEntitySieve implements Sieve {

    private final Map<String, KnownEntity> byForm = new HashMap<>();
    private final Map<Span, KnownEntity> bySpan = new HashMap<>();

    private KnownEntitySieve() {}

    /** The sieve for some entities. */
    public static KnownEntitySieve of(List<KnownEntity> known) {
        KnownEntitySieve sieve = new KnownEntitySieve();
        known.forEach(entity -> entity.forms().forEach(form -> sieve.byForm.putIfAbsent(form, entity)));
        known.forEach(entity -> entity.mentions().forEach(span -> sieve.bySpan.putIfAbsent(span, entity)));
        return sieve;
    }

    @Override
    public Pass over(Chains chains) {
        Map<KnownEntity, Reference> first = new HashMap<>();
        return reference -> entity(reference, chains.text()).flatMap(entity -> {
            chains.of(reference).know(entity);
            Reference earlier = first.putIfAbsent(entity, reference);
            // the first is led to itself, so that no looser sieve leads it elsewhere
            return Decision.of(
                    earlier == null ? reference : earlier,
                    1,
                    "“" + reference.text() + "” is known as “" + entity.name() + "”");
        });
    }

    private Optional<KnownEntity> entity(Reference reference, TextIndex text) {
        KnownEntity placed = bySpan.get(reference.span());
        return placed != null || !reference.isName()
                ? Optional.ofNullable(placed)
                : Optional.ofNullable(byForm.get(reference.span().textIn(text.text())));
    }
}
