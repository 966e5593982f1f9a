/** Mentions with what the sieves ask about them, the chains that grow while the sieves run, and what a sieve is. */
package org.dixit.nlp.coref.chain;
