package org.dixit.nlp.lexicon;

/** What a common noun stands for. */
public enum NounKind {
    /** A human being: "minister". */
    PERSON,
    /** An institution: "ministry". */
    ORGANIZATION,
    /** Something written or made that can speak: "report". */
    DOCUMENT,
    /** Several people under a singular noun: "crew", "public". */
    GROUP,
    /** A stretch of the earth: "island". */
    PLACE,
    /** Known to be none of these: "storm". */
    OTHER
}
