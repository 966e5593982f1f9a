package org.dixit.nlp.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dixit.text.Span;

/**
 * Asks OpenNLP's sentence model about single stops.
 *
 * <p>{@code SentenceDetectorME} would ask it about every stop of a text, keeps state between calls and walks back to the
 * last white space for each stop, which is quadratic for a text without any. Here the model sees a window, and nothing is
 * kept.
 */
final class BoundaryModel {

    private static final String RESOURCE = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final int WINDOW = 80;

    private final MaxentModel model;
    private final char[] stops;

    private BoundaryModel(SentenceModel model) {
        this.model = model.getMaxentModel();
        this.stops = model.getFactory().getEOSCharacters();
    }

    static BoundaryModel english() {
        try (InputStream in = BoundaryModel.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("sentence model " + RESOURCE + " is not on the class path; it is in the artifact "
                        + "org.apache.opennlp:opennlp-models-sentdetect-en:1.3.0");
            }
            return new BoundaryModel(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a sentence ends with the stop, as far as the text between two offsets tells. */
    boolean endsSentence(String text, int stop, Span around) {
        int from = Math.max(around.start(), stop - WINDOW);
        int to = Math.min(around.end(), stop + WINDOW);
        String[] context = new DefaultSDContextGenerator(stops).getContext(text.substring(from, to), stop - from);
        return model.getBestOutcome(model.eval(context)).equals(SentenceDetectorME.SPLIT);
    }
}
