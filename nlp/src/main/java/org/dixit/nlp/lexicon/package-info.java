/** Small word lists that several stages consult: nouns for people and organisations, titles, first names, countries, function words. Not exported. */
package org.dixit.nlp.lexicon;
