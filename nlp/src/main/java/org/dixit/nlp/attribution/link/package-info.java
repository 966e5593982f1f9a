/**
 * Labelled fragments to linked attributions: the rules that mend fragments, in order, and the linker that joins content, cue and
 * source. Inside the module only.
 */
@NullMarked
package org.dixit.nlp.attribution.link;

import org.jspecify.annotations.NullMarked;
