package org.dixit.nlp.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the spec files; the README beside them tells the format. */
final class SpecReader {

    static final String TITLE = "== ";
    static final String PENDING = " [pending]";
    private static final String END_OF_TEXT = ".";
    private static final String NESTED = "> ";

    private final Path file;
    private final List<String> lines;
    private int next;

    private SpecReader(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The directory of the spec files in the source tree, whether tests run in the module or above it. */
    static Path directory() {
        Path module = Path.of(System.getProperty("basedir", "."));
        Path spec = Path.of("src", "test", "resources", "spec");
        return Stream.of(module.resolve(spec), module.resolve("nlp").resolve(spec))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no " + spec + " under " + module.toAbsolutePath() + ": run the tests in the module"));
    }

    /** Reads all files of a directory, in the order of their names. */
    static List<SpecExample> readAll(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one file.
     *
     * @throws IllegalArgumentException if it breaks the format; the message begins with file and line
     */
    static List<SpecExample> read(Path file) {
        try {
            // Split at line feeds alone: an example may hold a carriage return or an odd line separator
            return read(file, List.of(Files.readString(file).split("\n", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static List<SpecExample> read(Path file, List<String> lines) {
        SpecReader reader = new SpecReader(file, lines);
        try {
            return reader.examples();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + ":" + reader.next + ": " + e.getMessage(), e);
        }
    }

    private List<SpecExample> examples() {
        preamble();
        List<SpecExample> examples = new ArrayList<>();
        while (next < lines.size()) {
            examples.add(example());
        }
        return examples;
    }

    private void preamble() {
        while (next < lines.size() && !atTitle()) {
            String line = lines.get(next++);
            if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("\"" + line + "\": a comment or the first example expected");
            }
        }
    }

    private SpecExample example() {
        String heading = lines.get(next++).substring(TITLE.length()).strip();
        boolean pending = heading.endsWith(PENDING);
        String named = pending ? heading.substring(0, heading.length() - PENDING.length()) : heading;
        int space = named.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("\"" + heading + "\": number and title expected");
        }
        SpecExample.Position number = SpecExample.Position.parse(named.substring(0, space));
        String text = text();
        return new SpecExample(file, number, named.substring(space).strip(), pending, text, attributions(text));
    }

    private String text() {
        int start = next;
        while (next < lines.size() && !atTitle()) {
            if (lines.get(next++).equals(END_OF_TEXT)) {
                return String.join("\n", lines.subList(start, next - 1));
            }
        }
        throw new IllegalArgumentException("the text ends without a line that holds \".\" alone");
    }

    private List<SpecAttribution> attributions(String text) {
        List<SpecAttribution> found = new ArrayList<>();
        while (next < lines.size() && !atTitle()) {
            String line = lines.get(next++);
            if (line.startsWith(NESTED)) {
                nest(SpecNotation.read(line.substring(NESTED.length()), text), found);
            } else if (!line.isBlank()) {
                add(SpecNotation.read(line, text), found);
            }
        }
        return found;
    }

    private static void add(SpecAttribution attribution, List<SpecAttribution> found) {
        int before = found.isEmpty() ? -1 : start(found.get(found.size() - 1));
        if (start(attribution) <= before) {
            throw new IllegalArgumentException("quotations in the order of their contents expected");
        }
        found.add(attribution);
    }

    private static void nest(SpecAttribution nested, List<SpecAttribution> found) {
        int last = found.size() - 1;
        boolean inside = last >= 0
                && nested.content().stream()
                        .allMatch(inner -> found.get(last).content().stream().anyMatch(outer -> outer.contains(inner)));
        if (!inside) {
            throw new IllegalArgumentException("a nested quotation inside the content of the one above it expected");
        }
        found.set(last, found.get(last).withNested(nested));
    }

    private static int start(SpecAttribution attribution) {
        return attribution.content().get(0).start();
    }

    private boolean atTitle() {
        return lines.get(next).startsWith(TITLE);
    }
}
