/** The one unit of position, {@link org.dixit.text.Span}. */
package org.dixit.text;
