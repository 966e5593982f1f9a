package org.dixit.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class NestedFinderTest {
    private static List<String> candidates(Sketches sketch) {
        return NestedFinder.candidates(sketch.fragments(), sketch.map()).stream()
                .map(each -> sketch.text(each.source().stream().toList()) + " | " + sketch.text(each.content()))
                .toList();
    }

    @Test
    void keepsWhatHasACueAndAContent() {
        Sketches sketch = Sketches.tagged("My/11 aunt said/17.7 the/6 well was/4 dry/1")
                .source(CueSide.RIGHT, "My aunt")
                .cue("said")
                .content(CueSide.LEFT, "the well was dry");

        assertThat(candidates(sketch)).containsExactly("My aunt | the well was dry");
    }

    @Test
    void dropsAContentWithoutACue() {
        Sketches sketch = Sketches.tagged("the/6 well was/4 dry/1").content(CueSide.LEFT, "the well was dry");

        assertThat(candidates(sketch)).isEmpty();
    }

    @Test
    void dropsAContentOfNoSubstance() {
        Sketches sketch = Sketches.tagged("We/11 wrote/17.7 it/11 down/2")
                .source(CueSide.RIGHT, "We")
                .cue("wrote")
                .content(CueSide.LEFT, "it down");

        assertThat(candidates(sketch)).isEmpty();
    }

    @Test
    void dropsADeedDoneToAThing() {
        Sketches sketch = Sketches.tagged("I/11 wrote/17.7 it/11 in/2 a/6 barn")
                .source(CueSide.RIGHT, "I")
                .cue("wrote")
                .content(CueSide.LEFT, "it in a barn");

        assertThat(candidates(sketch)).isEmpty();
    }

    @Test
    void dropsHalfAQuotation() {
        Sketches sketch = Sketches.tagged("They/11 hung/17.6 a/6 banner ‘Year of/2 the/6 Harbour’ there/3")
                .source(CueSide.RIGHT, "They")
                .cue("hung")
                .content(CueSide.LEFT, "a banner ‘Year");

        assertThat(candidates(sketch)).isEmpty();
    }

    @Test
    void dropsATitleInMarks() {
        Sketches title = Sketches.tagged("We/11 read/17.5 ‘The/6 Long River’ aloud/3")
                .source(CueSide.RIGHT, "We")
                .cue("read")
                .content(CueSide.LEFT, "‘The Long River’");
        Sketches cry = Sketches.tagged("We/11 cried/17.5 ‘The/6 river rises’ then/3")
                .source(CueSide.RIGHT, "We")
                .cue("cried")
                .content(CueSide.LEFT, "‘The river rises’");

        assertThat(candidates(title)).isEmpty();
        assertThat(candidates(cry)).containsExactly("We | ‘The river rises’");
    }

    @Test
    void endsAContentWithItsMarks() {
        Sketches sketch = Sketches.tagged("He/11 said/17.7 ‘Leave now’ and/5 hung/17 up")
                .source(CueSide.RIGHT, "He")
                .cue("said")
                .content(CueSide.LEFT, "‘Leave now’ and hung up");

        assertThat(candidates(sketch)).containsExactly("He | ‘Leave now’");
    }

    @Test
    void linksNothingAcrossTwoContents() {
        Sketches sketch = Sketches.of("My aunt said\n\nthe well was dry.")
                .source(CueSide.RIGHT, "My aunt")
                .cue("said")
                .content(CueSide.LEFT, "the well was dry");

        assertThat(candidates(sketch)).isEmpty();
    }
}
