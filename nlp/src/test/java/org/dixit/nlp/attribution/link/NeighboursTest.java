package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static List<String> parted(Sketches sketch) {
        return Sketches.roles(sketch, Neighbours.apply(sketch.fragments(), sketch.map()));
    }

    @Test
    void partsAQuestionFromTheAnswerThatTouchesIt() {
        Sketches sketch =
                Sketches.of("“Is it far?” “A mile,” said Tove.").content(CueSide.RIGHT, "“Is it far?” “A mile,”");

        assertThat(parted(sketch)).containsExactly("CONTENT “Is it far?”", "CONTENT “A mile,”");
    }

    @Test
    void leavesQuotationsWithWordsBetweenThemTogether() {
        Sketches sketch =
                Sketches.of("She said it was “late” and “costly”.").content(CueSide.LEFT, "it was “late” and “costly”");

        assertThat(parted(sketch)).containsExactly("CONTENT it was “late” and “costly”");
    }

    @Test
    void seesANeighbourOnlyWhereNoWordStandsBetween() {
        Sketches touching = Sketches.of("“Is it far?” “A mile,” said Tove.").content(CueSide.RIGHT, "“Is it far?”");
        Sketches apart = Sketches.of("“Is it far?” asked Tove. “A mile.”").content(CueSide.RIGHT, "“Is it far?”");

        assertThat(Neighbours.touchesNext(touching.fragments().get(0), touching.map()))
                .isTrue();
        assertThat(Neighbours.touchesNext(apart.fragments().get(0), apart.map()))
                .isFalse();
    }
}
