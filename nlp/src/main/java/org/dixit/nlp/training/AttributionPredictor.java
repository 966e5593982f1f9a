package org.dixit.nlp.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dixit.nlp.attribution.AttributionModel;
import org.dixit.nlp.attribution.LearnedAttributionAnnotator;
import org.dixit.nlp.quote.AttributionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.training.gold.AttributionCorpus;
import org.dixit.nlp.training.gold.AttributionData;
import org.dixit.nlp.training.gold.GoldArticle;
import org.dixit.text.Span;

/** Writes what a model finds in a corpus as JSON, a line an article, and prints how well its confidence is calibrated. */
public final class AttributionPredictor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AttributionPredictor() {}

    /**
     * Predicts.
     *
     * @param arguments model, corpus, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("expected MODEL CORPUS PREDICTIONS, got " + List.of(arguments));
        }
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            AttributionModel model = AttributionModel.read(in, arguments[0]);
            predict(LearnedAttributionAnnotator.of(model), Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    /**
     * Predicts with any annotator.
     *
     * @param annotator the annotator
     * @param corpus the corpus
     * @param predictions the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void predict(AttributionAnnotator annotator, Path corpus, Path predictions) throws IOException {
        Calibration calibration = new Calibration();
        try (PrintWriter out = new PrintWriter(predictions.toFile(), StandardCharsets.UTF_8)) {
            for (GoldArticle gold : AttributionCorpus.read(corpus)) {
                List<AttributionRelation> found = annotator.annotate(gold.article(), AttributionData.sentences(gold));
                calibration.add(gold, found);
                out.println(line(gold.id(), found));
            }
        }
        System.out.print(calibration.table());
    }

    private static String line(String id, List<AttributionRelation> relations) throws IOException {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        ArrayNode quotations = line.putArray("quotations");
        ArrayNode nested = line.putArray("nested");
        for (AttributionRelation relation : relations) {
            quotations.add(node(relation));
            relation.nested().forEach(inner -> nested.add(node(inner)));
        }
        return JSON.writeValueAsString(line);
    }

    private static ObjectNode node(AttributionRelation relation) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", relation.type().name().toLowerCase(Locale.ROOT));
        node.put("mode", relation.mode().name().toLowerCase(Locale.ROOT));
        node.put("confidence", relation.confidence());
        node.set("content", spans(relation.content()));
        node.set("cue", spans(relation.cue()));
        node.set("source", spans(relation.source()));
        return node;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = JSON.createArrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }
}
