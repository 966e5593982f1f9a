package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.nlp.attribution.Sketches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | fragments | result
                    leaves a clause in dashes out of the content | “It leaks” – he/11 wrung/17 his/11 hat – “like a net.” | CONTENT< “It leaks” – he wrung his hat – “like a net.” | CONTENT “It leaks”; CONTENT “like a net.”
                    keeps a content with words in dashes that are no clause | The/6 “net” – an/6 old/1 one – “leaks” in/2 rain. | CONTENT< The “net” – an old one – “leaks” in rain | CONTENT The “net” – an old one – “leaks” in rain
                    drops a dash as a cue that begins such a clause | “It leaks”—he/11 wrung/17 his/11 hat—“like a net.” | CONTENT> “It leaks”; CUE —; SOURCE< he; CONTENT< “like a net.” | CONTENT “It leaks”; CONTENT “like a net.”
                    leaves the clause in front of a quotation out | Everybody/11 waited/17 – “The net leaks,” said/17.7 Ruth. | CONTENT> Everybody waited – “The net leaks,”; CUE said | CONTENT “The net leaks,”; CUE said
                    keeps a clause that is said with a word in marks | The/6 net leaked/17 – “badly” –, said/17.7 Ruth. | CONTENT> The net leaked – “badly”; CUE said | CONTENT The net leaked – “badly”; CUE said
                    """)
    void leavesInterruptionsOut(String it, String text, String fragments, String result) {
        assertThat(mended(Sketches.tagged(text).marked(fragments))).isEqualTo(result);
    }

    private static String mended(Sketches sketch) {
        return String.join("; ", Sketches.roles(sketch, Interruptions.apply(sketch.fragments(), sketch.map())));
    }
}
