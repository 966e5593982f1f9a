package org.dixit.nlp.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Given names. Immutable and safe for use by several threads. */
public final class FirstNames {

    private static final FirstNames ENGLISH = load();

    private final Map<String, Gender> genders;

    private FirstNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    /**
     * The names common in English-speaking countries.
     *
     * @return the shared instance
     */
    public static FirstNames english() {
        return ENGLISH;
    }

    /**
     * The gender that a given name suggests.
     *
     * @param name a name in its usual case; of a hyphenated one the first part counts where the whole is not known
     * @return the gender, {@link Gender#UNKNOWN} for a name that is rare, shared, or not one
     */
    public Gender genderOf(String name) {
        Gender whole = genders.get(name);
        if (whole != null) {
            return whole;
        }
        int hyphen = name.indexOf('-');
        return hyphen > 0 ? genderOf(name.substring(0, hyphen)) : Gender.UNKNOWN;
    }

    /**
     * Whether a word is known as a given name.
     *
     * @param word a word in its usual case
     * @return true if the list has it
     */
    public boolean contains(String word) {
        return genders.containsKey(word);
    }

    private static FirstNames load() {
        Map<String, Gender> genders = new HashMap<>();
        WordLists.read("first-names-female.txt").forEach(name -> genders.put(name, Gender.FEMININE));
        WordLists.read("first-names-male.txt").forEach(name -> genders.put(name, Gender.MASCULINE));
        return new FirstNames(genders);
    }
}
