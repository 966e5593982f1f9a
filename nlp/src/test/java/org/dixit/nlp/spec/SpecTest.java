package org.dixit.nlp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/**
 * Holds the extractor to every example of the spec. An example that is marked as pending must fail: as soon as it passes,
 * the mark has to go. {@code -Ddixit.spec.mark=true} rewrites the marks of the examples that run instead of judging them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecTest {

    private static final int PATTERNS = 36;
    private static final int EXAMPLES_OF_A_PATTERN = 5;

    private final boolean marking = Boolean.getBoolean("dixit.spec.mark");
    private final List<SpecExample> examples = SpecReader.readAll(SpecReader.directory());
    private final QuotationExtractor extractor = QuotationExtractor.english();
    private final Map<SpecExample, Boolean> results = new TreeMap<>(Comparator.comparing(SpecExample::number));

    Stream<SpecExample> examples() {
        return examples.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsWhatTheExampleExpects(SpecExample example) {
        results.put(example, false);
        List<SpecAttribution> actual = extractor.extract(Article.parse(example.text())).quotations().stream()
                .map(quotation -> SpecAttribution.of(quotation, example.text()))
                .toList();
        boolean passes = SpecAttribution.accept(example.expected(), actual);
        results.put(example, passes);
        if (!marking) {
            judge(example, actual, passes);
        }
    }

    private static void judge(SpecExample example, List<SpecAttribution> actual, boolean passes) {
        if (passes && example.pending()) {
            throw new AssertionFailedError("no longer pending: " + example + " passes; take the mark from its title in "
                    + example.file().getFileName());
        }
        if (!passes && !example.pending()) {
            throw new AssertionFailedError("\n" + SpecReport.difference(example, actual));
        }
    }

    @Test
    void numbersExamplesInAscendingOrder() {
        List<SpecExample.Number> numbers =
                examples.stream().map(SpecExample::number).toList();

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
        assertThat(examples).allSatisfy(example -> assertThat(example.file().getFileName().toString())
                .startsWith(String.format(Locale.ROOT, "%02d-", example.number().pattern())));
    }

    @Test
    void hasFiveExamplesForEachPattern() {
        Map<Integer, Long> counts = examples.stream()
                .collect(Collectors.groupingBy(example -> example.number().pattern(), Collectors.counting()));

        assertThat(IntStream.rangeClosed(1, PATTERNS).boxed().toList()).allSatisfy(pattern -> assertThat(
                        counts.getOrDefault(pattern, 0L))
                .as("examples of pattern %d", pattern)
                .isGreaterThanOrEqualTo(EXAMPLES_OF_A_PATTERN));
    }

    @AfterAll
    void report() {
        System.out.print(SpecReport.table(results));
        if (marking) {
            PendingMarks.rewrite(results).forEach(System.out::println);
        }
    }
}
