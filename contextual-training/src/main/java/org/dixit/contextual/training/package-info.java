/** Trains the encoder of the contextual module and writes its model file. */
@NullMarked
package org.dixit.contextual.training;

import org.jspecify.annotations.NullMarked;
