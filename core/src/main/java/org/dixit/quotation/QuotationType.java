package org.dixit.quotation;

/** How the words are rendered. */
public enum QuotationType {
    /** All of the content stands inside quotation marks. */
    DIRECT,
    /** None of it does: reported speech or thought. */
    INDIRECT,
    /** Some of it does: He called it "a small price" for safer streets. */
    MIXED
}
