package org.dixit.nlp.coref.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;

/** A last name that nobody in the text has is the one that differs in a single letter: "Sally Wasef … Wasif said". Short names are left alone. */
public final class SpellingSieve implements Sieve {

    private static final int SHORTEST = 5;

    @Override
    public Pass over(Chains chains) {
        Map<String, List<Reference>> full = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (reference.isName()
                    && reference.is(EntityType.PERSON)
                    && reference.words().size() > 1) {
                for (String pattern : patterns(reference)) {
                    List<Reference> alike = full.computeIfAbsent(pattern, p -> new ArrayList<>());
                    if (alike.stream().noneMatch(one -> chains.together(one, reference))) {
                        alike.add(reference);
                    }
                }
            }
        }
        return reference -> isAlone(reference, chains) ? decide(reference, chains, full) : Optional.empty();
    }

    private static boolean isAlone(Reference reference, Chains chains) {
        return reference.isName()
                && reference.is(EntityType.PERSON)
                && reference.words().size() == 1
                && chains.of(reference)
                        .name()
                        .filter(name -> name.words().size() == 1)
                        .isPresent();
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Reference>> full) {
        List<Reference> fitting = new ArrayList<>();
        for (String pattern : patterns(reference)) {
            for (Reference one : full.getOrDefault(pattern, List.of())) {
                if (fitting.stream().noneMatch(other -> chains.together(other, one))) {
                    fitting.add(one);
                }
            }
        }
        return fitting.size() == 1
                        && reference
                                .gender()
                                .agreesWith(chains.of(fitting.get(0)).gender())
                ? Decision.of(
                        fitting.get(0),
                        0.7,
                        "“" + reference.text() + "” is spelt like “"
                                + fitting.get(0).text() + "”")
                : Optional.empty();
    }

    /** The last name with one letter after the other left open, the first one aside. */
    private static List<String> patterns(Reference reference) {
        String last = PersonName.of(reference.words()).last();
        List<String> patterns = new ArrayList<>();
        for (int i = 1; last.length() >= SHORTEST && i < last.length(); i++) {
            patterns.add(last.substring(0, i) + "*" + last.substring(i + 1));
        }
        return patterns;
    }
}
