package org.dixit.nlp.quote;

/** The style of a pair of quotation marks. */
public enum QuotationMarks {
    /** "so" with the marks of a typewriter, in HTML perhaps as character references. */
    STRAIGHT,
    /** ''so'' with two apostrophes, as news archives have it, and ``so'' as LaTeX has it. */
    DOUBLE_APOSTROPHES,
    /** “so” as printed English has it. */
    CURLY,
    /** „so“ or „so” as German and Polish have it. */
    LOW_HIGH,
    /** ”so” as Swedish has it. */
    HIGH_HIGH,
    /** «so», »so« or ‹so›. */
    GUILLEMETS,
    /** 「so」 or 『so』. */
    CORNERS,
    /** ‘so’, 'so' or `so'. */
    SINGLE
}
