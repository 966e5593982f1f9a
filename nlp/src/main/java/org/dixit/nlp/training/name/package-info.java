/** Trains the bundled name finder and measures any other; see {@code docs/models/names-en.md}. */
package org.dixit.nlp.training.name;
