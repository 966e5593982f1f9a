package org.dixit.contextual;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dixit.contextual.piece.EncoderInput;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.contextual.piece.Window;
import org.dixit.contextual.piece.Windows.Cut;
import org.dixit.nlp.sentence.Sentence;

/**
 * A small pre-trained encoder, tuned to find who said what and the names in news. It holds memory outside of the Java heap: make one, share
 * it, and close it at the end, which is left to whoever made it; nothing that takes an encoder closes it.
 *
 * <pre>{@code
 * try (ContextualEncoder encoder = ContextualEncoder.english()) {
 *     QuotationExtractor extractor = QuotationExtractor.builder()
 *             .attributionTagger(ContextualTagger.of(encoder))
 *             .nameAnnotator(ContextualNameAnnotator.of(encoder)) // an article is read once for both
 *             .build();
 * }
 * }</pre>
 *
 * <p>Thread-safe. The results depend on nothing but the text, the model and the kind of processor: every window is read by itself.
 */
public final class ContextualEncoder implements AutoCloseable {
    private final OnnxEncoder encoder;
    private final Vocabulary vocabulary;
    private final ContextualOptions options;
    private final Optional<Calibration> calibration;
    private final Readings readings = new Readings();

    private ContextualEncoder(
            OnnxEncoder encoder, Vocabulary vocabulary, ContextualOptions options, Optional<Calibration> calibration) {
        this.encoder = encoder;
        this.vocabulary = vocabulary;
        this.options = options;
        this.calibration = calibration;
    }

    /**
     * Loads the encoder for English that comes with the module, to be run on the thread that calls.
     *
     * @return an open encoder
     * @throws UncheckedIOException if the model is missing or damaged
     * @throws IllegalStateException if ONNX Runtime has no native library for this system
     */
    public static ContextualEncoder english() {
        return english(ContextualOptions.defaults());
    }

    /**
     * Loads the encoder for English that comes with the module.
     *
     * @param options how to run it
     * @return an open encoder
     * @throws UncheckedIOException if the model is missing or damaged
     * @throws IllegalStateException if ONNX Runtime has no native library for this system
     */
    public static ContextualEncoder english(ContextualOptions options) {
        try (InputStream model = resource("contextual-en.onnx");
                InputStream pieces = resource("contextual-en-pieces.txt");
                InputStream confidence = resource("contextual-en-confidence.txt")) {
            return read(model, pieces, options, Optional.of(Calibration.read(confidence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = ContextualEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("expected the resource " + name + " beside " + ContextualEncoder.class);
        }
        return in;
    }

    /**
     * Loads an encoder.
     *
     * @param model a model file as the training of this module writes it; not closed
     * @param pieces its vocabulary, one word piece a line; not closed
     * @param options how to run it
     * @return an open encoder
     * @throws IOException if the model cannot be read or is none
     * @throws IllegalStateException if ONNX Runtime has no native library for this system
     */
    public static ContextualEncoder read(InputStream model, InputStream pieces, ContextualOptions options)
            throws IOException {
        return read(model, pieces, options, Optional.empty());
    }

    private static ContextualEncoder read(
            InputStream model, InputStream pieces, ContextualOptions options, Optional<Calibration> calibration)
            throws IOException {
        Vocabulary vocabulary = Vocabulary.read(pieces);
        OnnxEncoder encoder = OnnxEncoder.open(model.readAllBytes(), options.threads());
        return new ContextualEncoder(encoder, vocabulary, options, calibration);
    }

    Optional<Calibration> calibration() {
        return calibration;
    }

    /** The scores of all tokens of some sentences. */
    TokenScores read(List<Sentence> sentences) {
        List<Sentence> own = List.copyOf(sentences); // itself, unless it could change
        return readings.of(own).orElseGet(() -> {
            TokenScores scores = read(EncoderInputBuilder.read(own, vocabulary));
            readings.add(own, scores);
            return scores;
        });
    }

    /** The scores of all words of sentences of which only the words are known, one after the other. */
    TokenScores readWords(List<List<String>> sentences) {
        EncoderInputBuilder builder = new EncoderInputBuilder(vocabulary);
        sentences.forEach(words -> builder.addParagraph(List.of(SpacedWords.guess(words)), false));
        return read(builder.build());
    }

    private TokenScores read(EncoderInput input) {
        TokenScores scores = TokenScores.of(input.tokens());
        for (Cut cut : options.windows().of(input)) {
            Window window = input.window(cut.from(), cut.to(), vocabulary);
            encoder.read(window, cut.keepFrom(), cut.keepTo(), scores);
        }
        return scores;
    }

    /**
     * Frees the memory outside of the heap once the windows that are being read are done. What uses the encoder cannot be used any
     * more. Closing twice does nothing.
     */
    @Override
    public void close() {
        readings.clear();
        encoder.close();
    }
}
