package org.dixit.nlp.coref.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.Mention;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.text.Span;

/**
 * The role that the words of a source give the person whom it names, where no known noun tells: all that stands in front of the name, "valley half back
 * Dana Okoro", or an apposition behind it, "Dana Okoro, a contributor to the Tribune,".
 */
final class SourceRole {

    private static final int LONGEST = 14;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> NO_ROLE = Set.of(
            "and",
            "or",
            "but",
            "who",
            "which",
            "that",
            "when",
            "while",
            "including",
            "only",
            "even",
            "both",
            "later",
            "then",
            "now");

    private final TextIndex text;

    private SourceRole(TextIndex text) {
        this.text = text;
    }

    /** The span of the role without determiner; empty if the source gives none. */
    static Optional<Span> of(TextIndex text, Span source, Mention name) {
        SourceRole role = new SourceRole(text);
        int first = text.tokenAt(source.start());
        int start = text.tokenAt(name.span().start());
        int end = start + text.words(name.span()).size();
        int last = first + text.words(source).size();
        return role.before(first, start).or(() -> role.behind(end, last));
    }

    private Optional<Span> before(int first, int name) {
        int from = first;
        int to = name;
        while (to > from && Titles.english().isHonorific(text.word(to - 1))) {
            to--;
        }
        boolean comma = to > from && text.word(to - 1).equals(",");
        to = comma ? to - 1 : to;
        while (from < to && opens(from)) {
            from++;
        }
        // one word alone, "longtime", is a role only where it is a noun for people
        boolean told = (!comma && to - from > 1) || hasPersonNoun(from, to);
        return told && isRole(from, to) ? span(from, to) : Optional.empty();
    }

    private Optional<Span> behind(int end, int last) {
        boolean apposition = text.word(end).equals(",") && ARTICLES.contains(text.word(end + 1));
        int to = apposition ? end + 2 : end;
        while (apposition && to < last && !text.word(to).equals(",")) {
            to++;
        }
        return apposition && isRole(end + 2, to) ? span(end + 2, to) : Optional.empty();
    }

    private boolean opens(int token) {
        return FunctionWords.isDeterminer(text.word(token)) || FunctionWords.isPossessive(text.word(token));
    }

    private boolean hasPersonNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Nouns.english().is(text.word(i), NounKind.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Words alone, none of them a verb or a pronoun; the last one no preposition, adverb or plural of people. */
    private boolean isRole(int from, int to) {
        if (from >= to || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String word = text.word(i);
            boolean inside =
                    i > from && i < to - 1 && List.of("and", "'s", "’s", "-").contains(word);
            boolean fits = Character.isLetterOrDigit(word.codePointAt(0))
                    && !FunctionWords.isCommonVerb(word)
                    && !word.endsWith("-old")
                    && !NO_ROLE.contains(word.toLowerCase(Locale.ROOT));
            if (!inside && !fits) {
                return false;
            }
        }
        String last = text.word(to - 1);
        return !FunctionWords.isBorder(last)
                && !FunctionWords.isBorder(text.word(from))
                && Character.isLetter(last.charAt(0));
    }

    private Optional<Span> span(int from, int to) {
        return Optional.of(Span.of(text.startOf(from), text.endOf(to - 1)));
    }
}
