/** Mentions to entities. */
package org.dixit.nlp.coref;
