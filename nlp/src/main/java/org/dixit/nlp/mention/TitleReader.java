package org.dixit.nlp.mention;

import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Titles;

/** Reads the title in front of a name: "White House press secretary" of "White House press secretary Dana Okoro". */
final class TitleReader {

    private static final int LONGEST = 14;
    private static final Set<String> LINKS = Set.of("of", "for", "to", "from", "on", "at", "in");
    private static final Set<String> PARTICIPLES = Set.of(
            "retired",
            "accredited",
            "elected",
            "renowned",
            "registered",
            "convicted",
            "united",
            "exiled",
            "disgraced",
            "ousted",
            "unelected");
    private static final Set<String> LEFT_OUT = Set.of("fellow", "say", "one", "then", "current", "both");

    private TitleReader() {}

    /**
     * The title that ends right in front of a name.
     *
     * @param row the sentence
     * @param name index of the first token of the name
     * @return first and last token, half-open; empty if there is no title
     */
    static Optional<Range> before(TokenRow row, int name) {
        int end = beforeLetters(row, name);
        return before(row, end, headBefore(row, end));
    }

    /** "Member of Parliament (MP) Dana Okoro": letters in brackets that are short for the title. */
    private static int beforeLetters(TokenRow row, int name) {
        boolean letters = row.is(name - 1, ")")
                && row.is(name - 3, "(")
                && row.word(name - 2).chars().allMatch(Character::isUpperCase);
        return letters ? name - 3 : name;
    }

    /** What stands in front of an institution: "news agency" of "state news agency Saba". */
    static Optional<Range> beforeOrganisation(TokenRow row, int name) {
        boolean kind = row.noun(name - 1)
                .filter(noun -> noun.kind() == NounKind.ORGANIZATION && !noun.plural())
                .isPresent();
        return kind && !row.isCapitalised(name - 1) && !row.isName(name - 1)
                ? before(row, name, name - 1)
                : Optional.empty();
    }

    private static Optional<Range> before(TokenRow row, int name, int head) {
        if (head < 0 || row.continuesName(name)) {
            return Optional.empty();
        }
        int start = startOfList(row, startOf(row, head));
        return honorificsOnly(row, start, name) ? Optional.empty() : Optional.of(new Range(start, name));
    }

    /** The noun that the title hangs on: "secretary", and in "Secretary of State" the first word. */
    private static int headBefore(TokenRow row, int name) {
        int last = name - 1;
        while (last >= 0 && Titles.english().isHonorific(row.word(last))) {
            last--;
        }
        if (isRole(row, last)) {
            return last;
        }
        int i = last;
        while (i > 0
                && last - i < 6
                && (row.isCapitalised(i)
                        || row.is(i, "and")
                        || row.is(i, "the")
                        || row.is(i, "of")
                        || row.noun(i)
                                .filter(n -> n.kind() == NounKind.ORGANIZATION)
                                .isPresent())) {
            if (LINKS.contains(row.word(i - 1)) && isRole(row, i - 2)) {
                return i - 2;
            }
            i--;
        }
        return last < name - 1 ? name - 1 : -1;
    }

    private static boolean isRole(TokenRow row, int i) {
        return row.isPersonNoun(i)
                && row.noun(i).map(noun -> !noun.plural()).orElse(true)
                && !row.isInName(i, EntityType.PERSON);
    }

    /** "singer, actor, and campaigner Dana Okoro": a list of roles, without an article in it, is all hers. */
    private static int startOfList(TokenRow row, int last) {
        int and = last - 1;
        if (!row.is(and, "and") || !row.is(and - 1, ",") || !isRole(row, and - 2)) {
            return last;
        }
        int start = startOf(row, and - 2);
        while (row.is(start - 1, ",") && isRole(row, start - 2)) {
            start = startOf(row, start - 2);
        }
        boolean apposition = row.is(start - 1, ",") || row.is(start - 2, ",") || row.isName(start - 1);
        return apposition ? last : start;
    }

    private static int startOf(TokenRow row, int head) {
        int start = head;
        while (start > 0 && head - start < LONGEST && belongs(row, start - 1, start)) {
            start--;
        }
        while (start < head
                && (row.isClitic(start)
                        || LEFT_OUT.contains(row.lower(start))
                        || row.is(start, "and")
                        || row.is(start, "-"))) {
            start++;
        }
        return start;
    }

    private static boolean belongs(TokenRow row, int i, int next) {
        if (row.isInName(i, EntityType.PERSON)) {
            return row.isClitic(next)
                    || row.continuesName(next)
                    || (!row.continuesName(i) && row.noun(next).isPresent());
        }
        if (row.isName(i)) {
            return true;
        }
        if (row.is(i, "and") || row.is(i, "&")) {
            return isRole(row, i - 1) || (row.isCapitalised(i - 1) && row.isCapitalised(next));
        }
        if (row.isClitic(i)) {
            return (i > 0 && row.isName(i - 1)) || row.noun(i - 1).isPresent();
        }
        if (LINKS.contains(row.word(i))) {
            return isRole(row, i - 1) && row.isCapitalised(next);
        }
        return !row.isBorder(i) && !row.opensPhrase(i) && !isVerbLike(row, i);
    }

    /** "appointed", "naming": a lower-case word of such a form is rarely part of a title; "elected" is the exception that news uses. */
    private static boolean isVerbLike(TokenRow row, int i) {
        String word = row.word(i);
        boolean verbForm = (word.endsWith("ed") && !PARTICIPLES.contains(word))
                || (word.endsWith("ing") && !word.equals("acting"));
        return (!row.isCapitalised(i)
                        && !row.isName(i)
                        && verbForm
                        && row.noun(i).isEmpty()
                        && !word.contains("-"))
                || row.noun(i)
                        .filter(noun -> noun.plural() && noun.kind() == NounKind.PERSON && !row.isCapitalised(i))
                        .isPresent();
    }

    private static boolean honorificsOnly(TokenRow row, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Titles.english().isHonorific(row.word(i))) {
                return false;
            }
        }
        return true;
    }
}
