package org.dixit.nlp.attribution.label;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Frame;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.SequenceDecoder;
import org.dixit.nlp.tagging.SequenceModel;

/** Fills feature buffers for the two passes and runs them. */
public final class Passes {

    /** Provenance: the mean margin of a model, the unit in which its margins are told. */
    private static final String UNIT = "margin";

    private Passes() {}

    /**
     * Describes a passage for the first pass.
     *
     * @param article the article
     * @param passage the number of the passage
     * @param buffer what to fill; cleared before
     */
    public static void first(ArticleFrame article, int passage, FeatureBuffer buffer) {
        Frame frame = article.frames().get(passage);
        FirstPassFeatures features = new FirstPassFeatures(article, frame, buffer);
        buffer.clear();
        for (int i = 0; i < frame.passage.size; i++) {
            buffer.nextToken();
            features.add(i);
        }
    }

    /**
     * Describes a passage for the second pass.
     *
     * @param article the article
     * @param draft what the first pass found
     * @param passage the number of the passage
     * @param buffer what to fill; cleared before
     */
    public static void second(ArticleFrame article, Draft draft, int passage, FeatureBuffer buffer) {
        Frame frame = article.frames().get(passage);
        FirstPassFeatures features = new FirstPassFeatures(article, frame, buffer);
        SecondPassFeatures more = new SecondPassFeatures(draft, passage, frame, buffer);
        buffer.clear();
        for (int i = 0; i < frame.passage.size; i++) {
            buffer.nextToken();
            features.addFew(i);
            more.add(i);
        }
    }

    /**
     * Runs the first pass.
     *
     * @param article the article
     * @param model its weights
     */
    public static Draft draft(ArticleFrame article, SequenceModel model) {
        SequenceDecoder decoder = model.decoder();
        FeatureBuffer buffer = new FeatureBuffer();
        float unit = unit(model);
        Draft draft = new Draft();
        for (int k = 0; k < article.passages().size(); k++) {
            first(article, k, buffer);
            draft.add(article.passages().get(k), label(decoder, buffer, unit));
        }
        return draft;
    }

    /**
     * Runs the second pass.
     *
     * @param article the article
     * @param draft what the first pass found
     * @param model its weights
     */
    public static List<Labelling> revise(ArticleFrame article, Draft draft, SequenceModel model) {
        SequenceDecoder decoder = model.decoder();
        FeatureBuffer buffer = new FeatureBuffer();
        float unit = unit(model);
        List<Labelling> labellings = new ArrayList<>();
        for (int k = 0; k < article.passages().size(); k++) {
            if (draft.isSettled(k)) {
                labellings.add(draft.labellings().get(k));
                continue;
            }
            second(article, draft, k, buffer);
            labellings.add(label(decoder, buffer, unit));
        }
        return labellings;
    }

    private static Labelling label(SequenceDecoder decoder, FeatureBuffer buffer, float unit) {
        int[] best = decoder.score(buffer).best();
        float[] margins = decoder.margins(best);
        for (int i = 0; i < margins.length; i++) {
            margins[i] /= unit;
        }
        return new Labelling(best, margins);
    }

    private static float unit(SequenceModel model) {
        return Float.parseFloat(model.provenance().getOrDefault(UNIT, "1"));
    }

    /**
     * A copy of a model that finds more fragments, at the cost of precision, or fewer.
     *
     * @param model the model
     * @param share what being outside of any fragment loses, in units of the model's mean margin
     */
    public static SequenceModel eager(SequenceModel model, double share) {
        return model.withBias("O", (float) (-share * unit(model)));
    }

    /**
     * A copy of a model that knows the scale of its margins, which for a perceptron depends on how long it was trained: the mean
     * margin over some passages.
     *
     * @param model the model
     * @param labellings what it gave them
     */
    public static SequenceModel scaled(SequenceModel model, List<Labelling> labellings) {
        double sum = 0;
        int count = 0;
        for (Labelling labelling : labellings) {
            for (float margin : labelling.margins()) {
                sum += margin;
                count++;
            }
        }
        return count == 0 ? model : model.withProvenance(UNIT, Float.toString((float) (sum / count)));
    }
}
