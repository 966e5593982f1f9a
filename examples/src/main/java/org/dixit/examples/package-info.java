/** Stories to start from: each class runs and shows one thing that can be done. */
@NullMarked
package org.dixit.examples;

import org.jspecify.annotations.NullMarked;
