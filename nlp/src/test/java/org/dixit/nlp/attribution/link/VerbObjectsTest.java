package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.nlp.attribution.Sketches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbObjectsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | fragments | result
                    takes what stands behind for | Oduya asked/17 for/2 water in/2 vain. | SOURCE> Oduya; CUE asked | SOURCE Oduya; CUE asked for; CONTENT water
                    takes the object with its of | Miners demanded/17.6 a/6 day of/2 rest. | SOURCE> Miners; CUE demanded | SOURCE Miners; CUE demanded; CONTENT a day of rest
                    takes the one who is asked with the infinitive | It/11 had/4 asked/17.7 the/6 owner to/10 mend/16 the/6 roof. | SOURCE> It; CUE had asked | SOURCE It; CUE had asked; CONTENT the owner to mend the roof
                    asks nothing of a passive | It/11 was/4 asked/17.7 the/6 way. | SOURCE> It; CUE was asked | SOURCE It; CUE was asked
                    asks nothing of a verb that seldom attributes | Miners carried/17.2 a/6 banner. | SOURCE> Miners; CUE carried | SOURCE Miners; CUE carried
                    takes the clause behind the one who is told | I/11 told/17.7 the/6 council the/6 bird was/4 mine/11. | SOURCE> I; CUE told | SOURCE I; CUE told; CONTENT the bird was mine
                    """)
    void takesWhatIsAskedFor(String it, String text, String fragments, String result) {
        assertThat(completed(Sketches.tagged(text).marked(fragments))).isEqualTo(result);
    }

    private static String completed(Sketches sketch) {
        return String.join("; ", Sketches.roles(sketch, VerbObjects.apply(sketch.fragments(), sketch.map())));
    }
}
