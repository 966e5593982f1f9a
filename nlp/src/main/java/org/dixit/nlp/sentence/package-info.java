/** Text to sentences and tokens. */
package org.dixit.nlp.sentence;
