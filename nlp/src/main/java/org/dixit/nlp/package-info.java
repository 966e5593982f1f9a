/** The façade: {@link org.dixit.nlp.QuotationExtractor} leads an article through the stages. */
package org.dixit.nlp;
