package org.dixit.nlp.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.Countries;

/** Letters that stand for a name: "Organization of Islamic Cooperation (OIC)", and "UK" for the United Kingdom. */
final class AcronymSieve implements Sieve {

    private static final Set<String> SKIPPED =
            Set.of("of", "the", "for", "and", "in", "on", "to", "de", "&", "'s", "’s", "at");

    @Override
    public Pass over(Chains chains) {
        Map<String, Reference> initials = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (reference.isName() && reference.words().size() > 1 && !reference.is(EntityType.PERSON)) {
                initials.putIfAbsent(initials(reference, false), reference);
                initials.putIfAbsent(initials(reference, true), reference);
            }
            if (reference.isName()) {
                Countries.english()
                        .byName(reference.text())
                        .ifPresent(country -> initials.putIfAbsent("country " + country, reference));
            }
        }
        return reference -> decide(reference, chains, initials);
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, Reference> initials) {
        if (!reference.isName()) {
            return Optional.empty();
        }
        Optional<String> country = Countries.english().byName(reference.text());
        Reference full = initials.get(country.map(c -> "country " + c).orElse(letters(reference)));
        if (full == null || full.equals(reference) || chains.together(full, reference)) {
            return Optional.empty();
        }
        String reason = "“" + reference.text() + "” is short for “" + full.text() + "”";
        return country.isPresent() || isAcronym(reference) ? Decision.of(full, 0.93, reason) : Optional.empty();
    }

    private static boolean isAcronym(Reference reference) {
        String letters = letters(reference);
        return reference.words().size() == 1
                && letters.length() > 1
                && letters.length() < 9
                && letters.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String letters(Reference reference) {
        return reference.text().replace(".", "");
    }

    private static String initials(Reference reference, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (String word : reference.words()) {
            char first = word.charAt(0);
            if (Character.isLetter(first) && (all || !SKIPPED.contains(word))) {
                initials.append(Character.toUpperCase(first));
            }
        }
        return initials.toString();
    }
}
