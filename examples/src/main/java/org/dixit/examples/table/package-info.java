/** Prints an article as a table for people: {@link org.dixit.examples.table.QuotationTable}. */
@NullMarked
package org.dixit.examples.table;

import org.jspecify.annotations.NullMarked;
