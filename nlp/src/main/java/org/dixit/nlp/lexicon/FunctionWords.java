package org.dixit.nlp.lexicon;

import java.util.Locale;
import java.util.Set;

/** Closed classes of English words that mark the borders of noun phrases. */
public final class FunctionWords {

    private static final Set<String> DETERMINERS =
            words("the a an this that these those some any no every each another all both several many most few "
                    + "one two three four five six seven eight nine ten dozens hundreds thousands more other multiple various numerous either neither certain "
                    + "such half");
    private static final Set<String> POSSESSIVES = words("his her its their our my your whose");
    private static final Set<String> PREPOSITIONS =
            words("of in on at by for to from with without about against between among into onto over under "
                    + "after before during since until through across behind beyond near toward towards upon within per via as than like despite besides "
                    + "amid around along inside outside off up down out");
    private static final Set<String> OTHERS = words(
            "and or but nor yet so if when while because although though whereas where why how whether that who whom "
                    + "whose which what is are was were be been being am has have had having do does did done will would shall should can could may might must "
                    + "not n't also then there here now today yesterday tomorrow he she it they we i you him them us me just only even still again very too "
                    + "ever never however therefore moreover meanwhile instead earlier later ago once");
    private static final Set<String> VERBS = words(
            "said says say told tells tell added adds wrote writes write asked asks ask argued argues noted notes "
                    + "explained called calls described stated states announced announces claimed claims reported denied confirmed warned suggested insisted "
                    + "reiterated tweeted declared recalled admitted acknowledged replied responded concluded stressed mentioned revealed made took got gave "
                    + "went came saw knew thought became began left kept held let put set met led felt found lost paid sent built sold brought bought spoke ran "
                    + "won stood rose fell grew threw drew wore");

    private FunctionWords() {}

    /**
     * Whether a word opens a noun phrase: "the", "several".
     *
     * @param word a word in any case
     * @return true for determiners and number words
     */
    public static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word is a possessive pronoun: "her".
     *
     * @param word a word in any case
     * @return true for possessives that can stand before a noun
     */
    public static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word is a preposition: "of".
     *
     * @param word a word in any case
     * @return true for prepositions
     */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word is a verb that news uses often: "said".
     *
     * @param word a word in any case
     * @return true for such verbs in the past tense
     */
    public static boolean isCommonVerb(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether no noun phrase goes on over this word to the left: a mark, a preposition, a conjunction, an auxiliary, a common
     * verb, an adverb.
     *
     * @param word a word in any case
     * @return true if the word ends the noun phrase
     */
    public static boolean isBorder(String word) {
        char first = word.charAt(0);
        if (!Character.isLetterOrDigit(first) && first != '&' && first != '-') {
            return !word.equals("'s") && !word.equals("’s") && !word.equals("'") && !word.equals("’");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return PREPOSITIONS.contains(lower)
                || OTHERS.contains(lower)
                || VERBS.contains(lower)
                || (lower.endsWith("ly") && !lower.equals("family"));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
