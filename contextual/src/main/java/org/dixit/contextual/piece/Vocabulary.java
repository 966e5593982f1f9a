package org.dixit.contextual.piece;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces that an encoder knows, one number each. A piece that continues a word begins with {@code ##}. Immutable and
 * thread-safe.
 */
public final class Vocabulary {
    /** Fills up the shorter windows of a batch. */
    public static final int PADDING = 0;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int begin;
    private final int end;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = required("[UNK]");
        this.begin = required("[CLS]");
        this.end = required("[SEP]");
    }

    /**
     * Numbers pieces by their order.
     *
     * @param pieces the pieces, with {@code [PAD]} first and {@code [UNK]}, {@code [CLS]} and {@code [SEP]} among them
     * @return the vocabulary
     * @throws IllegalArgumentException if one of the four special pieces is missing
     */
    public static Vocabulary of(List<String> pieces) {
        Map<String, Integer> ids = new HashMap<>(pieces.size() * 2);
        pieces.forEach(piece -> ids.putIfAbsent(piece, ids.size()));
        if (ids.getOrDefault("[PAD]", -1) != PADDING) {
            throw new IllegalArgumentException("a vocabulary that does not begin with [PAD]");
        }
        return new Vocabulary(ids);
    }

    /**
     * Reads a vocabulary, one piece a line.
     *
     * @param in UTF-8 text; not closed
     * @return the vocabulary
     * @throws IOException if it cannot be read
     */
    public static Vocabulary read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> pieces = new ArrayList<>();
        String line;
        while ((line = reader.readLine()) != null) {
            pieces.add(line);
        }
        return of(pieces);
    }

    /**
     * The number of pieces.
     *
     * @return at least 4
     */
    public int size() {
        return ids.size();
    }

    /**
     * The number of a piece.
     *
     * @param piece a piece, with {@code ##} in front if it continues a word
     * @return its number, or -1 if it is not known
     */
    public int idOf(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    /**
     * Stands for a word that the pieces cannot spell.
     *
     * @return its number
     */
    public int unknown() {
        return unknown;
    }

    /**
     * Stands in front of a window.
     *
     * @return its number
     */
    public int begin() {
        return begin;
    }

    /**
     * Stands behind a window.
     *
     * @return its number
     */
    public int end() {
        return end;
    }

    private int required(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("a vocabulary of " + ids.size() + " pieces without " + piece);
        }
        return id;
    }
}
