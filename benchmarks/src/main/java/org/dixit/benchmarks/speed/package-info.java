/** JMH benchmarks of speed. */
@NullMarked
package org.dixit.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
