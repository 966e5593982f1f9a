package org.dixit.contextual.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dixit.nlp.sentence.Token;

/**
 * The labels of an article's tokens by its attributions: beginning and inside of a cue, and of a source and a content once for each
 * side on which the cue stands. Where attributions meet, a cue hides a source, and a source a content.
 */
final class AttributionLabels {
    private static final int CUE = 0;
    private static final int SOURCE = 1;
    private static final int CONTENT = 3;

    private final List<Token> tokens;
    private final int[] labels;

    private AttributionLabels(List<Token> tokens) {
        this.tokens = tokens;
        this.labels = new int[tokens.size()];
    }

    static int[] of(List<Token> tokens, JsonNode attributions) {
        AttributionLabels labels = new AttributionLabels(tokens);
        attributions.forEach(each -> labels.write(CONTENT, each.get("content"), anchor(each, "source")));
        attributions.forEach(each -> labels.write(SOURCE, each.get("source"), anchor(each, "content")));
        attributions.forEach(each -> each.get("cue").forEach(span -> labels.write(CUE, span)));
        labels.beginWhatWasCut();
        return labels.labels;
    }

    /** The cue, or where there is none the other part. */
    private static JsonNode anchor(JsonNode attribution, String other) {
        JsonNode cue = attribution.get("cue");
        return cue.isEmpty() ? attribution.get(other) : cue;
    }

    private void write(int kind, JsonNode spans, JsonNode anchor) {
        spans.forEach(span -> write(kind + (isLeftOf(span, anchor) ? 0 : 1), span));
    }

    /** Whether the nearest part of the anchor stands to the right of a span. */
    private static boolean isLeftOf(JsonNode span, JsonNode anchor) {
        int nearest = Integer.MAX_VALUE;
        boolean left = false;
        for (JsonNode part : anchor) {
            boolean before = start(span) <= start(part);
            int distance = before ? start(part) - end(span) : start(span) - end(part);
            left = distance < nearest ? before : left;
            nearest = Math.min(nearest, distance);
        }
        return left;
    }

    private void write(int kind, JsonNode span) {
        boolean first = true;
        for (int i = firstEndingAfter(start(span)); i < labels.length; i++) {
            if (tokens.get(i).span().start() >= end(span)) {
                return;
            }
            labels[i] = (first ? 1 : 2) + 2 * kind;
            first = false;
        }
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = labels.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What goes on without a beginning, because that was hidden, begins where it goes on. */
    private void beginWhatWasCut() {
        for (int i = 0; i < labels.length; i++) {
            int before = i == 0 ? 0 : labels[i - 1];
            boolean inside = labels[i] > 0 && labels[i] % 2 == 0;
            if (inside && before != labels[i] && before != labels[i] - 1) {
                labels[i]--;
            }
        }
    }

    private static int start(JsonNode span) {
        return span.get(0).asInt();
    }

    private static int end(JsonNode span) {
        return span.get(1).asInt();
    }
}
