/**
 * Mentions to entities. {@code chain} holds the mentions as the sieves see them, and the chains that grow; {@code name} the sieves for names and noun
 * phrases; {@code pronoun} those for pronouns, with the ranker. Each imports only the ones before it; this package runs the sieves and makes entities.
 */
package org.dixit.nlp.coref;
