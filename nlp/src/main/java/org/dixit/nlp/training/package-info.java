/**
 * Trains the bundled models from corpora outside the repository, and measures them. Each {@code main} here is one
 * documented command; see the model cards in {@code docs/models}.
 */
package org.dixit.nlp.training;
