/** Reads corpora: {@link org.dixit.benchmarks.corpus.CorpusReader} gives the articles of a file. */
@NullMarked
package org.dixit.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
