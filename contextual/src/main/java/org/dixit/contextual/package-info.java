/** Accurate mode: a small pre-trained encoder finds who said what, and names, at some ten times the cost. */
package org.dixit.contextual;
