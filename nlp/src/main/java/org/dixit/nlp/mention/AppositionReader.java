package org.dixit.nlp.mention;

import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns.Noun;

/**
 * Reads a role beside a name: behind it, "Okoro, a lawyer for the union,"; in front of it with a comma, "The lawyer for the union, Dana Okoro,";
 * and as a predicate, "Okoro is a lawyer".
 */
final class AppositionReader {

    private static final int LONGEST = 24;
    private static final int HEAD_WITHIN = 10;
    private static final Set<String> LINKS = Set.of("of", "for", "to", "from", "at", "in", "with", "on", "and");
    private static final Set<String> ORIGINS = Set.of("of", "from", "at");
    private static final int LONGEST_ORIGIN = 10;
    private static final Set<String> COPULAS = Set.of("is", "was", "becomes", "became");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> TIMES =
            Set.of("formerly", "currently", "then", "also", "once", "now", "current", "then-");

    private AppositionReader() {}

    /** The role behind a name that ends in front of token {@code end}. */
    static Optional<Range> after(TokenRow row, int end, NounKind wanted) {
        int mark = behindOrigin(row, end);
        if (row.is(mark, ",") || row.is(mark, "(") || row.is(mark, "—") || row.is(mark, "–")) {
            int start = afterAge(row, mark + 1);
            return phrase(row, start, wanted).filter(range -> closes(row, range.to()));
        }
        return Optional.empty();
    }

    /** "Okoro of Harbour College, a lawyer": where somebody is from may stand between the name and the role. */
    private static int behindOrigin(TokenRow row, int end) {
        if (!ORIGINS.contains(row.word(end))) {
            return end;
        }
        int i = end + 1;
        while (i < row.size() && i - end < LONGEST_ORIGIN && isOrigin(row, i)) {
            i++;
        }
        return row.is(i, ",") && ARTICLES.contains(row.word(i + 1)) ? i : end;
    }

    private static boolean isOrigin(TokenRow row, int i) {
        return row.isCapitalised(i) || row.opensPhrase(i) || row.isClitic(i) || LINKS.contains(row.word(i));
    }

    /** The role that a copula gives: "Okoro is a lawyer", "Okoro, who was the lawyer of the union, said". */
    static Optional<Range> predicate(TokenRow row, int end, NounKind wanted) {
        int copula = row.is(end, ",") && row.is(end + 1, "who") ? end + 2 : end;
        if (!COPULAS.contains(row.word(copula))) {
            return Optional.empty();
        }
        int start = TIMES.contains(row.word(copula + 1)) ? copula + 2 : copula + 1;
        return ARTICLES.contains(row.word(start)) ? phrase(row, start, wanted) : Optional.empty();
    }

    /** The role in front of a name, with a comma between: it opens the sentence or has an article. */
    static Optional<Range> before(TokenRow row, int name, NounKind wanted) {
        if (!row.is(name - 1, ",")) {
            return Optional.empty();
        }
        for (int start = name - 2; start >= 0 && name - start <= LONGEST; start--) {
            if (row.is(start, ",") || row.is(start, ".") || row.is(start, ";") || row.is(start, ":")) {
                return Optional.empty();
            }
            boolean opens = (!LINKS.contains(row.word(start - 1)) && row.isBorder(start - 1))
                    || (row.is(start - 1, "to") && !row.isPersonNoun(start - 2))
                    || (ARTICLES.contains(row.lower(start)) && !LINKS.contains(row.word(start - 1)));
            Optional<Range> range = opens ? phrase(row, start, wanted) : Optional.empty();
            if (range.filter(r -> r.to() == name - 1).isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static int afterAge(TokenRow row, int i) {
        boolean age = !row.word(i).isEmpty()
                && Character.isDigit(row.word(i).charAt(0))
                && row.word(i).length() < 4;
        return age && row.is(i + 1, ",") ? i + 2 : i;
    }

    /** The noun phrase from {@code start} on, without its determiner, with the phrases that hang on it. */
    private static Optional<Range> phrase(TokenRow row, int start, NounKind wanted) {
        int from = start;
        while (TIMES.contains(row.lower(from)) || (row.opensPhrase(from) && from - start < 3)) {
            from = row.is(from, "one") && row.is(from + 1, "of") ? from + 2 : from + 1;
        }
        int head = head(row, from, wanted);
        return head < 0 ? Optional.empty() : Optional.of(new Range(from, end(row, head)));
    }

    private static int head(TokenRow row, int from, NounKind wanted) {
        for (int i = from; i < from + HEAD_WITHIN && i < row.size(); i++) {
            boolean noun =
                    row.noun(i).filter(n -> n.kind() == wanted && !n.plural()).isPresent()
                            && !row.isInName(i, EntityType.PERSON);
            if (noun && isLastOfNouns(row, i, wanted)) {
                return i;
            }
            if (row.isBorder(i) || (row.opensPhrase(i) && i > from)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLastOfNouns(TokenRow row, int i, NounKind wanted) {
        return row.noun(i + 1).filter(n -> n.kind() == wanted).isEmpty() && !row.isClitic(i + 1) && !row.is(i + 1, "-");
    }

    private static int end(TokenRow row, int head) {
        int end = head + 1;
        while (end < row.size() && end - head < LONGEST && continues(row, end)) {
            end++;
        }
        while (LINKS.contains(row.word(end - 1)) || row.opensPhrase(end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean continues(TokenRow row, int i) {
        if (row.isName(i) || row.isClitic(i)) {
            return row.continuesName(i)
                    || row.isClitic(i)
                    || !row.isInName(i, EntityType.PERSON)
                    || LINKS.contains(row.word(i - 1))
                    || row.opensPhrase(i - 1);
        }
        if (row.is(i, "and")) {
            return continuesBehindAnd(row, i + 1);
        }
        if (row.is(i, "with") && !row.isCapitalised(i + 1) && !row.opensPhrase(i + 1)) {
            // "a researcher with long experience": a quality, no institution
            return false;
        }
        if (LINKS.contains(row.word(i)) || row.opensPhrase(i)) {
            return true;
        }
        Optional<Noun> noun = row.noun(i);
        return noun.isPresent() || !row.isBorder(i);
    }

    private static boolean continuesBehindAnd(TokenRow row, int i) {
        for (int k = i; k < i + 5 && k < row.size(); k++) {
            if (row.isPersonNoun(k) || (k == i && row.isCapitalised(k) && !row.isInName(k, EntityType.PERSON))) {
                return true;
            }
            if (row.isBorder(k) || row.isInName(k, EntityType.PERSON)) {
                return false;
            }
        }
        return false;
    }

    private static boolean closes(TokenRow row, int i) {
        return i >= row.size()
                || !Character.isLetterOrDigit(row.word(i).codePointAt(0))
                || FunctionWords.isBorder(row.word(i));
    }
}
