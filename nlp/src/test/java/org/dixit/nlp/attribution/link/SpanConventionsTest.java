package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.nlp.attribution.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanConventionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | fragments | result
                    takes the marks into the content | “The well is dry,” she said. | CONTENT> The well is dry | CONTENT “The well is dry,”
                    leaves the comma outside the marks out | ‘The well’, she said. | CONTENT> ‘The well’, | CONTENT ‘The well’
                    leaves the comma that ends the content out | The well was dry, she said. | CONTENT> The well was dry, | CONTENT The well was dry
                    keeps a question mark | Who pays? she asked. | CONTENT> Who pays? | CONTENT Who pays?
                    takes the colon into the cue | She said: the well was dry. | CUE said | CUE said:
                    ends a quotation that is cut near its end | “The well in the yard is dry and cracked now,” she said. | CONTENT> “The well in the yard is dry and cracked | CONTENT “The well in the yard is dry and cracked now,”
                    leaves the bracket behind a cue out | The bread (the owner swears) is fresh. | CUE swears) | CUE swears
                    completes a relative clause in front of the cue | The League, which joined late, said no. | SOURCE> The League, which; CUE said | SOURCE The League, which joined late,; CUE said
                    """)
    void mendsByMarksAndWordsAlone(String it, String text, String fragments, String result) {
        assertThat(mended(Sketches.of(text).marked(fragments))).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | fragments | result
                    gives the pronoun of the one who is asked to the content | He/11 asked/17.7 me/11 to/10 wait/16. | CUE asked me; CONTENT< to wait | CUE asked; CONTENT me to wait
                    takes the age behind an inverted name into the source | “Gone,” laughed/17 Emeka/12 Obi/12, 19, by/2 the/6 gate. | SOURCE< Emeka Obi | SOURCE Emeka Obi, 19,
                    ends a subject in front of what it did before it spoke | The/6 school/8 closed/17 its/11 doors/8, saying/18 it/11 was/4 late/1. | SOURCE> The school closed its doors; CUE saying | SOURCE The school; CUE saying
                    leaves the court that is told out of the cue | She/11 will/4 tell/16.6 the/6 court that/14 it/11 rained/17. | CUE will tell the court | CUE will tell
                    gives what is not answered to the content | She/11 did/4 not/10 respond/16.5 to/10 questions about/2 the/6 goat. | CUE did not respond to questions about; CONTENT< the goat | CUE did not respond to; CONTENT questions about the goat
                    drops a pronoun that stands for a cue | He/11 told/17.7 us/11 no/6. | CUE told; CUE us | CUE told
                    takes the article that opens the sentence into the noun of somebody's report | A/6 plea/8 from/2 the/6 club that/14 it/11 end/16 was/4 heard/17. | CUE plea; SOURCE< the club | CUE A plea; SOURCE the club
                    """)
    void mendsByTags(String it, String text, String fragments, String result) {
        assertThat(mended(Sketches.tagged(text).marked(fragments))).isEqualTo(result);
    }

    @Test
    void dropsNothingOfAnEmptyList() {
        assertThat(SpanConventions.apply(List.of(), Sketches.of("A word.").map()))
                .isEmpty();
    }

    private static String mended(Sketches sketch) {
        return String.join("; ", Sketches.roles(sketch, SpanConventions.apply(sketch.fragments(), sketch.map())));
    }
}
