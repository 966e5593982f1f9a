package org.dixit.examples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void setsColumnsAsWideAsTheirWidestCell() {
        assertThat(table("Ana", "said", "It rains.").lines(40))
                .containsExactly("WHO  CUE   WHAT", "───  ────  " + "─".repeat(29), "Ana  said  It rains.", "");
    }

    @Test
    void wrapsLastColumnAndKeepsLineBreaks() {
        assertThat(table("Ana\nmayor", "said", "One two three four five six seven")
                        .lines(40))
                .endsWith("Ana    said  One two three four five six", "mayor        seven", "");
    }

    @Test
    void wrapsLongNamesAtAQuarterOfTheWidth() {
        assertThat(table("Maximilian von der Heide", "said", "No.").lines(40))
                .endsWith("Maximilian  said  No.", "von der", "Heide", "");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(table("王小明", "说", "好", "Li", "x", "y").lines(40)).contains("王小明  说   好", "Li      x    y");
    }

    @Test
    void leavesLastColumnRoomInNarrowWindow() {
        assertThat(table("Ana", "said", "One two three four five").lines(10))
                .contains("An  sa  One two three four", "a   id  five");
    }

    @Test
    void breaksWordThatIsWiderThanALine() {
        assertThat(LineWrap.wrap("see abcdefghij now", 8)).containsExactly("see abcd", "efghij", "now");
        assertThat(LineWrap.wrap("東京都知事", 4)).containsExactly("東京", "都知", "事");
    }

    @Test
    void removesControlCharacters() {
        assertThat(LineWrap.wrap("a\t\u001b[31mred\u0007\r\nb\u00a0c", 40)).containsExactly("a [31mred b c");
    }

    @Test
    void givesOneEmptyLineForEmptyText() {
        assertThat(LineWrap.wrap("", 5)).containsExactly("");
    }

    @Test
    void measuresWidthByCharacter() {
        assertThat(DisplayWidth.of("Größe")).isEqualTo(5);
        assertThat(DisplayWidth.of("Gro\u0308\u00dfe")).isEqualTo(5);
        assertThat(DisplayWidth.of("「はい」")).isEqualTo(8);
        assertThat(DisplayWidth.of("\ud83d\ude00")).isEqualTo(2);
        assertThat(DisplayWidth.of("\ud800")).isEqualTo(1);
    }

    private static TextTable table(String... cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 3) {
            rows.add(List.of(cells[i], cells[i + 1], cells[i + 2]));
        }
        return new TextTable(List.of("WHO", "CUE", "WHAT"), rows);
    }
}
