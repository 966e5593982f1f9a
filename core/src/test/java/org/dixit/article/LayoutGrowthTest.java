package org.dixit.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the code units that are read, not the time. */
class LayoutGrowthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                " ",
                "a",
                "a\n",
                "a\n\n",
                "A\n",
                "||",
                "|| ",
                "a || ",
                "\uFEFF",
                "\uD83D",
                "By A\n",
                "By Ana Ruiz, ",
                "LIMA — ",
                "LIMA — A\n",
                "LIMA, ",
                "LIMA, LIMA, ",
                "(AP) ",
                "May 3, 2021\n",
                ".",
                ".\n",
                "”",
                ",\n",
                "A-",
                "A B. C. ",
                "the port said that\nthe ferry was late.\n",
                "- a\n\n"
            })
    void readsTextsInLinearWork(String piece) {
        long small = work(piece.repeat(2_000));
        long large = work(piece.repeat(20_000));

        assertThat(large).isLessThan(11 * small + 50_000);
        assertThat(large).isLessThan(60L * piece.length() * 20_000 + 50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a || \n", "|| ||\n", "a\n"})
    void readsTitlesInLinearWork(String piece) {
        CountedText large = new CountedText(piece.repeat(20_000));

        List<Span> headlines = PlainTextLayout.headlinesOf(large, Span.of(0, large.length()));

        assertThat(headlines).hasSizeLessThanOrEqualTo(20_000);
        assertThat(large.read).isLessThan(20L * large.length());
    }

    private static long work(String text) {
        CountedText counted = new CountedText(text);
        Layout layout = PlainTextLayout.read(counted, Span.of(0, text.length()), new Sought(true, true, true));
        assertThat(layout.paragraphs()).hasSizeLessThanOrEqualTo(text.length());
        return counted.read;
    }

    private static final class CountedText implements CharSequence {

        private final String text;
        private long read;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            read++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            read += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("reading the whole text is not counted");
        }
    }
}
