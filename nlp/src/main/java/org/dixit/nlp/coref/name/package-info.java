/** The sieves for names and noun phrases: the same name again, parts of names, letters, roles. */
package org.dixit.nlp.coref.name;
