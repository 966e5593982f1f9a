package org.dixit.nlp.quote;

import org.dixit.quotation.QuotationType;

/**
 * Tells how likely an attribution relation is right from how sure its tagger was of its parts. What a certainty is worth differs from
 * tagger to tagger, so each may bring a rater of its own. Implementations are immutable and safe for use by several threads.
 */
public interface RelationRater {

    /**
     * How likely a relation is right.
     *
     * @param evidence what is known of it
     * @return a number from 0 to 1
     */
    double confidence(RelationEvidence evidence);

    /**
     * The confidence below which relations are not worth telling: of the few that a lower limit would add, most are wrong.
     *
     * @param type mixed or indirect; direct quotations have no limit, for the marks speak for them
     * @return a number from 0 to 1
     */
    double least(QuotationType type);
}
