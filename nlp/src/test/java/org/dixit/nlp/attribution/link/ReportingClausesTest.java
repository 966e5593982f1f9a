package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class ReportingClausesTest {
    private static List<String> completed(Sketches sketch) {
        return Sketches.roles(sketch, ReportingClauses.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void takesTheSentenceBehindAnOpeningPhrase() {
        Sketches sketch = Sketches.tagged("Per/2 the/6 rules, no/6 lamp may/4 burn/16. Rain fell/17.")
                .cue("Per")
                .source(CueSide.LEFT, "the rules");

        assertThat(completed(sketch)).containsExactly("CUE Per", "SOURCE the rules", "CONTENT no lamp may burn");
    }

    @Test
    void leavesAPhraseWithoutAClauseAlone() {
        Sketches sketch =
                Sketches.tagged("Per/2 the/6 rules, no/6 lamp.").cue("Per").source(CueSide.LEFT, "the rules");

        assertThat(completed(sketch)).containsExactly("CUE Per", "SOURCE the rules");
    }

    @Test
    void findsAReportingClauseAtTheEndOfASentence() {
        assertThat(completed(Sketches.tagged("The/6 glacier shrank/17 by/2 half, a/6 study shows/19.6.")))
                .containsExactly("CONTENT The glacier shrank by half", "SOURCE a study", "CUE shows");
    }

    @Test
    void passesOverAVerbThatSeldomAttributes() {
        assertThat(completed(Sketches.tagged("The/6 glacier shrank/17 by/2 half, a/6 lake grew/17.2.")))
                .isEmpty();
    }

    @Test
    void passesOverALateVerbWithoutAClauseInFrontOfIt() {
        assertThat(completed(Sketches.tagged("In/2 May, a/6 study shows/19.6.")))
                .isEmpty();
    }
}
