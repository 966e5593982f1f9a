package org.dixit.quotation;

/** What kind of source speaks. */
public enum SpeakerKind {
    /** One human being, named or known by a role. */
    PERSON,
    /** An institution, company, party, newspaper, or a place that speaks for its government. */
    ORGANIZATION,
    /** Several people: "residents", "Kim and Park". */
    GROUP,
    /** Somebody whose name is withheld: "a person familiar with the matter". */
    ANONYMOUS,
    /** A report, law, letter, study, poll … */
    DOCUMENT
}
