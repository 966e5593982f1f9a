package org.dixit.quotation;

/** What the source does with the content. */
public enum Mode {
    /** Says, writes, announces, denies, promises it. */
    STATEMENT,
    /** Asks it: "asked whether". */
    QUESTION,
    /** Wants it done: "urged", "called for", "ordered". */
    REQUEST,
    /** Declines to say it: "declined to comment". */
    REFUSAL,
    /** Is not asserted to have said it: "did not say whether", "would argue". */
    HYPOTHETICAL,
    /** Thinks, feels, intends or supports it. */
    ATTITUDE
}
