package org.dixit.nlp.attribution.passage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.dixit.nlp.tagging.FeatureHash;
import org.dixit.nlp.tagging.IntTable;
import org.dixit.nlp.tagging.ModelFormatException;

/**
 * What is known of words without their context: part of speech and form, lemma, how often they attribute. Learned from corpora and kept as hashes. Immutable and thread-safe.
 *
 * @param tags {@link Tag} by word and shape, and by suffix for unknown words
 * @param lemmas hash of the lemma by word, where it is another than the word
 * @param attributions how often lemma and tag are in a cue (low four bits, see {@link #bucket}) and in a source (high)
 */
public record Lexicon(IntTable tags, IntTable lemmas, IntTable attributions) {
    /** The name of the lexicon's section in a model file. */
    public static final String SECTION = "lexicon";

    private static final double[] BORDERS = {0.004, 0.02, 0.06, 0.15, 0.35, 0.65};

    /**
     * Reads a section of a model file.
     *
     * @param in the section
     * @throws ModelFormatException if it is no lexicon
     */
    public static Lexicon read(ByteBuffer in) throws ModelFormatException {
        return new Lexicon(IntTable.read(in), IntTable.read(in), IntTable.read(in));
    }

    /**
     * The section of a model file.
     *
     * @throws IOException never, for it is written to memory
     */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        tags.write(out);
        lemmas.write(out);
        attributions.write(out);
        return bytes.toByteArray();
    }

    /**
     * A copy with another table of attributions.
     *
     * @param table buckets of lemma and tag
     */
    public Lexicon withAttributions(IntTable table) {
        return new Lexicon(tags, lemmas, table);
    }

    /** The tag of a word: the usual one of word and shape, else that of the longest known suffix. */
    int tag(CharSequence word, int wordHash, int shape) {
        int tag = tags.get(tagKey(wordHash, shape), -1);
        for (int length = Math.min(4, word.length()); tag < 0 && length > 0; length--) {
            tag = tags.get(suffixKey(word, length, shape), -1);
        }
        return tag < 0 ? Tag.forShape(shape) : tag;
    }

    /**
     * The key of a word and a shape in the table of tags.
     *
     * @param wordHash the word
     * @param shape its shape
     */
    public static int tagKey(int wordHash, int shape) {
        return FeatureHash.of(101, wordHash, shape);
    }

    /**
     * The key of a suffix and a shape in the table of tags.
     *
     * @param word the word
     * @param length of the suffix
     * @param shape the word's shape
     */
    public static int suffixKey(CharSequence word, int length, int shape) {
        return FeatureHash.of(102, Words.hash(word, word.length() - length, word.length()), shape);
    }

    /**
     * The key of a lemma with a tag in the table of attributions.
     *
     * @param lemma the lemma's hash
     * @param tag the tag
     */
    public static int attributionKey(int lemma, int tag) {
        return FeatureHash.of(103, lemma, tag);
    }

    int attribution(int lemma, int tag) {
        return attributions.get(attributionKey(lemma, tag), 0);
    }

    /**
     * A probability in eight steps: 0 for words hardly ever seen, 1 for the least, 7 for the highest probabilities.
     *
     * @param hits how often the word was in a cue
     * @param count how often it was seen
     */
    public static int bucket(int hits, int count) {
        if (count < 2) {
            return 0;
        }
        double share = hits / (count + 0.5);
        int bucket = 1;
        while (bucket <= BORDERS.length && share >= BORDERS[bucket - 1]) {
            bucket++;
        }
        return bucket;
    }
}
