package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static List<String> corrected(Sketches sketch) {
        return Sketches.roles(sketch, Clauses.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void givesTheSubjectOfAPassiveToTheContent() {
        Sketches sketch = Sketches.tagged("The/6 lake is/4 said/17 to/10 boil/16 at/2 night.")
                .source(CueSide.RIGHT, "The lake")
                .cue("is said")
                .content(CueSide.LEFT, "to boil at night");

        assertThat(corrected(sketch)).containsExactly("CONTENT The lake", "CUE is said", "CONTENT to boil at night");
    }

    @Test
    void givesThoseWhoHadBeenToldToTheContent() {
        Sketches sketch = Sketches.tagged("The/6 crew had/4 been/4 told/17 to/10 wait/16.")
                .source(CueSide.RIGHT, "The crew")
                .cue("had been told")
                .content(CueSide.LEFT, "to wait");

        assertThat(corrected(sketch)).startsWith("CONTENT The crew");
    }

    @Test
    void leavesTheSubjectOfAnActiveVerbTheSource() {
        Sketches sketch = Sketches.tagged("The/6 crew had/4 promised/17 to/10 wait/16.")
                .source(CueSide.RIGHT, "The crew")
                .cue("had promised")
                .content(CueSide.LEFT, "to wait");

        assertThat(corrected(sketch)).startsWith("SOURCE The crew");
    }

    @Test
    void takesTheNounBehindAnInvertedVerbForTheSource() {
        Sketches sketch = Sketches.tagged("The/6 dam leaks/19, warned/17 a/6 farmer.")
                .content(CueSide.RIGHT, "The dam leaks")
                .cue("warned")
                .content(CueSide.LEFT, "a farmer");

        assertThat(corrected(sketch)).containsExactly("CONTENT The dam leaks", "CUE warned", "SOURCE a farmer");
    }

    @Test
    void dropsTheOneWhomARelativeClauseDescribesFromItsContent() {
        Sketches sketch = Sketches.tagged("The/6 diver Ilse/12, who/11 says/19 the/6 bell rang/17, left/17.")
                .content(CueSide.RIGHT, "The diver Ilse")
                .source(CueSide.RIGHT, "who")
                .cue("says")
                .content(CueSide.LEFT, "the bell rang");

        assertThat(corrected(sketch)).containsExactly("SOURCE who", "CUE says", "CONTENT the bell rang");
    }

    @Test
    void takesNobodyWhoIsWrittenToForTheSource() {
        Sketches sketch = Sketches.tagged("She/11 wrote/17 to/10 the/6 Senate that/14 it/11 was/4 late.")
                .source(CueSide.RIGHT, "She")
                .cue("wrote to")
                .source(CueSide.LEFT, "the Senate")
                .content(CueSide.LEFT, "that it was late");

        assertThat(corrected(sketch)).containsExactly("SOURCE She", "CUE wrote", "CONTENT that it was late");
    }

    @Test
    void addsTheSubjectThatAColonAnnouncesWith() {
        Sketches sketch =
                Sketches.tagged("Her/11 reply was/4 short/1: “Never.”").content(CueSide.LEFT, "“Never.”");

        assertThat(corrected(sketch)).containsExactly("SOURCE Her reply", "CUE :", "CONTENT “Never.”");
    }

    @Test
    void leavesThePronounOfTheOneWhoIsToldOut() {
        Sketches sketch = Sketches.tagged("They/11 had/4 told/17.7 her/11 it/11 was/4 late/1.")
                .source(CueSide.RIGHT, "They")
                .cue("had told")
                .content(CueSide.LEFT, "her")
                .content(CueSide.LEFT, "it was late");

        assertThat(corrected(sketch)).containsExactly("SOURCE They", "CUE had told", "CONTENT it was late");
    }

    @Test
    void isSureOfAChargeBetweenItsTwoContents() {
        Sketches sketch = Sketches.tagged("Pons was/4 accused/17.7 of/2 watering/18 milk.")
                .content(CueSide.RIGHT, "Pons")
                .cue("was accused of")
                .content(CueSide.LEFT, "watering milk");
        List<AttributionFragment> doubtful = sketch.fragments().stream()
                .map(f -> new AttributionFragment(f.role(), f.cue(), f.from(), f.to(), 0.1))
                .toList();

        assertThat(Clauses.apply(doubtful, sketch.map()))
                .extracting(AttributionFragment::certainty)
                .containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void takesTheReportBehindALoneThatForTheContent() {
        Sketches sketch = Sketches.tagged("Vos claimed/17.7 that/14 the/6 mayor promised/17.6 to/10 pay/16.")
                .source(CueSide.RIGHT, "Vos")
                .cue("claimed")
                .content(CueSide.LEFT, "that")
                .source(CueSide.RIGHT, "the mayor")
                .cue("promised")
                .content(CueSide.LEFT, "to pay");

        assertThat(corrected(sketch))
                .containsExactly("SOURCE Vos", "CUE claimed", "CONTENT that the mayor promised to pay");
    }

    @Test
    void givesTheNounBehindALightVerbToTheCue() {
        Sketches sketch = Sketches.tagged("Bram made/17.1 the/6 case/8 that/14 rain is/4 late.")
                .source(CueSide.RIGHT, "Bram")
                .cue("made")
                .content(CueSide.LEFT, "that rain is late");

        assertThat(corrected(sketch)).containsExactly("SOURCE Bram", "CUE made the case", "CONTENT that rain is late");
    }

    @Test
    void givesTheNounBehindAVerbThatAttributesToTheContent() {
        Sketches sketch = Sketches.tagged("Bram rejected/17.7 the/6 rumour/8 that/14 rain is/4 late.")
                .source(CueSide.RIGHT, "Bram")
                .cue("rejected the rumour")
                .content(CueSide.LEFT, "that rain is late");

        assertThat(corrected(sketch))
                .containsExactly("SOURCE Bram", "CUE rejected", "CONTENT the rumour that rain is late");
    }

    @Test
    void dropsTheOneToWhomAQuotationIsSaid() {
        Sketches sketch = Sketches.tagged("“Not/10 yet/3,” Bram answered/17.7 to/2 the/6 guard/8.")
                .content(CueSide.RIGHT, "“Not yet,”")
                .source(CueSide.RIGHT, "Bram")
                .cue("answered")
                .content(CueSide.LEFT, "to the guard");

        assertThat(corrected(sketch)).containsExactly("CONTENT “Not yet,”", "SOURCE Bram", "CUE answered");
    }

    @Test
    void takesTheColonBehindTheSubjectOfASentenceForItsCue() {
        Sketches sketch = Sketches.tagged("Bram came/17 back/3 with/2 one/9 word/8: “Rust.”")
                .source(CueSide.RIGHT, "Bram")
                .content(CueSide.LEFT, "“Rust.”");

        assertThat(corrected(sketch)).containsExactly("SOURCE Bram", "CUE :", "CONTENT “Rust.”");
    }
}
