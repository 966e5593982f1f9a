package org.dixit.nlp.quote;

import java.util.Set;

/** English function words that tell where a source or a reported clause begins or ends. */
final class FunctionWords {

    private static final Set<String> PRONOUNS =
            words("i he she they we you it who one nobody everyone somebody everybody");
    private static final Set<String> DETERMINERS = words(
            "the a an his her its their our my your this that these those some many "
                    + "most several few all both each every another other no two three four five six seven eight nine ten");
    private static final Set<String> PREPOSITIONS =
            words("in on at to by for from with of during after before since until as when "
                    + "while amid despite under over about against between into through without because if although though asked "
                    + "last this next earlier later yesterday today speaking following than");
    private static final Set<String> CONJUNCTIONS =
            words("and but so yet or nor that then meanwhile however still also therefore");
    private static final Set<String> AUXILIARIES =
            words("has have had did does do would will could can may might must should is was "
                    + "are were be been being not n't n’t never");
    private static final Set<String> ADVERBS = words(
            "also then later once again often even already now just only still ever " + "recently simply too first");
    private static final Set<String> FINITE =
            words("is was are were has had have will would can could did does do be been");
    private static final Set<String> OPENERS = words("that whether if how why what who where when");
    private static final Set<String> ENDS =
            words("in on at to during after before since when as while amid through by last this "
                    + "yesterday today tonight earlier later monday tuesday wednesday thursday friday saturday sunday");
    private static final Set<String> ADDRESSEES = words("reporters me us him her them journalists");

    private static final Set<String> BARE = words("the a an its their my your our his");
    private static final Set<String> SAYS = words("said says say told tells");

    private static final Set<String> REQUEST = words("ask asks asked asking call calls called calling");
    private static final Set<String> BE = words("is was were are been be");
    private static final Set<String> TELL = words("told tell tells telling");
    private static final Set<String> SAY = words("said say says saying");
    private static final Set<String> TIMES = words("on in at during last this to");
    private static final Set<String> DAYS =
            words("monday tuesday wednesday thursday friday saturday sunday yesterday today");

    private FunctionWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** A determiner that cannot be a source by itself. */
    static boolean isBareDeterminer(String word) {
        return BARE.contains(word);
    }

    static boolean says(String word) {
        return SAYS.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** A word that begins an adverbial rather than a subject: In May, After the vote, Asked whether. */
    static boolean beginsAdverbial(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    /** A word that begins a reported clause or question. */
    static boolean opensClause(String word) {
        return OPENERS.contains(word);
    }

    /** A word that begins the time or place of the saying behind its source. */
    static boolean endsSource(String word) {
        return ENDS.contains(word);
    }

    static boolean isAddressee(String word) {
        return ADDRESSEES.contains(word);
    }

    /** A form of a verb that, with "for", wants what follows. */
    static boolean requests(String word) {
        return REQUEST.contains(word);
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    static boolean tells(String word) {
        return TELL.contains(word);
    }

    /** A form of the verb that takes any clause without "that". */
    static boolean saysBare(String word) {
        return SAY.contains(word);
    }

    static boolean beginsTime(String word) {
        return TIMES.contains(word);
    }

    static boolean isDay(String word) {
        return DAYS.contains(word);
    }
}
