package org.dixit.nlp.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
            if (reference.isName() && reference.words().size() > 1) {
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
        Optional<Decision> shortForm = bracketed(reference, chains).or(() -> label(reference, chains));
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
    private static Optional<Decision> label(Reference reference, Chains chains) {
        if (!isAcronym(reference)
                || !isLabel(reference, chains.text())
                || chains.of(reference).name().filter(n -> n.words().size() > 1).isPresent()) {
            return Optional.empty();
        }
        List<Reference> fitting = chains.references().stream()
                .filter(full -> full.isName()
                        && full.is(EntityType.ORGANIZATION)
                        && full.words().size() == 1)
                .filter(full -> full.text().length() > 4 && holdsInOrder(full.text(), letters(reference)))
                .toList();
        boolean one = !fitting.isEmpty()
                && fitting.stream()
                        .allMatch(full -> full.lower().equals(fitting.get(0).lower()));
        return one
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
