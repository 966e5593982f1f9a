package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.Sentence;

/**
 * Names that their own letters in brackets explain: {@code Société du Nord Minier (SNM)} is one name from the word with S on, however much of it the
 * name finder found (after Schwartz and Hearst, 2003: A simple algorithm for identifying abbreviation definitions in biomedical text).
 */
final class BracketedNames {

    private static final Set<String> LINKS = Set.of(
            "of", "the", "for", "and", "in", "on", "to", "&", "de", "du", "des", "la", "le", "les", "del", "di", "da",
            "do", "y", "e", "et", "für", "der", "und", "van", "voor");
    private static final int LONGEST = 12;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 8;

    private final TokenRow row;

    private BracketedNames(TokenRow row) {
        this.row = row;
    }

    /** The names of a sentence in text order, with those that letters explain in place of what overlaps them. */
    static List<Mention> add(List<Mention> names, Sentence sentence) {
        BracketedNames bracketed = new BracketedNames(TokenRow.of(sentence, names));
        List<Mention> all = new ArrayList<>(names);
        for (int i = 1; i < bracketed.row.size() - 2; i++) {
            bracketed.endingAt(i).ifPresent(name -> take(name, all));
        }
        all.sort(null);
        return all;
    }

    private static void take(Mention name, List<Mention> all) {
        if (all.stream().noneMatch(other -> other.span().equals(name.span()))) {
            all.removeIf(other -> other.span().overlaps(name.span()));
            all.add(name);
        }
    }

    /** The name that ends in front of a bracket with its letters. */
    private Optional<Mention> endingAt(int bracket) {
        String letters = row.word(bracket + 1);
        boolean acronym = row.is(bracket, "(")
                && row.is(bracket + 2, ")")
                && letters.length() >= FEWEST_LETTERS
                && letters.length() <= MOST_LETTERS
                && letters.chars().allMatch(Character::isUpperCase);
        OptionalInt start = acronym ? startOf(letters, bracket) : OptionalInt.empty();
        return start.isPresent()
                ? Optional.of(
                        Mention.of(row.span(start.getAsInt(), bracket), MentionKind.NAME, EntityType.ORGANIZATION))
                : Optional.empty();
    }

    private OptionalInt startOf(String letters, int bracket) {
        int letter = letters.length() - 1;
        for (int i = bracket - 1; i >= 0 && i >= bracket - LONGEST; i--) {
            boolean fits =
                    row.isCapitalised(i) && row.word(i).toUpperCase(Locale.ROOT).charAt(0) == letters.charAt(letter);
            if (fits && letter == 0) {
                // "Member of Parliament (MP)" is a role
                return row.isPersonNoun(i) || row.isPersonNoun(bracket - 1) ? OptionalInt.empty() : OptionalInt.of(i);
            }
            if (fits) {
                letter--;
            } else if (!LINKS.contains(row.word(i))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
