package org.dixit.contextual.piece;

/**
 * What an encoder reads at once. The arrays are handed over, not copied.
 *
 * @param firstToken number of the first token in the whole input
 * @param ids the pieces, with one in front and one behind
 * @param shapes how each piece's word is written, below {@link #SHAPES}
 * @param quotations where it stands among quotation marks, below {@link #QUOTATIONS}
 * @param gaps what is in front of it, below {@link #GAPS}
 * @param firstPieces the place of each token's first piece
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of them, read in one place each
public record Window(int firstToken, int[] ids, int[] shapes, int[] quotations, int[] gaps, int[] firstPieces) {
    /** The number of shapes. */
    public static final int SHAPES = Shape.values().length;
    /** The number of quotation states. */
    public static final int QUOTATIONS = QuotationState.values().length;
    /** The number of kinds of gaps. */
    public static final int GAPS = Gap.values().length;

    /**
     * The number of pieces.
     *
     * @return at least 2
     */
    public int length() {
        return ids.length;
    }

    /**
     * The number of tokens.
     *
     * @return at least 0
     */
    public int tokens() {
        return firstPieces.length;
    }
}
