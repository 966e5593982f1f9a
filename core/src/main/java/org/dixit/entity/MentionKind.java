package org.dixit.entity;

/** The form of a mention. */
public enum MentionKind {
    /** A proper name: "Amina Okoro", "the World Bank". */
    NAME,
    /** A noun phrase with a common noun as its head: "the minister", "two officials". */
    NOMINAL,
    /** A pronoun: "she", "who", "their". */
    PRONOUN
}
