package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static List<String> mended(Sketches sketch) {
        return Sketches.roles(sketch, Circumstances.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void dropsTheClauseOfWhereItWasSaid() {
        Sketches sketch = Sketches.tagged(
                        "In/2 a/6 note that/14 the/6 club hung/17 up, Ruth said/17.7 it/11 rained/17.")
                .content(CueSide.RIGHT, "the club hung up")
                .source(CueSide.RIGHT, "Ruth")
                .cue("said")
                .content(CueSide.LEFT, "it rained");

        assertThat(mended(sketch)).containsExactly("SOURCE Ruth", "CUE said", "CONTENT it rained");
    }

    @Test
    void keepsWhatIsSaidAroundTheCue() {
        Sketches sketch = Sketches.tagged("The/6 club hung/17 up a/6 note, Ruth said/17.7, and/5 it/11 rained/17.")
                .content(CueSide.RIGHT, "The club hung up a note")
                .source(CueSide.RIGHT, "Ruth")
                .cue("said")
                .content(CueSide.LEFT, "and it rained");

        assertThat(mended(sketch)).hasSize(4);
    }

    @Test
    void leavesTheDayOutOfAThing() {
        Sketches sketch = Sketches.tagged("Ruth may/4 present/16.6 a/6 new/1 net on/2 Monday/12.")
                .cue("may present")
                .content(CueSide.LEFT, "a new net on Monday");

        assertThat(mended(sketch)).containsExactly("CUE may present", "CONTENT a new net");
    }

    @Test
    void keepsTheDayOfADeed() {
        Sketches sketch = Sketches.tagged("Ruth said/17.7 the/6 net broke/17 on/2 Monday/12.")
                .cue("said")
                .content(CueSide.LEFT, "the net broke on Monday");

        assertThat(mended(sketch)).containsExactly("CUE said", "CONTENT the net broke on Monday");
    }

    @Test
    void knowsAMeasureFromASpeaker() {
        assertThat(mended(according("weight/8"))).isEmpty();
        assertThat(mended(according("Weight/12"))).hasSize(3);
    }

    private static Sketches according(String measure) {
        return Sketches.tagged("The/6 eggs were/4 graded/17 according/18.7 to/10 " + measure + ".")
                .content(CueSide.RIGHT, "The eggs were graded")
                .cue("according to")
                .source(CueSide.LEFT, measure.replaceAll("/.*", ""));
    }
}
