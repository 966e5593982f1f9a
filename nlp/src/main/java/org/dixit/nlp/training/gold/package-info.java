/** What the corpora of attributions hold, as the trainers need it: articles, the right labels, and the tables learned from them. */
package org.dixit.nlp.training.gold;
