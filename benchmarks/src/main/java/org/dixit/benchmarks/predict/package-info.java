/** Predictions for a corpus, in the format of its scorers: {@link org.dixit.benchmarks.predict.Predict}. */
@NullMarked
package org.dixit.benchmarks.predict;

import org.jspecify.annotations.NullMarked;
