/** Tokens to the word pieces of an encoder, in windows. */
package org.dixit.contextual.piece;
