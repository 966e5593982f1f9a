/**
 * The text as the models see it: paragraphs as passages of tagged tokens with their quoted regions, the tables of words, and the
 * tokens of a whole article in one row. Inside the module only.
 */
@NullMarked
package org.dixit.nlp.attribution.passage;

import org.jspecify.annotations.NullMarked;
