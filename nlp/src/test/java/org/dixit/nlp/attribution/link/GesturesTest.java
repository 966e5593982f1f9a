package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class GesturesTest {
    private static List<String> kept(Sketches sketch) {
        return Sketches.roles(sketch, Gestures.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void dropsAGestureInASentenceOfItsOwn() {
        Sketches sketch = Sketches.tagged("Okello frowned/17.3. “Not again.”")
                .source(CueSide.RIGHT, "Okello")
                .cue("frowned")
                .content(CueSide.LEFT, "“Not again.”");

        assertThat(kept(sketch)).containsExactly("CONTENT “Not again.”");
    }

    @Test
    void keepsAVerbOfSayingInASentenceOfItsOwn() {
        Sketches sketch = Sketches.tagged("Okello answered/17.7. “Not again.”")
                .source(CueSide.RIGHT, "Okello")
                .cue("answered")
                .content(CueSide.LEFT, "“Not again.”");

        assertThat(kept(sketch)).containsExactly("SOURCE Okello", "CUE answered", "CONTENT “Not again.”");
    }

    @Test
    void keepsAGestureThatTellsTheSentenceInFrontOfIt() {
        Sketches sketch = Sketches.tagged("“It rattles,” Okello growled/17.3. “Listen.”")
                .content(CueSide.RIGHT, "“It rattles,”")
                .source(CueSide.RIGHT, "Okello")
                .cue("growled")
                .content(CueSide.LEFT, "“Listen.”");

        assertThat(kept(sketch)).contains("CUE growled");
    }

    @Test
    void dropsTheBareNounBehindSay() {
        Sketches sketch = Sketches.tagged("Guests say/16.7 grace.")
                .source(CueSide.RIGHT, "Guests")
                .cue("say")
                .content(CueSide.LEFT, "grace");

        assertThat(kept(sketch)).containsExactly("SOURCE Guests", "CUE say");
    }

    @Test
    void joinsTheQuotedPiecesOfAListAroundANoun() {
        Sketches sketch = Sketches.tagged("Okello called/17.7 walls “thin”, doors “thinner”.")
                .source(CueSide.RIGHT, "Okello")
                .cue("called")
                .content(CueSide.LEFT, "walls “thin”")
                .cue("doors")
                .content(CueSide.LEFT, "“thinner”");

        assertThat(kept(sketch))
                .containsExactly("SOURCE Okello", "CUE called", "CONTENT walls “thin”, doors “thinner”");
    }
}
