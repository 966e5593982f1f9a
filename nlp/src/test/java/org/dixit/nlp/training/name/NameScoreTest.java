package org.dixit.nlp.training.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameScoreTest {
    private static final List<String> PERSON = List.of("person");

    @TempDir
    private Path folder;

    @Test
    void countsExactSpansOfTheRightType() throws IOException {
        NameCorpus corpus = read("<START:person> Ada Bola <END> met <START:person> Chidi <END> .\n");
        Span[] found = {new Span(0, 1, "person"), new Span(3, 4, "person"), new Span(4, 5, "location")};

        NameScore score = NameScore.of(corpus, List.of(List.<Span[]>of(found)));

        assertThat(score.figures(PERSON)).containsExactly(new double[] {50, 50, 50}, within(1e-9));
        assertThat(score.figures(NameScore.TOTAL)[0]).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(score.falseNames(NameScore.TOTAL)).isEqualTo(2);
    }

    @Test
    void isZeroWhereThereIsNothing() throws IOException {
        NameCorpus corpus = read("Nobody came .\n");
        NameScore score = NameScore.of(corpus, List.of(List.<Span[]>of(new Span[0])));

        assertThat(score.figures(PERSON)).containsExactly(0, 0, 0);
    }

    @Test
    void givesAnIntervalAroundTheFigure() throws IOException {
        NameCorpus corpus = read("""
                <START:person> Ada <END> came .

                <START:person> Bola <END> came .

                <START:person> Chidi <END> came .
                """);
        Span[] right = {new Span(0, 1, "person")};
        NameScore score = NameScore.of(
                corpus, List.of(List.<Span[]>of(right), List.<Span[]>of(right), List.<Span[]>of(new Span[0])));

        double[] interval = score.interval(PERSON);

        assertThat(score.figures(PERSON)[2]).isBetween(interval[0], interval[1]);
        assertThat(interval[1]).isEqualTo(100);
    }

    @Test
    void splitsDocumentsAtBlankLines() throws IOException {
        NameCorpus corpus = read("a b\nc\n\n\nd\n");

        assertThat(corpus.documents()).hasSize(2);
        assertThat(corpus.documents().get(0)).hasSize(2);
        assertThat(corpus.tokens()).isEqualTo(4);
    }

    @Test
    void keepsTheNamesInOtherCases() throws IOException {
        NameCorpus corpus = read("<START:person> Ada Bola <END> sang loudly .\n");

        assertThat(corpus.inCapitals().documents().get(0).get(0).toString())
                .isEqualTo("<START:person> ADA BOLA <END> SANG LOUDLY .");
        assertThat(corpus.asHeadlines().documents().get(0).get(0).toString())
                .isEqualTo("<START:person> Ada Bola <END> Sang Loudly .");
    }

    @Test
    void namesTheLineOfAnotherFormat() {
        assertThatThrownBy(() -> read("fine\n<START:person> Ada <START:person> Bola <END>\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private NameCorpus read(String text) throws IOException {
        return NameCorpus.read(Files.writeString(folder.resolve("corpus.txt"), text));
    }
}
