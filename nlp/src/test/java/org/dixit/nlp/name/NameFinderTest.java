package org.dixit.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.ModelFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFinderTest {
    private static final NameFinder FINDER = NameFinder.english();

    @Test
    void findsPersonsOrganizationsAndLocations() {
        assertThat(found("Maria Fernandez of the World Health Organization flew from Nairobi to Berlin ."))
                .containsExactly(
                        "person Maria Fernandez",
                        "organization World Health Organization",
                        "location Nairobi",
                        "location Berlin");
    }

    @Test
    void findsNoNamesInPlainWords() {
        assertThat(found("The rain came late this year , and nobody in the valley complained ."))
                .isEmpty();
    }

    @Test
    void givesEachNameAProbability() {
        Span[] names = FINDER.find(List.<String[]>of(words("Maria Fernandez lives in Nairobi .")))
                .get(0);

        assertThat(names)
                .hasSize(2)
                .allSatisfy(name -> assertThat(name.getProb()).isBetween(0.5, 1.0));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(FINDER.find(List.of())).isEmpty();
        assertThat(FINDER.find(List.<String[]>of(new String[0])).get(0)).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void takesAnyText() {
        String[] odd = {"", " ", "\uD800", "''", "\u0000", "İSTANBUL", "ﬁ", "🎉", "A".repeat(100_000), "ǅ"};

        assertThat(FINDER.find(List.of(odd, odd))).hasSize(2);
    }

    @Test
    void takesAHugeSentence() {
        String[] huge = new String[100_000];
        Arrays.setAll(huge, i -> i % 3 == 0 ? "Maria" : i % 3 == 1 ? "Fernandez" : "said");

        Span[] names = FINDER.find(List.<String[]>of(huge)).get(0);

        assertThat(names.length).isGreaterThan(10_000);
    }

    @Test
    void letsOneRunOfCapitalsBeHuge() {
        String[] huge = new String[20_000];
        Arrays.fill(huge, "Maria");

        assertThat(FINDER.find(List.<String[]>of(huge))).hasSize(1);
    }

    @Test
    void remembersEarlierSentencesUntilCleared() {
        TokenNameFinder finder = FINDER.tokenNameFinder();
        String[] sentence = words("Okoro declined to comment on the plan .");
        Span[] fresh = finder.find(sentence);
        finder.clearAdaptiveData();
        finder.find(words("Maria Okoro met Okoro ' s brother in Nairobi ."));
        finder.clearAdaptiveData();

        assertThat(finder.find(sentence)).isEqualTo(fresh);
    }

    @Test
    void findsTheSameSentenceBySentenceWhereThereIsOne() {
        String[] sentence = words("Maria Fernandez lives in Nairobi .");

        assertThat(FINDER.tokenNameFinder().find(sentence))
                .isEqualTo(FINDER.find(List.<String[]>of(sentence)).get(0));
    }

    @Test
    void findsTheSameOnManyThreads() throws Exception {
        List<String[]> document = List.of(
                words("Maria Fernandez of the World Health Organization flew from Nairobi to Berlin ."),
                words("Fernandez met officials there on Monday ."));
        List<Span[]> expected = FINDER.find(document);
        Callable<Boolean> task = () -> {
            boolean same = true;
            for (int i = 0; i < 200; i++) {
                List<Span[]> found = FINDER.find(document);
                for (int j = 0; j < found.size(); j++) {
                    same &= Arrays.equals(found.get(j), expected.get(j));
                }
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(16, task))) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsWhatItWasTrainedOn() {
        assertThat(FINDER.provenance()).containsKey("settings").containsKey("set wikinews.train.txt");
    }

    @Test
    void refusesAFileThatIsNoModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no model at all");

        assertThatThrownBy(() -> NameFinder.read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("notes.txt, byte 0");
    }

    private static List<String> found(String sentence) {
        String[] tokens = words(sentence);
        return Arrays.stream(FINDER.find(List.<String[]>of(tokens)).get(0))
                .map(name -> name.getType() + " "
                        + String.join(" ", Arrays.asList(tokens).subList(name.getStart(), name.getEnd())))
                .toList();
    }

    private static String[] words(String sentence) {
        return sentence.split(" ");
    }
}
