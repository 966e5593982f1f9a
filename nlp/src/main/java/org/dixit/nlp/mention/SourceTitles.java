package org.dixit.nlp.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Titles;

/** What may stand in front of the name that closes a source. */
final class SourceTitles {

    private static final Pattern TITLE = Pattern.compile("[\\p{L} -]*\\p{L}");

    private SourceTitles() {}

    /** Whether some words are a title of whoever is named behind: "Study author and geochemist". */
    static boolean isTitle(String title) {
        if (!TITLE.matcher(title).matches()) {
            return false;
        }
        List<String> words = List.of(title.split(" ", -1));
        String before = words.get(words.size() - 1);
        boolean hangs = words.stream().anyMatch(FunctionWords::isPreposition);
        boolean person =
                Nouns.english().is(before, NounKind.PERSON) || Titles.english().contains(before);
        return !FunctionWords.isBorder(before)
                && !FunctionWords.isDeterminer(before)
                && !FunctionWords.isPossessive(before)
                && words.stream().noneMatch(FunctionWords::isCommonVerb)
                && !(hangs && person);
    }
}
