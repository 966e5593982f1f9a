/**
 * Finds the names of persons, organizations, locations and others in tokenized English text: {@link
 * org.dixit.nlp.name.NameFinder} is the way in, {@link org.dixit.nlp.name.NameFinderTrainer} makes its model.
 */
package org.dixit.nlp.name;
