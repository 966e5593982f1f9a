package org.dixit.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | fragments | candidate
                    keeps what has a cue and a content | My/11 aunt said/17.7 the/6 well was/4 dry/1 | SOURCE> My aunt; CUE said; CONTENT< the well was dry | My aunt: the well was dry
                    drops a content without a cue | the/6 well was/4 dry/1 | CONTENT< the well was dry | -
                    drops a content of no substance | We/11 wrote/17.7 it/11 down/2 | SOURCE> We; CUE wrote; CONTENT< it down | -
                    drops a deed done to a thing | I/11 wrote/17.7 it/11 in/2 a/6 barn | SOURCE> I; CUE wrote; CONTENT< it in a barn | -
                    drops half a quotation | They/11 hung/17.6 a/6 banner ‘Year of/2 the/6 Harbour’ there/3 | SOURCE> They; CUE hung; CONTENT< a banner ‘Year | -
                    drops a title in marks | We/11 read/17.5 ‘The/6 Long River’ aloud/3 | SOURCE> We; CUE read; CONTENT< ‘The Long River’ | -
                    keeps what is cried in marks | We/11 cried/17.5 ‘The/6 river rises’ then/3 | SOURCE> We; CUE cried; CONTENT< ‘The river rises’ | We: ‘The river rises’
                    ends a content with its marks | He/11 said/17.7 ‘Leave now’ and/5 hung/17 up | SOURCE> He; CUE said; CONTENT< ‘Leave now’ and hung up | He: ‘Leave now’
                    """)
    void findsCandidates(String it, String text, String fragments, @Nullable String candidate) {
        assertThat(candidates(Sketches.tagged(text).marked(fragments)))
                .isEqualTo(Optional.ofNullable(candidate).stream().toList());
    }

    @Test
    void linksNothingAcrossTwoContents() {
        Sketches sketch = Sketches.of("My aunt said\n\nthe well was dry.")
                .source(CueSide.RIGHT, "My aunt")
                .cue("said")
                .content(CueSide.LEFT, "the well was dry");

        assertThat(candidates(sketch)).isEmpty();
    }

    private static List<String> candidates(Sketches sketch) {
        return NestedFinder.candidates(sketch.fragments(), sketch.map()).stream()
                .map(each -> sketch.text(each.source().stream().toList()) + ": " + sketch.text(each.content()))
                .toList();
    }
}
