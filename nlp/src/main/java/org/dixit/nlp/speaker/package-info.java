/** Attribution relations and entities to quotations with a speaker. */
package org.dixit.nlp.speaker;
