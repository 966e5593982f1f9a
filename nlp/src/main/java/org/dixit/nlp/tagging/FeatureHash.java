package org.dixit.nlp.tagging;

/**
 * Hashes of features: a template (which question is asked of the token) and its value, mixed to 32 bits.
 *
 * <p>Stable for ever: models keep these numbers. The mixing is the finalizer of MurmurHash3 (Austin Appleby, public
 * domain). Two different features that fall on the same number share their weights, which at the usual few million
 * features happens to one in a thousand and does not matter.
 */
public final class FeatureHash {
    private FeatureHash() {}

    /** A template with a number as its value, for instance another hash. */
    public static int of(int template, int value) {
        return mix((value * 0x9E3779B1) + (template * 0x85EBCA6B));
    }

    /** A template with two numbers as its value; their order matters. */
    public static int of(int template, int first, int second) {
        return of(of(template, first), second);
    }

    /** A template with a text as its value. */
    public static int of(int template, CharSequence value) {
        return of(template, text(value, 0, value.length()));
    }

    /** The hash of the characters of {@code value} from {@code start} (inclusive) to {@code end} (exclusive). */
    public static int text(CharSequence value, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = (hash * 0x01000193) ^ value.charAt(i);
        }
        return mix(hash);
    }

    private static int mix(int number) {
        int hash = number;
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}
