package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class NominalCuesTest {
    private static List<String> found(Sketches sketch) {
        return Sketches.roles(sketch, NominalCues.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void addsAKnownNounWithItsClause() {
        assertThat(found(Sketches.tagged("They/11 saw/17 the/6 claim/8.5 that/14 the/6 mine was/4 shut/17.")))
                .containsExactly("CUE claim", "CONTENT that the mine was shut");
    }

    @Test
    void takesTheOwnerOfTheNounForItsSource() {
        assertThat(found(Sketches.tagged("They/11 read/17 the/6 owner's claim/8.5 that/14 the/6 mine was/4 shut/17.")))
                .containsExactly("SOURCE the owner's", "CUE claim", "CONTENT that the mine was shut");
    }

    @Test
    void takesTheOneBehindByForItsSource() {
        assertThat(found(Sketches.tagged(
                        "A/6 claim/8.5 by/2 the/6 Board that/14 the/6 mine was/4 shut/17 hung/17 there.")))
                .startsWith("CUE claim", "SOURCE the Board");
    }

    @Test
    void passesOverANounThatSeldomAttributes() {
        assertThat(found(Sketches.tagged("They/11 saw/17 the/6 room/8.4 that/14 the/6 king was/4 born/17 in/2.")))
                .isEmpty();
    }

    @Test
    void passesOverANounWithoutAClause() {
        assertThat(found(Sketches.tagged("The/6 claim/8.5 ran/17 to/2 nine pages.")))
                .isEmpty();
        assertThat(found(Sketches.tagged("The/6 claim/8.5 that/14 day."))).isEmpty();
    }

    @Test
    void leavesWhatTheTaggerFoundAlone() {
        Sketches sketch = Sketches.tagged("They/11 denied/17 the/6 claim/8.5 that/14 the/6 mine was/4 shut/17.")
                .cue("denied")
                .content(CueSide.LEFT, "the claim that the mine was shut");

        assertThat(found(sketch)).containsExactly("CUE denied", "CONTENT the claim that the mine was shut");
    }
}
