package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;

/** Part of the name of an institution leads to the whole: "the Commission" to "the Trade Commission", "Acme" to "Acme Corporation". */
final class OrganisationPartSieve implements Sieve {

    @Override
    public Pass over(Chains chains) {
        Map<String, List<Reference>> byWord = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (isInstitution(reference) && reference.words().size() > 1) {
                for (String word : new HashSet<>(reference.words())) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(reference);
                }
            }
        }
        return reference -> decide(reference, chains, byWord);
    }

    private static boolean isInstitution(Reference reference) {
        return reference.isName() && (reference.is(EntityType.ORGANIZATION) || reference.is(EntityType.MISC));
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Reference>> byWord) {
        if (!isInstitution(reference)) {
            return Optional.empty();
        }
        List<String> words = reference.words();
        List<Reference> fitting = byWord.getOrDefault(words.get(words.size() - 1), List.of()).stream()
                .filter(full -> full.words().size() > words.size() && !chains.together(full, reference))
                .filter(full -> isPart(words, full.words()))
                .toList();
        Set<Chain> distinct = new HashSet<>();
        fitting.forEach(full -> distinct.add(chains.of(full)));
        return distinct.size() == 1
                ? Decision.of(
                        fitting.get(0),
                        0.88,
                        "“" + reference.text() + "” is part of “"
                                + fitting.get(0).text() + "”")
                : Optional.empty();
    }

    private static boolean isPart(List<String> part, List<String> whole) {
        return part.equals(whole.subList(0, part.size()))
                || part.equals(whole.subList(whole.size() - part.size(), whole.size()));
    }
}
