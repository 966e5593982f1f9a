package org.dixit.nlp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of the spec files themselves, whatever the extractor does. */
class SpecFilesTest {

    private static final int PATTERNS = 36;
    private static final int EXAMPLES_OF_A_PATTERN = 5;

    // Reading them checks that each stretch and each speaker stands in its text
    private final List<SpecExample> examples = SpecReader.readAll(SpecReader.directory());

    @Test
    void numbersExamplesInAscendingOrder() {
        List<SpecExample.Position> numbers =
                examples.stream().map(SpecExample::number).toList();

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
        assertThat(examples)
                .allSatisfy(example -> assertThat(example.file().getFileName().toString())
                        .startsWith(String.format(
                                Locale.ROOT, "%02d-", example.number().pattern())));
    }

    @Test
    void hasFiveExamplesForEachPattern() {
        Map<Integer, Long> counts = examples.stream()
                .collect(Collectors.groupingBy(example -> example.number().pattern(), Collectors.counting()));

        assertThat(IntStream.rangeClosed(1, PATTERNS).boxed().toList())
                .allSatisfy(pattern -> assertThat(counts.getOrDefault(pattern, 0L))
                        .as("examples of pattern %d", pattern)
                        .isGreaterThanOrEqualTo(EXAMPLES_OF_A_PATTERN));
    }
}
