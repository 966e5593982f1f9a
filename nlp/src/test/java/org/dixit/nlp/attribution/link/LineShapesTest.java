package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.nlp.attribution.Sketches;
import org.junit.jupiter.api.Test;

class LineShapesTest {
    @Test
    void readsTheLinesOfATranscript() {
        Sketches sketch = Sketches.of("OKORO: Is the bridge safe?\n\nHALE: It was safe on Monday.\n\nOKORO: And now?");

        assertThat(sketch.linked())
                .containsExactly(
                        "OKORO | : | Is the bridge safe?", "HALE | : | It was safe on Monday.", "OKORO | : | And now?");
    }

    @Test
    void readsASignatureBehindADash() {
        Sketches sketch = Sketches.of("“A true friend of the harbour.” — Ana Ruiz");

        assertThat(sketch.linked()).containsExactly("Ana Ruiz | — | “A true friend of the harbour.”");
    }

    @Test
    void takesNoLabelForASpeaker() {
        assertThat(Sketches.of("UPDATE: The bridge is shut.\n\nIt will open on Friday.")
                        .linked())
                .isEmpty();
    }

    @Test
    void takesNoAsideForASignature() {
        assertThat(Sketches.of("“Marigold” — built in 1988 — is for sale").linked())
                .isEmpty();
    }
}
