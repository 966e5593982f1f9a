package org.dixit.nlp.quote;

/**
 * A stretch of tokens that is a source, a cue or a content, or one piece of it.
 *
 * @param role what it is
 * @param cue on which side its cue stands; {@link CueSide#HERE} for a cue
 * @param from its first token, counted from 0 over all tokens of the sentences
 * @param to the token after its last one
 * @param certainty how sure the tagger is, from 0 to 1; the less sure of its two ends and its inside
 */
public record AttributionFragment(Role role, CueSide cue, int from, int to, double certainty) {

    /** The parts of an attribution relation. */
    public enum Role {
        /** Who says it. */
        SOURCE,
        /** The words that attribute. */
        CUE,
        /** What is said. */
        CONTENT
    }

    /** Where the cue of a fragment stands. */
    public enum CueSide {
        /** In front of it. */
        LEFT,
        /** It is one itself. */
        HERE,
        /** Behind it. */
        RIGHT
    }

    /**
     * Checks the borders.
     *
     * @throws IllegalArgumentException if there is no token between them
     */
    public AttributionFragment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("fragment of tokens [" + from + ", " + to + "): at least one expected");
        }
    }

    /**
     * The same fragment on other tokens.
     *
     * @param start its first token
     * @param end the token after its last one
     * @throws IllegalArgumentException if there is no token between them
     */
    public AttributionFragment withTokens(int start, int end) {
        return start == from && end == to ? this : new AttributionFragment(role, cue, start, end, certainty);
    }
}
