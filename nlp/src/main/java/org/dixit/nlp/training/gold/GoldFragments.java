package org.dixit.nlp.training.gold;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.text.Span;

/** Turns spans of an article into fragments of its tokens. */
public final class GoldFragments {
    private final List<Passage> passages;

    /**
     * For one article.
     *
     * @param passages its tokens
     */
    public GoldFragments(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * The fragments of some spans; a span over the border of a paragraph gives several.
     *
     * @param spans of the article's text
     * @param role what they are
     */
    public List<AttributionFragment> of(List<Span> spans, Role role) {
        List<AttributionFragment> fragments = new ArrayList<>();
        CueSide side = role == Role.CUE ? CueSide.HERE : CueSide.LEFT;
        for (Span span : spans) {
            for (Passage passage : passages) {
                int from = GoldLabels.firstAfter(passage, span.start());
                int to = GoldLabels.firstFrom(passage, span.end());
                if (to > from) {
                    int base = passage.firstToken();
                    fragments.add(new AttributionFragment(role, side, base + from, base + to, 1));
                }
            }
        }
        return fragments;
    }
}
