package org.dixit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void readsStandardInputAsTableByDefault() {
        assertThat(Arguments.parse(List.of()))
                .isEqualTo(new Arguments(false, OutputFormat.TABLE, false, 110, List.of("-")));
    }

    @Test
    void readsOptionsAndFilesInAnyOrder() {
        assertThat(Arguments.parse(List.of("a.txt", "--format", "jsonl", "-", "--evidence", "--width=80")))
                .isEqualTo(new Arguments(false, OutputFormat.JSONL, true, 80, List.of("a.txt", "-")));
    }

    @Test
    void takesAllForFilesBehindTwoDashes() {
        assertThat(Arguments.parse(List.of("--", "--format", "-x")).inputs()).containsExactly("--format", "-x");
    }

    @Test
    void keepsEqualsSignsOfFileNames() {
        assertThat(Arguments.parse(List.of("a=b.txt")).inputs()).containsExactly("a=b.txt");
    }

    @Test
    void knowsHelp() {
        assertThat(Arguments.parse(List.of("-h")).help()).isTrue();
        assertThat(Arguments.parse(List.of("a.txt", "--help")).help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --format=xml  | format "xml": one of [table, json, jsonl] expected
                    --format      | option --format: a value expected behind it
                    --width=wide  | width "wide": a number from 40 to 400 expected
                    --width=39    | width "39": a number from 40 to 400 expected
                    --width=401   | width "401": a number from 40 to 400 expected
                    --verbose     | option --verbose: unknown
                    -x            | option -x: unknown
                    """)
    void saysWhatIsWrong(String argument, String message) {
        assertThatThrownBy(() -> Arguments.parse(List.of(argument)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
