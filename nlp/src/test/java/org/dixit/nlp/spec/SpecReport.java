package org.dixit.nlp.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a reader of the build wants to see: how each pattern stands, and why an example fails. */
final class SpecReport {

    private SpecReport() {}

    /** Expected and actual lines of an example, side by side, paired by their contents, "≠" between those that differ. */
    static String difference(SpecExample example, List<SpecAttribution> actual) {
        List<Row> rows = rows(SpecAttribution.flat(example.expected()), SpecAttribution.flat(actual), example.text());
        int width = rows.stream().mapToInt(row -> row.expected.length()).max().orElse(0);
        StringBuilder report = new StringBuilder("== ")
                .append(example)
                .append(" (")
                .append(example.file().getFileName())
                .append(")\n")
                .append(example.text().indent(4));
        rows.forEach(row -> report.append("  ")
                .append(pad(row.expected, width))
                .append(row.between)
                .append(row.actual)
                .append('\n'));
        return report.toString();
    }

    private record Row(String expected, String between, String actual) {}

    private static List<Row> rows(List<SpecAttribution> expected, List<SpecAttribution> actual, String text) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("expected", "   ", "actual"));
        List<SpecAttribution> rest = new ArrayList<>(actual);
        for (SpecAttribution wanted : expected) {
            Optional<SpecAttribution> found =
                    rest.stream().filter(wanted::overlaps).findFirst();
            found.ifPresent(rest::remove);
            String between = found.filter(wanted::acceptsAlone).isPresent() ? " = " : " ≠ ";
            rows.add(new Row(
                    SpecNotation.line(wanted, text),
                    between,
                    found.map(f -> SpecNotation.line(f, text)).orElse("(none)")));
        }
        rest.forEach(extra -> rows.add(new Row("(none)", " ≠ ", SpecNotation.line(extra, text))));
        return rows;
    }

    /** A table, one line a pattern, and the count of pending examples. */
    static String table(Map<SpecExample, Boolean> results) {
        Map<Integer, int[]> counts = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        results.forEach((example, passed) -> {
            int[] count = counts.computeIfAbsent(example.number().pattern(), n -> new int[3]);
            count[0]++;
            count[1] += passed ? 1 : 0;
            count[2] += example.pending() ? 1 : 0;
            names.putIfAbsent(
                    example.number().pattern(),
                    example.file().getFileName().toString().replace(".txt", ""));
        });
        StringBuilder table = new StringBuilder("spec                                     examples  pass  pending\n");
        int[] sum = new int[3];
        counts.forEach((pattern, count) -> {
            table.append(line(names.getOrDefault(pattern, ""), count));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        });
        return table + line("all", sum);
    }

    private static String line(String name, int[] count) {
        return pad(name, 40) + " " + right(count[0], 8) + "  " + right(count[1], 4) + "  " + right(count[2], 7) + "\n";
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String right(int number, int width) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
