package org.dixit.nlp.mention;

/**
 * Tokens of a sentence.
 *
 * @param from index of the first
 * @param to index behind the last, greater than {@code from}
 */
record Range(int from, int to) {}
