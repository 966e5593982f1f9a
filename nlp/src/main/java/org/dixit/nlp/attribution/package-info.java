/**
 * Learned attribution: passages are labelled, labels linked, and what is linked becomes relations with a mode, a confidence and
 * the attributions nested in them.
 *
 * <ul>
 *   <li>{@code passage}: the text as the models see it
 *   <li>{@code label}: the two passes that tell sources, cues and contents
 *   <li>{@code link}: the rules and the linker that join them
 * </ul>
 *
 * <p>Inside the module only.
 */
@NullMarked
package org.dixit.nlp.attribution;

import org.jspecify.annotations.NullMarked;
