package org.dixit.contextual.piece;

/**
 * A word or a part of one.
 *
 * @param id its number in the vocabulary
 * @param start index of its first UTF-16 code unit in the text that was given
 * @param end index after its last code unit
 */
public record WordPiece(int id, int start, int end) {}
