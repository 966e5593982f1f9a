package org.dixit.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How articles are written. */
enum OutputFormat {
    /** A table for people. */
    TABLE,
    /** Indented JSON: an object for one article, an array for several. */
    JSON,
    /** A line of JSON for each article. */
    JSONL;

    static OutputFormat named(String name) {
        for (OutputFormat format : values()) {
            if (format.label().equals(name)) {
                return format;
            }
        }
        List<String> known = Arrays.stream(values()).map(OutputFormat::label).toList();
        throw new IllegalArgumentException("format \"" + name + "\": one of " + known + " expected");
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
