package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class VerbObjectsTest {
    private static List<String> completed(Sketches sketch) {
        return Sketches.roles(sketch, VerbObjects.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void takesWhatStandsBehindFor() {
        Sketches sketch = Sketches.tagged("Oduya asked/17 for/2 water in/2 vain.")
                .source(CueSide.RIGHT, "Oduya")
                .cue("asked");

        assertThat(completed(sketch)).containsExactly("SOURCE Oduya", "CUE asked for", "CONTENT water");
    }

    @Test
    void takesTheObjectWithItsOf() {
        Sketches sketch = Sketches.tagged("Miners demanded/17.6 a/6 day of/2 rest.")
                .source(CueSide.RIGHT, "Miners")
                .cue("demanded");

        assertThat(completed(sketch)).contains("CONTENT a day of rest");
    }

    @Test
    void takesTheOneWhoIsAskedWithTheInfinitive() {
        Sketches sketch = Sketches.tagged("It/11 had/4 asked/17.7 the/6 owner to/10 mend/16 the/6 roof.")
                .source(CueSide.RIGHT, "It")
                .cue("had asked");

        assertThat(completed(sketch)).contains("CONTENT the owner to mend the roof");
    }

    @Test
    void asksNothingOfAPassive() {
        Sketches sketch = Sketches.tagged("It/11 was/4 asked/17.7 the/6 way.")
                .source(CueSide.RIGHT, "It")
                .cue("was asked");

        assertThat(completed(sketch)).containsExactly("SOURCE It", "CUE was asked");
    }

    @Test
    void asksNothingOfAVerbThatSeldomAttributes() {
        Sketches sketch = Sketches.tagged("Miners carried/17.2 a/6 banner.")
                .source(CueSide.RIGHT, "Miners")
                .cue("carried");

        assertThat(completed(sketch)).containsExactly("SOURCE Miners", "CUE carried");
    }

    @Test
    void takesTheClauseBehindTheOneWhoIsTold() {
        Sketches sketch = Sketches.tagged("I/11 told/17.7 the/6 council the/6 bird was/4 mine/11.")
                .source(CueSide.RIGHT, "I")
                .cue("told");

        assertThat(completed(sketch)).containsExactly("SOURCE I", "CUE told", "CONTENT the bird was mine");
    }
}
