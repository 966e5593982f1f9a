package org.dixit.benchmarks.corpus;

/**
 * An article of a corpus, without what people marked in it.
 *
 * @param id its identifier, unique within the file
 * @param text its text; offsets of gold and predictions count its UTF-16 code units
 */
public record CorpusArticle(String id, String text) {

    /**
     * The number of words: maximal runs of characters that are not white space (no-break spaces are white space).
     *
     * @return at least 0
     */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
