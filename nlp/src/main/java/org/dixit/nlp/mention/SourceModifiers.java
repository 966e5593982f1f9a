package org.dixit.nlp.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;

/**
 * Mentions that only describe the head of their source: "Acme" in "the Acme database", "Leeds" in "a lawyer of Leeds".
 *
 * @param phrase the source
 */
record SourceModifiers(SourceMentions phrase) {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "at",
            "with",
            "from",
            "in",
            "on",
            "by",
            "to",
            "about",
            "against",
            "like",
            "including",
            "that",
            "published",
            "released");

    private static final Set<String> FOLLOWERS = Set.of(
            "who",
            "which",
            "that",
            "and",
            "or",
            "nor",
            "as",
            "himself",
            "herself",
            "itself",
            "then",
            "now",
            "alone",
            "also",
            "once",
            "yesterday",
            "today",
            "tomorrow",
            "formerly");

    private static final Pattern PLAIN = Pattern.compile("(?: \\p{Ll}[\\p{L}-]*){1,3} ");

    /** In front of the candidate stands a preposition that it hangs on, or a comma that makes it an apposition. */
    boolean isBehindPreposition(Mention candidate) {
        String before = phrase.before(candidate).toLowerCase(Locale.ROOT);
        if (before.indexOf(',') > 0) {
            return true;
        }
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (PREPOSITIONS.contains(word) && !before.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** "the Acme database": a noun that is no mention follows the name and is the head. */
    boolean isModifier(Mention candidate) {
        String rest = phrase.behind(candidate);
        if (candidate.kind() != MentionKind.NAME || !rest.startsWith(" ")) {
            return false;
        }
        if (Media.isNamedBefore(rest)) {
            return false;
        }
        String[] words = rest.strip().split("[^\\p{L}]", -1);
        String next = words[0];
        return !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !FOLLOWERS.contains(next)
                && !PREPOSITIONS.contains(next)
                && !FunctionWords.isPreposition(next)
                && !next.endsWith("ing")
                && !next.endsWith("ed");
    }

    /** "Guild frontrunner Dana Okoro": the person named in the same breath. */
    Optional<Mention> modified(Mention modifier) {
        return phrase.inside().stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && SourceMentions.isPerson(m)
                        && m.span().start() > modifier.span().end())
                .filter(m -> PLAIN.matcher(phrase.between(modifier, m)).matches())
                .findFirst();
    }
}
