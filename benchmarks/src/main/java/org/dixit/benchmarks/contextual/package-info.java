/** What accurate mode finds: the same figures as for the models that it takes the place of. */
@NullMarked
package org.dixit.benchmarks.contextual;

import org.jspecify.annotations.NullMarked;
