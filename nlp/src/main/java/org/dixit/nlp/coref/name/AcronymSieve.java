package org.dixit.nlp.coref.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Countries;

/**
 * Letters that stand for a name: "Organization of Islamic Cooperation (OIC)", and "UK" for the United Kingdom. The labels of an interview are looked
 * for among the first {@value #INSTITUTIONS} institutions.
 */
public final class AcronymSieve implements Sieve {

    private static final Set<String> SKIPPED =
            Set.of("of", "the", "for", "and", "in", "on", "to", "de", "&", "'s", "’s", "at");

    private static final int INSTITUTIONS = 200;
    private static final int SHORTEST = 4;

    @Override
    public Pass over(Chains chains) {
        Map<String, Reference> initials = new HashMap<>();
        Map<String, Reference> institutions = new LinkedHashMap<>();
        for (Reference reference : chains.references()) {
            if (reference.isName() && reference.words().size() > 1) {
                initials.putIfAbsent(initials(reference, false), reference);
                initials.putIfAbsent(initials(reference, true), reference);
            }
            if (isInstitutionOfOneWord(reference) && institutions.size() < INSTITUTIONS) {
                institutions.putIfAbsent(reference.lower(), reference);
            }
            if (reference.isName()) {
                Countries.english()
                        .byName(reference.text())
                        .ifPresent(country -> initials.putIfAbsent("country " + country, reference));
            }
        }
        return reference -> decide(reference, chains, initials, institutions.values());
    }

    private static boolean isInstitutionOfOneWord(Reference reference) {
        return reference.isName()
                && reference.is(EntityType.ORGANIZATION)
                && reference.words().size() == 1
                && reference.text().length() > SHORTEST;
    }

    private static Optional<Decision> decide(
            Reference reference, Chains chains, Map<String, Reference> initials, Collection<Reference> institutions) {
        if (!reference.isName()) {
            return Optional.empty();
        }
        Optional<String> country = Countries.english().byName(reference.text());
        Reference full = initials.get(country.map(c -> "country " + c).orElse(letters(reference)));
        Optional<Decision> shortForm = bracketed(reference, chains).or(() -> label(reference, chains, institutions));
        if (shortForm.isPresent()) {
            return shortForm;
        }
        if (full == null || full.equals(reference) || chains.together(full, reference)) {
            return Optional.empty();
        }
        String reason = "“" + reference.text() + "” is short for “" + full.text() + "”";
        return country.isPresent() || isAcronym(reference) ? Decision.of(full, 0.93, reason) : Optional.empty();
    }

    /** "African Continental Free Trade Area (AfCFTA)": what stands in brackets behind a name is short for it if it begins alike. */
    private static Optional<Decision> bracketed(Reference reference, Chains chains) {
        int before = reference.index() - 1;
        boolean inBrackets = reference.words().size() == 1
                && chains.text().word(reference.token() - 1).equals("(")
                && before >= 0;
        if (!inBrackets) {
            return Optional.empty();
        }
        Reference full = chains.references().get(before);
        boolean adjacent = full.isName() && full.token() + full.words().size() == reference.token() - 1;
        boolean alike = full.words().size() > 1
                && Character.toUpperCase(full.text().charAt(0))
                        == Character.toUpperCase(reference.text().charAt(0));
        return adjacent && alike
                ? Decision.of(full, 0.93, "“" + reference.text() + "” in brackets is short for “" + full.text() + "”")
                : Optional.empty();
    }

    /** "WN:" in front of what is said is the one institution whose name begins with W and has the other letters in order: "Wikinews". */
    private static Optional<Decision> label(Reference reference, Chains chains, Collection<Reference> institutions) {
        if (!isAcronym(reference)
                || !isLabel(reference, chains.text())
                || chains.of(reference).name().filter(n -> n.words().size() > 1).isPresent()) {
            return Optional.empty();
        }
        List<Reference> fitting = institutions.stream()
                .filter(full -> holdsInOrder(full.text(), letters(reference)))
                .toList();
        return fitting.size() == 1
                ? Decision.of(
                        fitting.get(0),
                        0.75,
                        "“" + reference.text() + "” has letters of “"
                                + fitting.get(0).text() + "”")
                : Optional.empty();
    }

    /** A label of an interview: "WN:" or "((WN))". */
    private static boolean isLabel(Reference reference, TextIndex text) {
        String next = text.word(reference.token() + 1);
        boolean bracketed = text.word(reference.token() - 1).equals("(")
                && text.word(reference.token() - 2).equals("(");
        return next.equals(":") || (bracketed && next.equals(")"));
    }

    private static boolean holdsInOrder(String name, String letters) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            at = lower.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return lower.charAt(0) == Character.toLowerCase(letters.charAt(0));
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
