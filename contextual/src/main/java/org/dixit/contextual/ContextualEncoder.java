package org.dixit.contextual;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dixit.contextual.piece.EncoderInput;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.contextual.piece.Window;
import org.dixit.contextual.piece.Windows.Cut;
import org.dixit.nlp.sentence.Sentence;

/**
 * A small pre-trained encoder, tuned to find who said what and the names in news. One holds about 100 MB outside of the Java heap:
 * make one, share it between a {@link ContextualTagger} and a {@link ContextualNameAnnotator}, and close it at the end.
 *
 * <p>Thread-safe. The results depend on nothing but the text, the model and the kind of processor: every window is read by itself.
 */
public final class ContextualEncoder implements AutoCloseable {
    private final OnnxEncoder encoder;
    private final Vocabulary vocabulary;
    private final ContextualOptions options;
    private volatile Reading last = new Reading(List.of(), TokenScores.of(0));

    /** What was read last, so that tagger and name annotator of one article read it once. */
    private record Reading(List<Sentence> sentences, TokenScores scores) {}

    private ContextualEncoder(OnnxEncoder encoder, Vocabulary vocabulary, ContextualOptions options) {
        this.encoder = encoder;
        this.vocabulary = vocabulary;
        this.options = options;
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
        Vocabulary vocabulary = Vocabulary.read(pieces);
        return new ContextualEncoder(OnnxEncoder.open(model.readAllBytes(), options.threads()), vocabulary, options);
    }

    /** The scores of all tokens of some sentences. */
    @SuppressWarnings("ReferenceEquality") // the very list that was read last, or it is read again
    TokenScores read(List<Sentence> sentences) {
        List<Sentence> own = List.copyOf(sentences); // itself, unless it could change
        Reading reading = last;
        if (reading.sentences() != own) {
            reading = new Reading(own, read(EncoderInputBuilder.read(own, vocabulary)));
            last = reading;
        }
        return reading.scores();
    }

    /** The scores of the words of a sentence of which only the words are known. */
    TokenScores readWords(List<String> words) {
        EncoderInputBuilder builder = new EncoderInputBuilder(vocabulary);
        builder.addParagraph(List.of(SpacedWords.guess(words)), false);
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
        encoder.close();
    }
}
