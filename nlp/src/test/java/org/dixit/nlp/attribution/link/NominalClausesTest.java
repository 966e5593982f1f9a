package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class NominalClausesTest {
    private static List<String> cut(Sketches sketch) {
        return Sketches.roles(sketch, NominalClauses.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void endsTheClauseOfASubjectInFrontOfTheMainVerb() {
        Sketches sketch = Sketches.tagged("Her/11 boast that/14 the/6 goat was/4 lost/17 filled/17 a/6 page.")
                .source(CueSide.RIGHT, "Her")
                .cue("boast")
                .content(CueSide.LEFT, "that the goat was lost filled a page");

        assertThat(cut(sketch)).containsExactly("SOURCE Her", "CUE boast", "CONTENT that the goat was lost");
    }

    @Test
    void endsAnInfinitiveInFrontOfTheMainVerb() {
        Sketches sketch = Sketches.tagged("Ruth's/12 vow to/10 mend/16 the/6 roof is/4 old/1.")
                .source(CueSide.RIGHT, "Ruth's")
                .cue("vow")
                .content(CueSide.LEFT, "to mend the roof is old");

        assertThat(cut(sketch)).contains("CONTENT to mend the roof");
    }

    @Test
    void endsTheClauseOfAnAdverbialAtItsComma() {
        Sketches sketch = Sketches.tagged("Despite/1 her/11 vows that/14 the/6 lift was/4 safe/1, guests left/17.")
                .source(CueSide.RIGHT, "her")
                .cue("vows")
                .content(CueSide.LEFT, "that the lift was safe, guests left");
        Sketches despite = Sketches.tagged("Despite/2 her/11 vows that/14 the/6 lift was/4 safe/1, guests left/17.")
                .source(CueSide.RIGHT, "her")
                .cue("vows")
                .content(CueSide.LEFT, "that the lift was safe, guests left");

        assertThat(cut(despite)).contains("CONTENT that the lift was safe");
        assertThat(cut(sketch)).doesNotContain("CONTENT that the lift was safe");
    }

    @Test
    void leavesTheClauseOfAnObjectWhole() {
        Sketches sketch = Sketches.tagged(
                        "We/11 heard/17 the/6 claim that/14 the/6 goat was/4 lost/17 and/5 stayed/17 away.")
                .cue("claim")
                .content(CueSide.LEFT, "that the goat was lost and stayed away");

        assertThat(cut(sketch)).containsExactly("CUE claim", "CONTENT that the goat was lost and stayed away");
    }

    @Test
    void leavesTheContentOfAVerbThatLooksLikeANounWhole() {
        Sketches sketch = Sketches.tagged(
                        "The/6 Herald reports that/14 the/6 goat was/4 lost/17 keeping/18 calm was/4 hard/1.")
                .source(CueSide.RIGHT, "The Herald")
                .cue("reports")
                .content(CueSide.LEFT, "that the goat was lost keeping calm was hard");

        assertThat(cut(sketch)).contains("CONTENT that the goat was lost keeping calm was hard");
    }

    @Test
    void keepsAQuotationWithinTheClauseWhole() {
        Sketches sketch = Sketches.tagged(
                        "Her/11 word that/14 “no/6 stone will/4 be/4 moved/17” hangs in/2 the/6 hall.")
                .source(CueSide.RIGHT, "Her")
                .cue("word")
                .content(CueSide.LEFT, "that “no stone will be moved” hangs in the hall");

        assertThat(cut(sketch)).contains("CONTENT that “no stone will be moved”");
    }

    @Test
    void completesAClauseThatIsCutInFrontOfItsVerb() {
        Sketches sketch = Sketches.tagged("Her/11 boast that/14 the/6 goat was/4 lost/17 filled/17 a/6 page.")
                .source(CueSide.RIGHT, "Her")
                .cue("boast")
                .content(CueSide.LEFT, "that the goat");

        assertThat(cut(sketch)).containsExactly("SOURCE Her", "CUE boast", "CONTENT that the goat was lost");
    }
}
