package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class AnonymityClausesTest {
    private static List<String> joined(Sketches sketch) {
        return AnonymityClauses.join(Linker.link(sketch.fragments(), sketch.map()), sketch.map()).stream()
                .map(each -> sketch.text(each.source().stream().toList()) + " | " + sketch.text(each.content()))
                .toList();
    }

    @Test
    void takesTheRequestForAnonymityIntoTheSource() {
        Sketches sketch = Sketches.of("The text is ready, said an envoy who asked not to be named.")
                .content(CueSide.RIGHT, "The text is ready")
                .cue("said")
                .source(CueSide.LEFT, "an envoy")
                .source(CueSide.RIGHT, "who")
                .cue("asked")
                .content(CueSide.LEFT, "not to be named");

        assertThat(joined(sketch)).containsExactly("an envoy who asked not to be named | The text is ready");
    }

    @Test
    void keepsAnyOtherRequest() {
        Sketches sketch = Sketches.of("The text is ready, said an envoy who asked for a glass of water.")
                .content(CueSide.RIGHT, "The text is ready")
                .cue("said")
                .source(CueSide.LEFT, "an envoy")
                .source(CueSide.RIGHT, "who")
                .cue("asked for")
                .content(CueSide.LEFT, "a glass of water");

        assertThat(joined(sketch)).containsExactly("an envoy | The text is ready", "who | a glass of water");
    }
}
