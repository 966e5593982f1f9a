package org.dixit.nlp.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trained sequence labeller: labels, weights, provenance, and any tables that its features need, in one file.
 * Immutable and thread-safe; each thread takes a {@link #decoder()} of its own.
 */
public final class SequenceModel {
    private final LabelSet labels;
    private final WeightTable nodeTable;
    private final WeightTable edgeTable;
    private final float[] fixed;
    private final SortedMap<String, String> provenance;
    private final SortedMap<String, byte[]> sections;

    /** @param fixed the transition weights, then the bias of each label */
    SequenceModel(LabelSet labels, WeightTable nodeTable, WeightTable edgeTable, float[] fixed) {
        this(labels, nodeTable, edgeTable, fixed, new TreeMap<>(), new TreeMap<>());
    }

    private SequenceModel(
            LabelSet labels,
            WeightTable nodeTable,
            WeightTable edgeTable,
            float[] fixed,
            SortedMap<String, String> provenance,
            SortedMap<String, byte[]> sections) {
        this.labels = labels;
        this.nodeTable = nodeTable;
        this.edgeTable = edgeTable;
        this.fixed = fixed;
        this.provenance = Collections.unmodifiableSortedMap(provenance);
        this.sections = sections;
    }

    /**
     * Reads a model file.
     *
     * @throws ModelFormatException if the file is cut short, damaged, foreign or newer than this version knows
     * @throws IOException if it cannot be read
     */
    public static SequenceModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a model to the end of a stream, which the caller closes.
     *
     * @param name what to call the stream in error messages
     * @throws ModelFormatException if the content is cut short, damaged, foreign or newer than this version knows
     * @throws IOException if it cannot be read
     */
    public static SequenceModel read(InputStream in, String name) throws IOException {
        return ModelReader.read(in.readAllBytes(), name);
    }

    /** Writes the model file; the same model gives the same bytes. */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
    }

    /** Writes the model to a stream, which the caller closes. */
    public void write(OutputStream out) throws IOException {
        out.write(ModelWriter.bytesOf(this));
    }

    /** A decoder for one thread. */
    public SequenceDecoder decoder() {
        return new SequenceDecoder(this);
    }

    /** The labels. */
    public LabelSet labels() {
        return labels;
    }

    /** How many features have weights, edge features included. */
    public int features() {
        return nodeTable.rows() + edgeTable.rows();
    }

    /** What the model was made from and how, by key. */
    public SortedMap<String, String> provenance() {
        return provenance;
    }

    /** The extra table of that name, read-only, from position 0. */
    public Optional<ByteBuffer> section(String name) {
        return Optional.ofNullable(sections.get(name))
                .map(bytes -> ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    /** A copy with one more entry of provenance. */
    public SequenceModel withProvenance(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(provenance);
        more.put(key, value);
        return new SequenceModel(labels, nodeTable, edgeTable, fixed, more, sections);
    }

    /** A copy with one more extra table, for instance a gazetteer; the bytes are copied. */
    public SequenceModel withSection(String name, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(sections);
        more.put(name, bytes.clone());
        return new SequenceModel(labels, nodeTable, edgeTable, fixed, provenance, more);
    }

    /**
     * A copy that likes a label better (above 0) or less (below 0) than this one: less for "O" finds more spans, at the
     * cost of precision. Adds to earlier calls.
     *
     * @throws IllegalArgumentException if there is no such label or the change is not finite
     */
    public SequenceModel withBias(String label, float change) {
        if (!Float.isFinite(change)) {
            throw new IllegalArgumentException("Expected a finite bias, got " + change);
        }
        float[] changed = fixed.clone();
        changed[TransitionWeights.size(labels.size()) + labels.indexOf(label)] += change;
        return new SequenceModel(labels, nodeTable, edgeTable, changed, provenance, sections);
    }

    TransitionWeights transitionWeights() {
        return new TransitionWeights(labels.size(), fixed, 0);
    }

    float[] bias() {
        int from = TransitionWeights.size(labels.size());
        return Arrays.copyOfRange(fixed, from, from + labels.size());
    }

    WeightTable nodeTable() {
        return nodeTable;
    }

    WeightTable edgeTable() {
        return edgeTable;
    }

    float[] fixedWeights() {
        return fixed;
    }

    SortedMap<String, byte[]> sections() {
        return sections;
    }
}
