/** The sieves for pronouns: relative ones, those of who speaks and who is spoken to, and the ranker for the third person. */
package org.dixit.nlp.coref.pronoun;
