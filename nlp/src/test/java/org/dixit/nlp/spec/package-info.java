/** Spec by example: reads the numbered examples of {@code src/test/resources/spec} and holds the extractor to them. */
@NullMarked
package org.dixit.nlp.spec;

import org.jspecify.annotations.NullMarked;
