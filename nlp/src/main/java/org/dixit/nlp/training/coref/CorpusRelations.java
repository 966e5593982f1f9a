package org.dixit.nlp.training.coref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** Attributions of a corpus article as relations: what the stages behind attribution are trained on. */
final class CorpusRelations {

    private CorpusRelations() {}

    /** The relations of an article in the attribution format. */
    static List<AttributionRelation> read(JsonNode article) {
        List<AttributionRelation> relations = new ArrayList<>();
        String text = article.get("text").asText();
        for (JsonNode attribution : article.get("attributions")) {
            List<Span> content = spans(attribution.get("content"));
            relations.add(new AttributionRelation(
                    type(text, content),
                    Mode.STATEMENT,
                    content,
                    spans(attribution.get("cue")),
                    spans(attribution.get("source")),
                    1,
                    List.of()));
        }
        return relations;
    }

    static Span span(JsonNode pair) {
        return Span.of(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(pair)));
        return spans;
    }

    /** Direct where all letters stand within double marks, indirect where none does. */
    private static QuotationType type(String text, List<Span> content) {
        int inside = 0;
        int outside = 0;
        boolean quoted = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                quoted = c == '“' || (c != '”' && (c == '"') != quoted);
                inside += quoted && Character.isLetterOrDigit(c) ? 1 : 0;
                outside += !quoted && Character.isLetterOrDigit(c) ? 1 : 0;
            }
        }
        return inside == 0 ? QuotationType.INDIRECT : outside == 0 ? QuotationType.DIRECT : QuotationType.MIXED;
    }
}
