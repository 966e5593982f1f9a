/** Sentences to attribution relations: content, cue and source. */
package org.dixit.nlp.quote;
