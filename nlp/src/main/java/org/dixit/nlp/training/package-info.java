/**
 * Trains the bundled tagger and linker of attributions from corpora outside the repository, and measures them;
 * {@link org.dixit.nlp.training.name} and {@link org.dixit.nlp.training.coref} do so for the other models. Each
 * {@code main} is one documented command; see the model cards in {@code docs/models}.
 */
package org.dixit.nlp.training;
