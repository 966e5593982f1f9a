package org.dixit.contextual.training;

import java.util.List;
import org.dixit.nlp.sentence.Token;
import org.dixit.nlp.training.gold.GoldAttribution;
import org.dixit.text.Span;

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

    static int[] of(List<Token> tokens, List<GoldAttribution> attributions) {
        AttributionLabels labels = new AttributionLabels(tokens);
        attributions.forEach(each -> labels.write(CONTENT, each.content(), anchor(each, each.source())));
        attributions.forEach(each -> labels.write(SOURCE, each.source(), anchor(each, each.content())));
        attributions.forEach(each -> each.cue().forEach(span -> labels.write(CUE, span)));
        labels.beginWhatWasCut();
        return labels.labels;
    }

    /** The cue, or where there is none the other part. */
    private static List<Span> anchor(GoldAttribution attribution, List<Span> other) {
        return attribution.cue().isEmpty() ? other : attribution.cue();
    }

    private void write(int kind, List<Span> spans, List<Span> anchor) {
        spans.forEach(span -> write(kind + (isLeftOf(span, anchor) ? 0 : 1), span));
    }

    /** Whether the nearest part of the anchor stands to the right of a span. */
    private static boolean isLeftOf(Span span, List<Span> anchor) {
        int nearest = Integer.MAX_VALUE;
        boolean left = false;
        for (Span part : anchor) {
            boolean before = span.start() <= part.start();
            int distance = before ? part.start() - span.end() : span.start() - part.end();
            left = distance < nearest ? before : left;
            nearest = Math.min(nearest, distance);
        }
        return left;
    }

    private void write(int kind, Span span) {
        boolean first = true;
        for (int i = firstEndingAfter(span.start()); i < labels.length; i++) {
            if (tokens.get(i).span().start() >= span.end()) {
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
}
