package org.dixit.nlp.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rewrites the pending marks of the spec files, and nothing else in them, to what holds today. */
final class PendingMarks {

    private PendingMarks() {}

    /**
     * Marks what failed, unmarks what passed. A file that needs no change is not touched; one that does is replaced at
     * once, so that a run that is cut off leaves either the old file or the new one.
     *
     * @param results the examples that ran, each with whether it passed; others keep their marks
     * @return one line for each mark that changed
     */
    static List<String> rewrite(Map<SpecExample, Boolean> results) {
        Map<Path, Map<SpecExample.Position, Boolean>> byFile = new TreeMap<>();
        results.forEach((example, passed) ->
                byFile.computeIfAbsent(example.file(), file -> new TreeMap<>()).put(example.number(), passed));
        List<String> changes = new ArrayList<>();
        byFile.forEach((file, passed) -> rewrite(file, passed, changes));
        return changes;
    }

    private static void rewrite(Path file, Map<SpecExample.Position, Boolean> passed, List<String> changes) {
        try {
            String before = Files.readString(file);
            List<String> lines = new ArrayList<>();
            for (String line : before.split("\n", -1)) {
                lines.add(line.startsWith(SpecReader.TITLE) ? remarked(line, passed, changes) : line);
            }
            String after = String.join("\n", lines);
            if (!after.equals(before)) {
                replace(file, after);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String remarked(String title, Map<SpecExample.Position, Boolean> passed, List<String> changes) {
        String plain = title.replace(SpecReader.PENDING, "").stripTrailing();
        String heading = plain.substring(SpecReader.TITLE.length()).strip();
        Boolean passes = passed.get(SpecExample.Position.parse(heading.split(" ", 2)[0]));
        if (passes == null) {
            return title;
        }
        String marked = passes ? plain : plain + SpecReader.PENDING;
        if (passes == title.contains(SpecReader.PENDING)) {
            changes.add((passes ? "no longer pending: " : "now pending: ") + heading);
        }
        return marked;
    }

    private static void replace(Path file, String content) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".draft");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
