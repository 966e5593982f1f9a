/** Sentences to mentions: names, noun phrases and pronouns that refer to somebody or something. */
package org.dixit.nlp.mention;
