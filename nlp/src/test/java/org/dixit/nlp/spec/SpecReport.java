package org.dixit.nlp.spec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader of the build wants to see: how each pattern stands, and why an example fails. */
final class SpecReport {

    private SpecReport() {}

    /** Expected and actual lines of an example, side by side, each difference with a mark between the columns. */
    static String difference(SpecExample example, List<SpecAttribution> actual) {
        List<String> left = SpecNotation.write(example.expected(), example.text());
        List<String> right = SpecNotation.write(actual, example.text());
        int width = left.stream().mapToInt(String::length).max().orElse(0);
        width = Math.max(width, "expected".length());
        StringBuilder report =
                new StringBuilder("== " + example + " (" + example.file().getFileName() + ")\n"
                        + example.text().indent(4) + row("expected", "actual", "   ", width));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String expected = i < left.size() ? left.get(i) : "(none)";
            String found = i < right.size() ? right.get(i) : "(none)";
            report.append(row(expected, found, found.startsWith(expected) ? " = " : " ≠ ", width));
        }
        return report.toString();
    }

    private static String row(String left, String right, String between, int width) {
        return "  " + left + " ".repeat(Math.max(0, width - left.length())) + between + right + "\n";
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
