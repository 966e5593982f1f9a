package org.dixit.nlp.coref.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;

/** Part of the name of an institution leads to the whole: "the Commission" to "the Trade Commission", "Acme" to "Acme Corporation". */
public final class OrganisationPartSieve implements Sieve {

    private static final Set<String> GENERIC = Set.of(
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Corporation",
            "Company",
            "Co",
            "Co.",
            "Ltd",
            "Ltd.",
            "Limited",
            "LLC",
            "PLC",
            "plc",
            "AG",
            "AB",
            "ASA",
            "GmbH",
            "NV",
            "BV",
            "Oy",
            "SE",
            "SpA",
            "Pty",
            "SA",
            "S.A.",
            "Group",
            "Holdings",
            "Holding",
            "and",
            "&",
            ",",
            "Party",
            "party",
            "(",
            ")",
            ".");

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

    /** "Hallberg" alone may be taken for a person, though it is short for "Hallberg Timber AB". */
    private static boolean isLonePerson(Reference reference, Chains chains) {
        return reference.isName()
                && reference.words().size() == 1
                && reference.is(EntityType.PERSON)
                && chains.of(reference)
                        .name()
                        .filter(name -> name.words().size() > 1)
                        .isEmpty();
    }

    private static boolean isFirm(Reference full) {
        return GENERIC.contains(full.lastWord()) && !full.lastWord().equals("and");
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Reference>> byWord) {
        if (!isInstitution(reference) && !isLonePerson(reference, chains)) {
            return Optional.empty();
        }
        List<String> words = reference.words();
        List<Reference> fitting = byWord.getOrDefault(words.get(words.size() - 1), List.of()).stream()
                .filter(full -> isInstitution(reference) || isFirm(full))
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

    /** The end of the whole name, its beginning with only "Inc." and the like left, or a kind of institution with "of …" left. */
    private static boolean isPart(List<String> part, List<String> whole) {
        if (part.equals(whole.subList(whole.size() - part.size(), whole.size()))) {
            return part.size() > 1 || Nouns.english().is(part.get(0), NounKind.ORGANIZATION);
        }
        if (!part.equals(whole.subList(0, part.size()))) {
            return false;
        }
        List<String> rest = whole.subList(part.size(), whole.size());
        boolean institution = Nouns.english().is(part.get(part.size() - 1), NounKind.ORGANIZATION);
        return GENERIC.contains(rest.get(rest.size() - 1)) || (institution && FunctionWords.isPreposition(rest.get(0)));
    }
}
