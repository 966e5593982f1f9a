package org.dixit.nlp.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.nlp.QuotationExtractor;
import org.junit.jupiter.api.AfterAll;
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
                    + example.file().getFileName() + ", or run with -Ddixit.spec.mark=true");
        }
        if (!passes && !example.pending()) {
            throw new AssertionFailedError("\n" + SpecReport.difference(example, actual));
        }
    }

    @AfterAll
    void report() {
        System.out.print(SpecReport.table(results));
        if (marking) {
            PendingMarks.rewrite(results).forEach(System.out::println);
        }
    }
}
