package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.junit.jupiter.api.Test;

class SpanConventionsTest {
    private static String mended(String text, Role role, CueSide side, String words) {
        Sketches sketch = Sketches.of(text).with(role, side, words);
        return sketch.text(SpanConventions.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void takesTheMarksIntoTheContent() {
        assertThat(mended("“The well is dry,” she said.", Role.CONTENT, CueSide.RIGHT, "The well is dry"))
                .isEqualTo("“The well is dry,”");
    }

    @Test
    void leavesTheCommaOutsideTheMarksOut() {
        assertThat(mended("‘The well’, she said.", Role.CONTENT, CueSide.RIGHT, "‘The well’,"))
                .isEqualTo("‘The well’");
        assertThat(mended("The well was dry, she said.", Role.CONTENT, CueSide.RIGHT, "The well was dry,"))
                .isEqualTo("The well was dry");
    }

    @Test
    void keepsAQuestionMark() {
        assertThat(mended("Who pays? she asked.", Role.CONTENT, CueSide.RIGHT, "Who pays?"))
                .isEqualTo("Who pays?");
    }

    @Test
    void takesTheColonIntoTheCue() {
        assertThat(mended("She said: the well was dry.", Role.CUE, CueSide.HERE, "said"))
                .isEqualTo("said:");
    }

    @Test
    void endsAQuotationThatIsCutNearItsEnd() {
        assertThat(mended(
                        "“The well in the yard is dry and cracked now,” she said.",
                        Role.CONTENT,
                        CueSide.RIGHT,
                        "“The well in the yard is dry and cracked"))
                .isEqualTo("“The well in the yard is dry and cracked now,”");
    }

    @Test
    void dropsNothingOfAnEmptyList() {
        assertThat(SpanConventions.apply(List.of(), Sketches.of("A word.").map()))
                .isEmpty();
    }

    @Test
    void givesThePronounOfTheOneWhoIsAskedToTheContent() {
        Sketches sketch = Sketches.tagged("He/11 asked/17.7 me/11 to/10 wait/16.")
                .cue("asked me")
                .with(Role.CONTENT, CueSide.LEFT, "to wait");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("CUE asked", "CONTENT me to wait");
    }

    @Test
    void takesTheAgeBehindAnInvertedNameIntoTheSource() {
        Sketches sketch = Sketches.tagged("“Gone,” laughed/17 Emeka/12 Obi/12, 19, by/2 the/6 gate.")
                .with(Role.SOURCE, CueSide.LEFT, "Emeka Obi");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("SOURCE Emeka Obi, 19,");
    }

    @Test
    void leavesTheCourtThatIsToldOutOfTheCue() {
        Sketches sketch = Sketches.tagged("She/11 will/4 tell/16.6 the/6 court that/14 it/11 rained/17.")
                .cue("will tell the court");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("CUE will tell");
    }

    @Test
    void givesWhatIsNotAnsweredToTheContent() {
        Sketches sketch = Sketches.tagged("She/11 did/4 not/10 respond/16.5 to/10 questions about/2 the/6 goat.")
                .cue("did not respond to questions about")
                .with(Role.CONTENT, CueSide.LEFT, "the goat");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("CUE did not respond to", "CONTENT questions about the goat");
    }

    @Test
    void dropsAPronounThatStandsForACue() {
        Sketches sketch =
                Sketches.tagged("He/11 told/17.7 us/11 no/6.").cue("told").cue("us");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("CUE told");
    }

    @Test
    void leavesTheBracketBehindACueOut() {
        assertThat(mended("The bread (the owner swears) is fresh.", Role.CUE, CueSide.HERE, "swears)"))
                .isEqualTo("swears");
    }

    @Test
    void completesARelativeClauseInFrontOfTheCue() {
        Sketches sketch = Sketches.of("The League, which joined late, said no.")
                .source(CueSide.RIGHT, "The League, which")
                .cue("said");

        assertThat(sketch.text(SpanConventions.apply(sketch.fragments(), sketch.map())))
                .isEqualTo("The League, which joined late, … said");
    }

    @Test
    void endsASubjectInFrontOfWhatItDidBeforeItSpoke() {
        Sketches sketch = Sketches.tagged("The/6 school/8 closed/17 its/11 doors/8, saying/18 it/11 was/4 late/1.")
                .source(CueSide.RIGHT, "The school closed its doors")
                .cue("saying");

        assertThat(sketch.text(SpanConventions.apply(sketch.fragments(), sketch.map())))
                .isEqualTo("The school … saying");
    }

    @Test
    void takesTheArticleThatOpensTheSentenceIntoTheNounOfSomebodysReport() {
        Sketches sketch = Sketches.tagged("A/6 plea/8 from/2 the/6 club that/14 it/11 end/16 was/4 heard/17.")
                .cue("plea")
                .source(CueSide.LEFT, "the club");

        assertThat(Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())))
                .containsExactly("CUE A plea", "SOURCE the club");
    }
}
