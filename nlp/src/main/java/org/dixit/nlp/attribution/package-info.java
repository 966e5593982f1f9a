/**
 * Learned attribution: tables and features of words, the tagger of sources, cues and contents, the linker that makes
 * relations of them, and the models of mode and confidence. Inside the module only.
 */
@NullMarked
package org.dixit.nlp.attribution;

import org.jspecify.annotations.NullMarked;
