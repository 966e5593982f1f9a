package org.dixit.nlp.lexicon;

/** Grammatical gender of the pronouns for somebody: evidence for agreement, never a fact about a person. */
public enum Gender {
    /** "he". */
    MASCULINE,
    /** "she". */
    FEMININE,
    /** Nothing known: agrees with both. */
    UNKNOWN;

    /**
     * Whether two mentions with these genders can be of the same person.
     *
     * @param other another gender
     * @return false only if one is masculine and the other feminine
     */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
