package org.dixit.benchmarks.predict;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;
import org.dixit.text.Span;

/**
 * An article's predictions as a line of JSON: {@code id}, {@code quotations} and {@code nested}, the attributions inside contents. Each
 * has kind, mode, content, cue, source (lists of [start, end]), speaker, speakerKind and role (null where
 * unknown), and the two confidences.
 */
final class PredictionLine {

    private static final JsonMapper JSON = new JsonMapper();

    private PredictionLine() {}

    static String of(String id, AttributedArticle article) {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        ArrayNode quotations = line.putArray("quotations");
        ArrayNode nested = line.putArray("nested");
        for (Quotation quotation : article.quotations()) {
            quotations.add(attribution(quotation));
            addNested(nested, quotation);
        }
        return line.toString();
    }

    private static void addNested(ArrayNode nested, Quotation outer) {
        for (Quotation inner : outer.nested()) {
            nested.add(attribution(inner));
            addNested(nested, inner);
        }
    }

    private static ObjectNode attribution(Quotation quotation) {
        Optional<Speaker> speaker = quotation.speaker();
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", lower(quotation.type())).put("mode", lower(quotation.mode()));
        node.set("content", spans(quotation.content()));
        node.set("cue", spans(quotation.cue()));
        node.set("source", spans(quotation.source()));
        node.put("speaker", speaker.map(Speaker::name).orElse(null));
        node.put("speakerKind", speaker.map(s -> lower(s.kind())).orElse(null));
        node.put("role", speaker.flatMap(Speaker::role).orElse(null));
        node.put("confidence", rounded(quotation.confidence()));
        node.put("speakerConfidence", speaker.map(s -> rounded(s.confidence())).orElse(null));
        return node;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = JSON.createArrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }
}
