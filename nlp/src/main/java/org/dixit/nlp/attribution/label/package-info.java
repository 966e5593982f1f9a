/**
 * Labels of sources, cues and contents, and the two passes of linear models that give them to the tokens of a passage. Inside
 * the module only.
 */
@NullMarked
package org.dixit.nlp.attribution.label;

import org.jspecify.annotations.NullMarked;
