package org.dixit.nlp.lexicon;

import java.util.Locale;
import java.util.Set;

/** Nouns that ask for "he" or for "she". */
public final class GenderedNouns {

    private static final Set<String> MASCULINE = Set.of(
            "man",
            "boy",
            "guy",
            "gentleman",
            "father",
            "son",
            "brother",
            "husband",
            "uncle",
            "nephew",
            "grandfather",
            "grandson",
            "widower",
            "boyfriend",
            "king",
            "prince",
            "duke",
            "emperor",
            "sultan",
            "pope",
            "imam",
            "rabbi",
            "actor",
            "dad",
            "groom",
            "stepfather",
            "fiancé",
            "lad",
            "bishop",
            "archbishop",
            "cardinal");
    private static final Set<String> FEMININE = Set.of(
            "woman",
            "girl",
            "lady",
            "mother",
            "daughter",
            "sister",
            "wife",
            "aunt",
            "niece",
            "grandmother",
            "granddaughter",
            "widow",
            "girlfriend",
            "queen",
            "princess",
            "duchess",
            "empress",
            "actress",
            "mom",
            "mum",
            "bride",
            "nun",
            "stepmother",
            "heroine",
            "fiancée",
            "waitress",
            "mayoress",
            "baroness",
            "hostess",
            "midwife");

    private GenderedNouns() {}

    /**
     * The gender that a noun tells.
     *
     * @param noun a singular noun in any case
     * @return feminine for "spokeswoman", masculine for "nephew", unknown for "minister"
     */
    public static Gender of(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        if (FEMININE.contains(word) || word.endsWith("woman")) {
            return Gender.FEMININE;
        }
        boolean man = word.endsWith("man") && !word.equals("human") && !word.equals("german");
        return MASCULINE.contains(word) || man ? Gender.MASCULINE : Gender.UNKNOWN;
    }
}
