package org.dixit.nlp.name;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import org.dixit.nlp.tagging.FeatureHash;
import org.dixit.nlp.tagging.IntTable;
import org.dixit.nlp.tagging.ModelFormatException;

/**
 * What is known of words beforehand: their clusters and frequency, and the lists of names that they stand in. Words are
 * known by the hash of their lower-case form, names of several words by the {@link #extend chain} of theirs. Immutable.
 */
final class NameLexicon {
    /** The lists of names, in the order of their bits. */
    static final List<String> LISTS = List.of(
            "first",
            "people",
            "person",
            "city",
            "area",
            "country",
            "nation",
            "wn-person",
            "wn-group",
            "wn-location",
            "wn-other",
            "university");

    /** A lexicon that knows nothing. */
    static final NameLexicon EMPTY = new NameLexicon(IntTable.of(new TreeMap<>()), IntTable.of(new TreeMap<>()));

    private static final int MISSING = 0;

    private final IntTable words;
    private final IntTable names;

    /**
     * @param words {@link #pack clusters} by hash of the word
     * @param names lists by hash of the name, one bit each
     */
    NameLexicon(IntTable words, IntTable names) {
        this.words = words;
        this.names = names;
    }

    static NameLexicon read(ByteBuffer section) throws ModelFormatException {
        return new NameLexicon(IntTable.read(section), IntTable.read(section));
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        words.write(out);
        names.write(out);
        return bytes.toByteArray();
    }

    /** The clusters of a word, packed by {@link #pack}; 0 if the word is not known. */
    int clusters(int word) {
        return words.get(word, MISSING);
    }

    /** The lists that hold a name, one bit each. */
    int lists(int name) {
        return names.get(name, MISSING);
    }

    /** A name and one more word behind it; a name of one word extends 0. */
    static int extend(int name, int word) {
        return FeatureHash.of(name, word);
    }

    /** The fine (11 bits), middle (8 bits) and coarse (5 bits) cluster and the frequency class (1 to 7) of a word. */
    static int pack(int fine, int middle, int coarse, int frequency) {
        return (((((fine << 8) | middle) << 5) | coarse) << 3) | frequency;
    }

    static int fine(int packed) {
        return packed >>> 16;
    }

    static int middle(int packed) {
        return (packed >>> 8) & 0xFF;
    }

    static int coarse(int packed) {
        return (packed >>> 3) & 0x1F;
    }

    static int frequency(int packed) {
        return packed & 7;
    }
}
