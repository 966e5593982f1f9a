package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class InterruptionsTest {
    private static List<String> mended(Sketches sketch) {
        return Sketches.roles(sketch, Interruptions.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void leavesAClauseInDashesOutOfTheContent() {
        Sketches sketch = Sketches.tagged("“It leaks” – he/11 wrung/17 his/11 hat – “like a net.”")
                .content(CueSide.LEFT, "“It leaks” – he wrung his hat – “like a net.”");

        assertThat(mended(sketch)).containsExactly("CONTENT “It leaks”", "CONTENT “like a net.”");
    }

    @Test
    void keepsAContentWithWordsInDashesThatAreNoClause() {
        Sketches sketch = Sketches.tagged("The/6 “net” – an/6 old/1 one – “leaks” in/2 rain.")
                .content(CueSide.LEFT, "The “net” – an old one – “leaks” in rain");

        assertThat(mended(sketch)).containsExactly("CONTENT The “net” – an old one – “leaks” in rain");
    }

    @Test
    void dropsADashAsACueThatBeginsSuchAClause() {
        Sketches sketch = Sketches.tagged("“It leaks”—he/11 wrung/17 his/11 hat—“like a net.”")
                .content(CueSide.RIGHT, "“It leaks”")
                .cue("—")
                .source(CueSide.LEFT, "he")
                .content(CueSide.LEFT, "“like a net.”");

        assertThat(mended(sketch)).containsExactly("CONTENT “It leaks”", "CONTENT “like a net.”");
    }

    @Test
    void leavesTheClauseInFrontOfAQuotationOut() {
        Sketches sketch = Sketches.tagged("Everybody/11 waited/17 – “The net leaks,” said/17.7 Ruth.")
                .content(CueSide.RIGHT, "Everybody waited – “The net leaks,”")
                .cue("said");

        assertThat(mended(sketch)).containsExactly("CONTENT “The net leaks,”", "CUE said");
    }

    @Test
    void keepsAClauseThatIsSaidWithAWordInMarks() {
        Sketches sketch = Sketches.tagged("The/6 net leaked/17 – “badly” –, said/17.7 Ruth.")
                .content(CueSide.RIGHT, "The net leaked – “badly”")
                .cue("said");

        assertThat(mended(sketch)).containsExactly("CONTENT The net leaked – “badly”", "CUE said");
    }
}
