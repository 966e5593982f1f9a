package org.dixit.examples.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells under a head. The columns but the last are as wide as their widest line, up to a limit; the last one takes what is left.
 *
 * @param head the names of the columns
 * @param rows the rows, each with as many cells as the head; a line break in a cell is kept
 */
record TextTable(List<String> head, List<List<String>> rows) {

    private static final String GUTTER = "  ";
    private static final int NARROWEST_LAST_COLUMN = 20;

    TextTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The lines of the table, as wide as asked where that leaves room for the last column. */
    List<String> lines(int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>(lines(head, widths));
        lines.add(String.join(GUTTER, widths.stream().map("─"::repeat).toList()));
        for (List<String> row : rows) {
            lines.addAll(lines(row, widths));
            lines.add("");
        }
        return lines;
    }

    private List<Integer> widths(int width) {
        int limit = width / 4;
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int column = 0; column < head.size() - 1; column++) {
            int columnWidth = Math.min(limit, widest(column));
            widths.add(columnWidth);
            left -= columnWidth + GUTTER.length();
        }
        widths.add(Math.max(NARROWEST_LAST_COLUMN, left));
        return widths;
    }

    private int widest(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(DisplayWidth::of)
                .reduce(DisplayWidth.of(head.get(column)), Math::max);
    }

    private static List<String> lines(List<String> row, List<Integer> widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> wrapped(row.get(column), widths.get(column)))
                .toList();
        int height = cells.stream().mapToInt(List::size).reduce(1, Math::max);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, line, widths))
                .toList();
    }

    private static List<String> wrapped(String cell, int width) {
        return cell.lines().flatMap(line -> LineWrap.wrap(line, width).stream()).toList();
    }

    private static String line(List<List<String>> cells, int line, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            List<String> cell = cells.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(part)
                    .append(" ".repeat(Math.max(0, widths.get(column) - DisplayWidth.of(part))))
                    .append(GUTTER);
        }
        return text.toString().stripTrailing();
    }
}
