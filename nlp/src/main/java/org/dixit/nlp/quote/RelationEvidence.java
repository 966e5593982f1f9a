package org.dixit.nlp.quote;

import java.util.OptionalDouble;
import org.dixit.quotation.QuotationType;

/**
 * How sure a tagger was of the parts of a relation, each from 0 to 1.
 *
 * @param type whether the content is quoted
 * @param content how sure it was of the least sure piece of the content
 * @param cue how sure it was of the cue, if there is one
 * @param source how sure it was of the source, if there is one
 * @param borrowed whether the source was taken over from a neighbour
 */
public record RelationEvidence(
        QuotationType type, double content, OptionalDouble cue, OptionalDouble source, boolean borrowed) {}
