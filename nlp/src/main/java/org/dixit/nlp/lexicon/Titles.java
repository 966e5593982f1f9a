package org.dixit.nlp.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Titles and honorifics in front of names. Immutable and safe for use by several threads. */
public final class Titles {

    private static final Titles ENGLISH = load();
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "sir",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "madam",
            "madame",
            "lord",
            "lady",
            "dame",
            "st",
            "st.",
            "hon",
            "hon.",
            "monsieur",
            "herr",
            "frau",
            "señor",
            "señora");

    private final Map<String, Gender> titles;

    private Titles(Map<String, Gender> titles) {
        this.titles = Map.copyOf(titles);
    }

    /**
     * The English list.
     *
     * @return the shared instance
     */
    public static Titles english() {
        return ENGLISH;
    }

    /**
     * Whether a word is a title.
     *
     * @param word a word in any case
     * @return true for "Mr." and "Senator"
     */
    public boolean contains(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word is a title that names no office.
     *
     * @param word a word in any case
     * @return true for "Mr." and "Dr", false for "Senator"
     */
    public boolean isHonorific(String word) {
        return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The gender that a title tells.
     *
     * @param word a word in any case
     * @return the gender, {@link Gender#UNKNOWN} for "Dr" and for a word that is no title
     */
    public Gender genderOf(String word) {
        return titles.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    private static Titles load() {
        Map<String, Gender> titles = new HashMap<>();
        for (String line : WordLists.read("titles.txt")) {
            Gender gender = switch (line.charAt(0)) {
                case 'm' -> Gender.MASCULINE;
                case 'f' -> Gender.FEMININE;
                default -> Gender.UNKNOWN;
            };
            titles.put(line.substring(2), gender);
        }
        return new Titles(titles);
    }
}
