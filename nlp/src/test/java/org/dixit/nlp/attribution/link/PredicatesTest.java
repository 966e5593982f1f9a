package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class PredicatesTest {
    private static List<String> mended(Sketches sketch) {
        return Sketches.roles(sketch, Predicates.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void takesTheVerbOfANounAndItsSubject() {
        Sketches sketch = Sketches.tagged("Three/9 divers/20 voiced/17.5 fears/20.6 about/2 the/6 net.")
                .cue("fears about")
                .content(CueSide.LEFT, "the net");

        assertThat(mended(sketch)).containsExactly("SOURCE Three divers", "CUE voiced fears about", "CONTENT the net");
    }

    @Test
    void givesTheNounToTheContentOfAVerbThatIsDenied() {
        Sketches sketch = Sketches.tagged("Ruth/12 did/4 not/10 reply/16.5 to/10 queries/20.5 about/2 the/6 net.")
                .cue("queries about")
                .content(CueSide.LEFT, "the net");

        assertThat(mended(sketch))
                .containsExactly("SOURCE Ruth", "CUE did not reply to", "CONTENT queries about the net");
    }

    @Test
    void leavesANounAloneWhoseVerbDoesNotTell() {
        Sketches sketch = Sketches.tagged("Three/9 divers/20 sold/17.1 stories/20.6 about/2 the/6 net.")
                .cue("stories about")
                .content(CueSide.LEFT, "the net");

        assertThat(mended(sketch)).containsExactly("CUE stories about", "CONTENT the net");
    }
}
