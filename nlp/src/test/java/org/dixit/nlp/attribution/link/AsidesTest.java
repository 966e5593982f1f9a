package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class AsidesTest {
    private static List<String> mended(Sketches sketch) {
        return Sketches.roles(sketch, Asides.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void takesADeedInARelativeClauseIntoTheSource() {
        Sketches sketch = Sketches.tagged("The/6 club, which/11 cared/17.3 for/2 them/11, said/17.7 it/11 rained/17.")
                .source(CueSide.RIGHT, "The club, which")
                .cue("cared for")
                .content(CueSide.LEFT, "them")
                .cue("said")
                .content(CueSide.LEFT, "it rained");

        assertThat(mended(sketch))
                .containsExactly("SOURCE The club, which cared for them,", "CUE said", "CONTENT it rained");
    }

    @Test
    void keepsWhatIsSaidInARelativeClause() {
        Sketches sketch = Sketches.tagged("The/6 club, which/11 denied/17.7 it/11, said/17.7 it/11 rained/17.")
                .source(CueSide.RIGHT, "The club, which")
                .cue("denied")
                .content(CueSide.LEFT, "it")
                .cue("said")
                .content(CueSide.LEFT, "it rained");

        assertThat(mended(sketch)).contains("CUE denied", "CUE said");
    }
}
