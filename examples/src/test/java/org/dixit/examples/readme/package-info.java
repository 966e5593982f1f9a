/** Compiles and runs the Java blocks of README.md. */
@NullMarked
package org.dixit.examples.readme;

import org.jspecify.annotations.NullMarked;
