/** Who said what: {@link org.dixit.quotation.Quotation}, {@link org.dixit.quotation.Speaker} and the whole result. */
package org.dixit.quotation;
