package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.junit.jupiter.api.Test;

class LinkerTest {
    @Test
    void joinsTheTwoHalvesOfABrokenQuotation() {
        Sketches sketch = Sketches.of("“The ferry,” Marlow said, “never came.”")
                .with(Role.CONTENT, CueSide.RIGHT, "“The ferry,”")
                .with(Role.SOURCE, CueSide.RIGHT, "Marlow")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "“never came.”");

        assertThat(sketch.linked()).containsExactly("Marlow | said | “The ferry,” … “never came.”");
    }

    @Test
    void sharesTheSourceOfTheCueInFrontWithinASentence() {
        Sketches sketch = Sketches.of(
                        "Imani Odhiambo said the well was dry, adding that rain was due. Then claimed victory.")
                .with(Role.SOURCE, CueSide.RIGHT, "Imani Odhiambo")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "the well was dry")
                .cue("adding")
                .with(Role.CONTENT, CueSide.LEFT, "that rain was due")
                .cue("claimed")
                .with(Role.CONTENT, CueSide.LEFT, "victory");

        assertThat(sketch.linked())
                .containsExactly(
                        "Imani Odhiambo | said | the well was dry",
                        "Imani Odhiambo | adding | that rain was due",
                        " | claimed | victory");
    }

    @Test
    void sharesTheSourceOfADeedInFrontWithinASentence() {
        Sketches sketch = Sketches.of("The mayor objected. Imani Odhiambo left the hall, saying: “It was the well.”")
                .with(Role.SOURCE, CueSide.RIGHT, "The mayor")
                .cue("objected")
                .with(Role.SOURCE, CueSide.RIGHT, "Imani Odhiambo")
                .cue("left")
                .cue("saying:")
                .with(Role.CONTENT, CueSide.LEFT, "“It was the well.”");

        assertThat(sketch.linked()).containsExactly("Imani Odhiambo | saying: | “It was the well.”");
    }

    @Test
    void turnsToTheOtherSideWhereASourceHasNoCueOnItsOwn() {
        Sketches sketch = Sketches.of("Drivers doubted it.\n\nRemarked tram driver Imani Odhiambo, “It was the well.”")
                .with(Role.SOURCE, CueSide.RIGHT, "Drivers")
                .cue("doubted")
                .with(Role.CONTENT, CueSide.LEFT, "it")
                .cue("Remarked")
                .with(Role.SOURCE, CueSide.RIGHT, "tram driver Imani Odhiambo")
                .with(Role.CONTENT, CueSide.LEFT, "“It was the well.”");

        assertThat(sketch.linked())
                .containsExactly(
                        "Drivers | doubted | it", "tram driver Imani Odhiambo | Remarked | “It was the well.”");
    }

    @Test
    void linksAQuotationToTheColonThatClosesTheParagraphBefore() {
        Sketches sketch = Sketches.of("A storm.\n\nPetra Novak told the jury:\n\n“I saw nothing at all.”")
                .with(Role.SOURCE, CueSide.RIGHT, "Petra Novak")
                .cue("told")
                .with(Role.CONTENT, CueSide.LEFT, "“I saw nothing at all.”");

        assertThat(sketch.linked()).containsExactly("Petra Novak | told | “I saw nothing at all.”");
    }

    @Test
    void leavesAFloatingParagraphToItself() {
        Sketches sketch = Sketches.of("A storm.\n\nPetra Novak said the road was gone.\n\n“We walked for a day.”")
                .with(Role.SOURCE, CueSide.RIGHT, "Petra Novak")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "the road was gone")
                .with(Role.CONTENT, CueSide.LEFT, "“We walked for a day.”");

        assertThat(sketch.linked())
                .containsExactly("Petra Novak | said | the road was gone", " |  | “We walked for a day.”");
    }

    @Test
    void joinsTheParagraphsOfAQuotationThatIsReopened() {
        Sketches sketch = Sketches.of("“We walked for a day,” Novak said. “Then it snowed.\n\n“By night we were lost.”")
                .with(Role.CONTENT, CueSide.RIGHT, "“We walked for a day,”")
                .with(Role.SOURCE, CueSide.RIGHT, "Novak")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "“Then it snowed.")
                .with(Role.CONTENT, CueSide.LEFT, "“By night we were lost.”");

        assertThat(sketch.linked())
                .containsExactly("Novak | said | “We walked for a day,” … “Then it snowed. … “By night we were lost.”");
    }

    @Test
    void dropsACueWithoutContent() {
        assertThat(Sketches.of("Nobody said anything.").cue("said").linked()).isEmpty();
    }

    @Test
    void givesASourceTheClauseBetweenItAndItsCue() {
        Sketches sketch = Sketches.of("Okoro, who joined in May, said costs had doubled.")
                .with(Role.SOURCE, CueSide.RIGHT, "Okoro")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "costs had doubled");

        assertThat(sketch.linked()).containsExactly("Okoro, who joined in May, | said | costs had doubled");
    }

    @Test
    void keepsTheCircumstancesOfTheSayingOutOfTheSource() {
        Sketches sketch = Sketches.of("Okoro, speaking in Lagos, said costs had doubled.")
                .with(Role.SOURCE, CueSide.RIGHT, "Okoro")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "costs had doubled");

        assertThat(sketch.linked()).containsExactly("Okoro | said | costs had doubled");
    }

    @Test
    void completesAContentThatItsAttributionParts() {
        Sketches sketch = Sketches.of("The plan, the ministry said, is against the law.")
                .with(Role.CONTENT, CueSide.RIGHT, "The plan")
                .with(Role.SOURCE, CueSide.RIGHT, "the ministry")
                .cue("said");

        assertThat(sketch.linked()).containsExactly("the ministry | said | The plan … is against the law");
    }

    @Test
    void addsAQuotationThatIsASentenceOfItsOwn() {
        assertThat(Sketches.of("The gate was shut. “Nobody came to open it.”").linked())
                .containsExactly(" |  | “Nobody came to open it.”");
        assertThat(Sketches.of("The gate was “open to all” on Sunday.").linked())
                .isEmpty();
    }

    @Test
    void takesTheSubjectOfAClauseThatAnnouncesAQuotation() {
        assertThat(Sketches.of("The telegram was short: “Come home now.”").linked())
                .containsExactly("The telegram | : | “Come home now.”");
    }

    @Test
    void bringsTheParagraphsInFrontOfACueAlong() {
        Sketches sketch = Sketches.of("“The first winter was long.\n\n“The second was longer,” Keane said.")
                .with(Role.CONTENT, CueSide.LEFT, "“The first winter was long.")
                .with(Role.CONTENT, CueSide.RIGHT, "“The second was longer,”")
                .with(Role.SOURCE, CueSide.RIGHT, "Keane")
                .cue("said");

        assertThat(sketch.linked())
                .containsExactly("Keane | said | “The first winter was long. … “The second was longer,”");
    }

    @Test
    void givesTheVerbBehindARelativeClauseToTheOneItIsAbout() {
        Sketches sketch = Sketches.of("Imani Odhiambo, who said the well was dry, warned that rain was due.")
                .with(Role.SOURCE, CueSide.RIGHT, "who")
                .cue("said")
                .with(Role.CONTENT, CueSide.LEFT, "the well was dry")
                .cue("warned")
                .with(Role.CONTENT, CueSide.LEFT, "that rain was due");

        assertThat(sketch.linked())
                .containsExactly("who | said | the well was dry", "Imani Odhiambo | warned | that rain was due");
    }
}
