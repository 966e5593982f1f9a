/** The runnable jar: {@link org.dixit.examples.cli.Dixit}. */
@NullMarked
package org.dixit.examples.cli;

import org.jspecify.annotations.NullMarked;
