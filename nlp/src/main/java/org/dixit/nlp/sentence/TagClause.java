package org.dixit.nlp.sentence;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises a clause that goes on after a quoted question or exclamation: {@code “Really?” Ana Ruiz asked.} It is a name and
 * a verb of saying that nothing said follows; {@code “Really?” Ruiz said she was tired.} is a new sentence.
 */
final class TagClause {

    private static final int MOST_WORDS = 6;
    private static final Set<String> VERBS =
            Set.of(("said says asked asks added adds told tells replied replies wrote writes "
                            + "tweeted shouted cried yelled joked quipped demanded wondered answered responded continued concluded "
                            + "explained exclaimed insisted declared recalled remarked pleaded screamed chanted roared laughed")
                    .split(" ", -1));
    private static final Set<String> PARTICLES =
            Set.of("the", "a", "an", "of", "de", "van", "der", "von", "bin", "al", "el");
    private static final Set<String> AFTER_VERB =
            Set.of(("in on at to during as when after before with while of reporters "
                            + "him her them me us rhetorically again later")
                    .split(" ", -1));

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its");

    private TagClause() {}

    static boolean startsAt(String text, int start, int end) {
        int i = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = wordEnd(text, i, end);
            String word = text.substring(i, wordEnd);
            if (words > 0 && VERBS.contains(word)) {
                return isComplete(text, wordEnd, end) || (isAsking(word) && isAddressee(text, wordEnd, end));
            }
            boolean name = Characters.isUpper(text, i, end) || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            int next = name ? nextWord(text, wordEnd, end) : end;
            if (next >= end) {
                return false;
            }
            i = next;
        }
        return false;
    }

    /** The stop of "Mr." or an initial may stand between the words of a name, a comma may not. */
    private static int nextWord(String text, int wordEnd, int end) {
        int i = wordEnd;
        if (i < end && text.charAt(i) == '.') {
            i++;
        }
        int space = i;
        while (i < end && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i == space ? end : i;
    }

    private static boolean isComplete(String text, int verbEnd, int end) {
        int i = verbEnd;
        while (i < end && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        if (i == end || ".,;:\u2014".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        return AFTER_VERB.contains(text.substring(i, wordEnd(text, i, end)));
    }

    private static boolean isAsking(String verb) {
        return verb.equals("asked") || verb.equals("asks") || verb.equals("told") || verb.equals("tells");
    }

    /** "asked the crew", but not "asked for help". */
    private static boolean isAddressee(String text, int verbEnd, int end) {
        int i = nextWord(text, verbEnd, end);
        return i < end && DETERMINERS.contains(text.substring(i, wordEnd(text, i, end)));
    }

    private static int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < end && i < start + 40 && (Characters.isWord(text, i, end) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }
}
