package org.dixit.contextual.piece;

/** What stands in front of a piece. */
enum Gap {
    SPECIAL,
    NOTHING,
    SPACE,
    SENTENCE,
    PARAGRAPH,
    HEADLINE,
    INSIDE_WORD
}
