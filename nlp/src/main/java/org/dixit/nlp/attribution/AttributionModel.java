package org.dixit.nlp.attribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.tagging.SequenceModel;

/**
 * All that was learned about attributions. In a file it is the model of the first pass, with the rest as its sections.
 * Immutable and thread-safe.
 *
 * @param lexicon the tables of words
 * @param first labels a passage from its words
 * @param second labels it again, with the first labels of the whole article in view
 * @param nested labels contents as texts of their own, as a second pass does; a model can do without
 * @param mode tells the mode of a relation
 * @param confidence tells how likely a relation is right
 */
public record AttributionModel(
        Lexicon lexicon,
        SequenceModel first,
        SequenceModel second,
        Optional<SequenceModel> nested,
        SequenceModel mode,
        SequenceModel confidence) {
    private static final String RESOURCE = "attribution-en.bin";

    /**
     * Reads the bundled model.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static AttributionModel bundled() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(
                        "resource " + RESOURCE + " is missing beside " + AttributionModel.class.getName());
            }
            return read(in, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model to the end of a stream, which the caller closes.
     *
     * @param in the stream
     * @param name what to call it in error messages
     * @throws IOException if it cannot be read, or is damaged or no such model
     */
    public static AttributionModel read(InputStream in, String name) throws IOException {
        SequenceModel first = SequenceModel.read(in, name);
        Lexicon lexicon = Lexicon.read(section(first, Lexicon.SECTION, name));
        return new AttributionModel(
                lexicon,
                first,
                part(first, "second", name),
                first.section("nested").isPresent() ? Optional.of(part(first, "nested", name)) : Optional.empty(),
                part(first, "mode", name),
                part(first, "confidence", name));
    }

    private static SequenceModel part(SequenceModel model, String section, String name) throws IOException {
        ByteBuffer buffer = section(model, section, name);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return SequenceModel.read(new ByteArrayInputStream(bytes), name + ", section " + section);
    }

    private static ByteBuffer section(SequenceModel model, String section, String name) throws IOException {
        return model.section(section)
                .orElseThrow(
                        () -> new IOException(name + ": expected a model of attributions with a section " + section));
    }

    /**
     * Writes the model to a stream, which the caller closes; the same model gives the same bytes.
     *
     * @param out the stream
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        SequenceModel whole = first.withSection(Lexicon.SECTION, lexicon.bytes())
                .withSection("second", bytes(second))
                .withSection("mode", bytes(mode))
                .withSection("confidence", bytes(confidence));
        (nested.isPresent() ? whole.withSection("nested", bytes(nested.get())) : whole).write(out);
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
