package org.dixit.nlp.coref.pronoun;

import java.util.Locale;
import java.util.Set;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.FunctionWords;

/** What a mention is in its clause, as far as the words beside it tell. */
enum Place {
    /** "Ruiz said", and "he" anywhere. */
    SUBJECT,
    /** "met Ruiz". */
    OBJECT,
    /** "with Ruiz". */
    OBLIQUE,
    /** "Ruiz's", "her". */
    POSSESSOR,
    /** ", Ruiz,". */
    APPOSITION,
    /** "and Ruiz". */
    JOINED,
    /** The first words of a sentence or clause, with no verb known behind. */
    OPENER,
    /** Anything else. */
    OTHER;

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could", "should", "may", "might",
            "must", "did", "does", "do", "'s", "’s", "'d", "’d", "'ll", "’ll", "also", "never", "who");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "i", "we", "who");
    private static final Set<String> ACCUSATIVE = Set.of("him", "them", "me", "us", "whom");
    private static final Set<String> POSSESSIVE = Set.of("his", "its", "their", "my", "our", "whose");
    private static final Set<String> CLAUSE = Set.of(
            "that",
            "because",
            "when",
            "if",
            "while",
            "but",
            "and",
            "as",
            "since",
            "although",
            "though",
            "whether",
            "where",
            "so",
            ":",
            ";",
            ",",
            "“",
            "\"",
            "-",
            "--",
            "—",
            "–");

    static Place of(Reference reference, TextIndex text) {
        String word = reference.words().get(0).toLowerCase(Locale.ROOT);
        if (reference.pronoun().isPresent()) {
            if (NOMINATIVE.contains(word)) {
                return SUBJECT;
            }
            if (ACCUSATIVE.contains(word)) {
                return OBJECT;
            }
            if (POSSESSIVE.contains(word)) {
                return POSSESSOR;
            }
        }
        int start = start(reference, text);
        int end = reference.token() + reference.words().size();
        return of(
                text.word(start - 1), text.word(end), text.word(end + 1), text.placeInSentence(start) == 0, reference);
    }

    private static int start(Reference reference, TextIndex text) {
        return reference
                .mention()
                .role()
                .filter(role -> role.end() <= reference.span().start())
                .map(role -> text.tokenAt(role.start()))
                .orElse(reference.token());
    }

    private static Place of(String before, String after, String next, boolean opens, Reference reference) {
        boolean verb = isVerb(after) || (after.endsWith("ly") && isVerb(next));
        if (isClitic(after) && reference.pronoun().isEmpty()) {
            return POSSESSOR;
        }
        boolean her = reference.lower().equals("her");
        if (her) {
            return !after.isEmpty() && Character.isLetter(after.charAt(0)) && !FunctionWords.isBorder(after)
                    ? POSSESSOR
                    : OBJECT;
        }
        if (FunctionWords.isPreposition(before)
                && !before.equalsIgnoreCase("as")
                && !before.equalsIgnoreCase("since")) {
            return OBLIQUE;
        }
        if (verb) {
            return SUBJECT;
        }
        if (before.equals(",") && (after.equals(",") || after.equals("."))) {
            return APPOSITION;
        }
        if (before.equals("and") && !opens) {
            return JOINED;
        }
        if (opens || before.isEmpty() || CLAUSE.contains(before.toLowerCase(Locale.ROOT))) {
            return OPENER;
        }
        return isVerb(before) || before.endsWith("ing") || before.equals("to") ? OBJECT : OTHER;
    }

    private static boolean isVerb(String word) {
        return FunctionWords.isCommonVerb(word)
                || (word.endsWith("ed") && word.length() > 3)
                || AUXILIARIES.contains(word);
    }

    private static boolean isClitic(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }
}
