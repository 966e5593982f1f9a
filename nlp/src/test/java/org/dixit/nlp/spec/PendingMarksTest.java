package org.dixit.nlp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingMarksTest {

    private static final String BEFORE =
            "# Top\n\n== 1.1 First [pending]\nRain.\n.\n\n== 1.2 Second\nSnow.\r\n.\n\n== 1.3 Third [pending]\nHail.\n.\n";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void marksWhatFailsAndUnmarksWhatPasses() throws IOException {
        Path file = written();

        List<String> changes = PendingMarks.rewrite(results(file, true, false));

        assertThat(changes).containsExactly("no longer pending: 1.1 First", "now pending: 1.2 Second");
        assertThat(Files.readString(file))
                .isEqualTo(BEFORE.replace("First [pending]", "First").replace("Second", "Second [pending]"));
    }

    @Test
    void keepsMarksOfExamplesThatDidNotRun() throws IOException {
        Path file = written();

        PendingMarks.rewrite(results(file, true, false));

        assertThat(Files.readString(file)).contains("== 1.3 Third [pending]");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        Path file = written();

        PendingMarks.rewrite(results(file, true, false));

        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void changesNothingWhenAllMarksAreRight() throws IOException {
        Path file = written();

        assertThat(PendingMarks.rewrite(results(file, false, true))).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(BEFORE);
    }

    private Path written() throws IOException {
        return Files.writeString(directory.resolve("01-made-up.txt"), BEFORE);
    }

    private static Map<SpecExample, Boolean> results(Path file, boolean first, boolean second) {
        List<SpecExample> examples = SpecReader.read(file);
        Map<SpecExample, Boolean> results = new HashMap<>();
        results.put(examples.get(0), first);
        results.put(examples.get(1), second);
        return results;
    }
}
