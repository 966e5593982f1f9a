package org.dixit.nlp.training.gold;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.label.Labels;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.text.Span;

/** Turns the attributions of an article into labels of its tokens. */
final class GoldLabels {
    private GoldLabels() {}

    /**
     * The labels of each passage.
     *
     * @param passages the tokens
     * @param attributions what people marked
     * @return labels by passage and token
     */
    static List<int[]> of(List<Passage> passages, List<GoldAttribution> attributions) {
        List<int[]> labels = new ArrayList<>();
        for (Passage passage : passages) {
            int[] own = new int[passage.size()];
            for (GoldAttribution attribution : attributions) {
                label(passage, attribution, own);
            }
            repair(own);
            labels.add(own);
        }
        return labels;
    }

    /** Where one fragment was written over another, what is left behind it begins anew. */
    private static void repair(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean inside = labels[i] > 0 && labels[i] % 2 == 0;
            if (inside && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1))) {
                labels[i]--;
            }
        }
    }

    private static void label(Passage passage, GoldAttribution attribution, int[] labels) {
        for (Span span : attribution.source()) {
            write(passage, span, Labels.kind(Role.SOURCE, side(span, anchors(attribution, true))), labels);
        }
        for (Span span : attribution.content()) {
            write(passage, span, Labels.kind(Role.CONTENT, side(span, anchors(attribution, false))), labels);
        }
        for (Span span : attribution.cue()) {
            write(passage, span, Labels.kind(Role.CUE, CueSide.HERE), labels);
        }
    }

    /** What the side of a fragment is told by: the cue, or else what is at the other end. */
    private static List<Span> anchors(GoldAttribution attribution, boolean ofSource) {
        if (!attribution.cue().isEmpty()) {
            return attribution.cue();
        }
        return ofSource ? attribution.content() : attribution.source();
    }

    private static CueSide side(Span span, List<Span> anchors) {
        int best = Integer.MAX_VALUE;
        CueSide side = CueSide.LEFT;
        for (Span anchor : anchors) {
            boolean left = anchor.start() < span.start();
            int distance = left ? span.start() - anchor.end() : anchor.start() - span.end();
            if (distance < best) {
                best = distance;
                side = left ? CueSide.LEFT : CueSide.RIGHT;
            }
        }
        return side;
    }

    private static void write(Passage passage, Span span, int kind, int[] labels) {
        int from = firstAfter(passage, span.start());
        int to = firstFrom(passage, span.end());
        if (to > from) {
            Labels.write(labels, new Labels.Run(kind, from, to));
        }
    }

    /** The first token of which at least half lies behind an offset. */
    static int firstAfter(Passage passage, int offset) {
        int low = 0;
        int high = passage.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span token = passage.token(middle).span();
            if (token.start() + token.end() < 2 * offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first token of which more than half lies behind an offset. */
    static int firstFrom(Passage passage, int offset) {
        int low = 0;
        int high = passage.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span token = passage.token(middle).span();
            if (token.start() + token.end() <= 2 * offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
