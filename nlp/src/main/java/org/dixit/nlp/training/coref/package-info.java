/** Trains the bundled ranker of what a pronoun stands for; see {@code docs/models/pronouns-en.md}. */
package org.dixit.nlp.training.coref;
