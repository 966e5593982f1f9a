package org.dixit.nlp.attribution.passage;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.text.Span;

/**
 * The quoted regions of a passage by token: where each begins and ends, and what stands around it. Marks count as part of a
 * region.
 */
public final class Regions {
    private static final int REACH = 6;

    private final Passage passage;
    private final List<Region> regions = new ArrayList<>();
    public final boolean openBefore;

    /**
     * One region.
     *
     * @param from its opening mark, or first token
     * @param to the token after its closing mark
     * @param hasVerb whether a verb stands inside
     * @param closed whether it ends with a mark
     * @param cueBefore strongest cue of the few tokens in front of it, -1 if none
     * @param cueAfter the same behind it
     */
    public record Region(int from, int to, boolean hasVerb, boolean closed, int cueBefore, int cueAfter) {
        public int length() {
            return to - from;
        }
    }

    private Regions(Passage passage, boolean openBefore) {
        this.passage = passage;
        this.openBefore = openBefore;
    }

    /**
     * Notes on the passage which tokens are quoted.
     *
     * @param passage the tokens
     * @param stretches the outer quoted stretches of the passage, in text order
     * @param openBefore whether the paragraph in front left a quotation open
     */
    static Regions mark(Passage passage, List<QuotedStretch> stretches, boolean openBefore) {
        Regions marked = new Regions(passage, openBefore);
        int at = 0;
        for (QuotedStretch stretch : stretches) {
            Span span = stretch.span();
            while (at < passage.size && passage.tokens[at].span().start() < span.start()) {
                at++;
            }
            int from = at;
            while (at < passage.size && passage.tokens[at].span().start() < span.end()) {
                at++;
            }
            if (at > from) {
                marked.add(from, at, stretch.closing().isPresent());
            }
        }
        return marked;
    }

    private void add(int from, int to, boolean closed) {
        boolean hasVerb = false;
        for (int i = from; i < to; i++) {
            int cell = i + Passage.PAD;
            passage.region[cell] = regions.size();
            passage.state[cell] = 2;
            hasVerb |= Tag.isVerb(passage.tag[cell]) || passage.tag[cell] == Tag.AUX;
        }
        if (isMark(from)) {
            passage.state[from + Passage.PAD] = 1;
        }
        if (closed && to - 1 > from && isMark(to - 1)) {
            passage.state[to - 1 + Passage.PAD] = 3;
        }
        regions.add(new Region(from, to, hasVerb, closed, -1, -1));
    }

    private boolean isMark(int token) {
        return passage.shape[token + Passage.PAD] == Words.MARK;
    }

    /** Looks for cues around the regions; to be called once all are marked and the buckets are final. */
    void findCues() {
        for (int i = 0; i < regions.size(); i++) {
            Region old = regions.get(i);
            int before = strongest(Math.max(0, old.from() - REACH), old.from());
            int after = strongest(old.to(), Math.min(passage.size, old.to() + REACH));
            regions.set(i, new Region(old.from(), old.to(), old.hasVerb(), old.closed(), before, after));
        }
    }

    private int strongest(int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            int cell = i + Passage.PAD;
            boolean stronger = best < 0 ? passage.cue[cell] > 2 : passage.cue[cell] > passage.cue[best + Passage.PAD];
            if (stronger && passage.region[cell] < 0) {
                best = i;
            }
        }
        return best;
    }

    int size() {
        return regions.size();
    }

    public Region get(int region) {
        return regions.get(region);
    }

    /** Whether the last region runs to the end of the passage without a closing mark. */
    boolean openAfter() {
        if (regions.isEmpty()) {
            return false;
        }
        Region last = regions.get(regions.size() - 1);
        return last.to() == passage.size && !last.closed();
    }
}
