package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.quote.AttributionFragment;

/** A relation in the making: a cue, or a content that has none, and what was linked to it so far. */
final class Bundle {
    final Optional<AttributionFragment> cue;
    final List<AttributionFragment> content = new ArrayList<>();
    Optional<AttributionFragment> source = Optional.empty();
    boolean borrowed;

    private Bundle(Optional<AttributionFragment> cue) {
        this.cue = cue;
    }

    static Bundle of(AttributionFragment cue) {
        return new Bundle(Optional.of(cue));
    }

    static Bundle withoutCue(AttributionFragment content) {
        Bundle bundle = new Bundle(Optional.empty());
        bundle.content.add(content);
        return bundle;
    }

    int from() {
        return anchor().from();
    }

    int to() {
        return anchor().to();
    }

    /** The token after the last content. */
    int end() {
        return content.get(content.size() - 1).to();
    }

    private AttributionFragment anchor() {
        return cue.orElseGet(() -> content.get(0));
    }

    /** The number of tokens between this and a fragment. */
    int distance(AttributionFragment fragment) {
        return fragment.from() < from() ? from() - fragment.to() : fragment.from() - to();
    }

    void borrow(Bundle from) {
        source = from.source;
        borrowed = source.isPresent();
    }

    Linked linked() {
        return new Linked(content, cue, source, borrowed);
    }
}
