/** How well pronouns and chains are resolved, by the measures of the field: GAP, MUC, B³, CEAFe. */
@NullMarked
package org.dixit.benchmarks.coreference;

import org.jspecify.annotations.NullMarked;
