package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class RelationConventionsTest {
    private static List<String> mended(Sketches sketch) {
        return RelationConventions.apply(Linker.link(sketch.fragments(), sketch.map()), sketch.map()).stream()
                .map(each -> sketch.text(each.source().stream().toList()) + " | "
                        + sketch.text(each.cue().stream().toList()) + " | " + sketch.text(each.content()))
                .toList();
    }

    @Test
    void takesTheSubjectOfAPassiveForTheOneWhoSpeaks() {
        Sketches sketch = Sketches.tagged(
                        "The/6 bishop was/4 reported/17.6 as/2 saying/18.7 that/14 bells are/4 cheap/1.")
                .content(CueSide.RIGHT, "The bishop")
                .cue("was reported as saying")
                .content(CueSide.LEFT, "that bells are cheap");

        assertThat(mended(sketch)).containsExactly("The bishop | was reported as saying | that bells are cheap");
    }

    @Test
    void takesAnArticleForNoSource() {
        Sketches sketch = Sketches.tagged("There is/4 a/6 rumour/8.5 that/14 rain is/4 late/1.")
                .source(CueSide.RIGHT, "a")
                .cue("rumour")
                .content(CueSide.LEFT, "that rain is late");

        assertThat(mended(sketch)).containsExactly(" | rumour | that rain is late");
    }

    @Test
    void completesTheSubjectInFrontOfAColon() {
        Sketches sketch = Sketches.tagged("The/6 reply of/2 the/6 guard was/4 short/1: “Wait.”")
                .source(CueSide.RIGHT, "The reply")
                .cue(":")
                .content(CueSide.LEFT, "“Wait.”");

        assertThat(mended(sketch)).containsExactly("The reply of the guard | : | “Wait.”");
    }
}
