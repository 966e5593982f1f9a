package org.dixit.nlp.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The families of pronouns. */
public enum Pronoun {
    /** he, him, his, himself. */
    HE,
    /** she, her, hers, herself. */
    SHE,
    /** it, its, itself. */
    IT,
    /** they, them, their, theirs, themselves. */
    THEY,
    /** I, me, my, mine, myself. */
    I,
    /** we, us, our, ours, ourselves. */
    WE,
    /** you, your, yours, yourself. */
    YOU,
    /** who, whom, whose. */
    WHO,
    /** which, and "that" behind a noun. */
    WHICH;

    private static final Map<String, Pronoun> FORMS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY),
            Map.entry("i", I),
            Map.entry("me", I),
            Map.entry("my", I),
            Map.entry("mine", I),
            Map.entry("myself", I),
            Map.entry("we", WE),
            Map.entry("us", WE),
            Map.entry("our", WE),
            Map.entry("ours", WE),
            Map.entry("ourselves", WE),
            Map.entry("you", YOU),
            Map.entry("your", YOU),
            Map.entry("yours", YOU),
            Map.entry("yourself", YOU),
            Map.entry("who", WHO),
            Map.entry("whom", WHO),
            Map.entry("whose", WHO),
            Map.entry("which", WHICH));

    /**
     * The family of a word.
     *
     * @param word a word as it stands in the text; "US" and "IT" in capitals are no pronouns
     * @return the family; empty if the word is no pronoun
     */
    public static Optional<Pronoun> of(String word) {
        if (word.length() > 9 || (word.length() > 1 && Character.isUpperCase(word.charAt(1)))) {
            return Optional.empty();
        }
        return Optional.ofNullable(FORMS.get(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * The gender that the pronoun asks for.
     *
     * @return masculine for "he", feminine for "she", otherwise unknown
     */
    public Gender gender() {
        return switch (this) {
            case HE -> Gender.MASCULINE;
            case SHE -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
    }
}
