package org.dixit.nlp.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that keep their full stop, and what the stop says about the end of a sentence. */
final class Abbreviations {

    /** Whether a sentence can end with an abbreviation. */
    enum Kind {
        /** Mr., Gov., e.g.: something always follows. */
        LEADING,
        /** No., p.: an abbreviation only before a number. */
        NUMERIC,
        /** Inc., Jan., U.S., J.: a sentence may end here where the next word clearly begins one. */
        FREE
    }

    private static final String RESOURCE = "abbreviations.txt";
    private static final int LONGEST = 12;
    private static final Map<String, Kind> KINDS = load();

    private Abbreviations() {}

    /** What kind of abbreviation stands before the stop at {@code stop}; its word begins at or after {@code start}. */
    static Optional<Kind> kind(String text, int start, int stop) {
        if (stop - start > LONGEST) {
            return Optional.empty();
        }
        Kind listed = KINDS.get(text.substring(start, stop));
        boolean initial = stop - start == 1 && Characters.isUpper(text, start, stop);
        boolean free = listed == null && (initial || isDotted(text, start, stop));
        return Optional.ofNullable(free ? Kind.FREE : listed);
    }

    /** Whether the stop at {@code stop} belongs to the word that began at {@code start}. */
    static boolean keepsStop(String text, int start, int stop, int stretchEnd) {
        if (stop + 1 < stretchEnd && text.charAt(stop + 1) == '.') {
            return false; // "Mr..." is cut off, not abbreviated
        }
        Optional<Kind> kind = kind(text, start, stop);
        if (kind.isEmpty()) {
            return false;
        }
        if (kind.get() == Kind.NUMERIC) {
            return isBeforeNumber(text, stop, stretchEnd);
        }
        return stop - start > 1 || !isLast(text, stop, stretchEnd);
    }

    static boolean isBeforeNumber(String text, int stop, int end) {
        int i = stop + 1;
        while (i < end && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return Characters.isDigit(text, i, end) || (i < end && text.charAt(i) == '#');
    }

    /** Whether nothing but closing marks follows: then the stop of "vitamin C." ends the sentence. */
    private static boolean isLast(String text, int stop, int end) {
        int i = stop + 1;
        while (i < end && i < stop + 4 && (Characters.isQuote(text.charAt(i)) || text.charAt(i) == ')')) {
            i++;
        }
        return i == end;
    }

    /** U.S, a.m, Ph.D: a dot inside and a letter at the end. */
    private static boolean isDotted(String text, int start, int stop) {
        return stop - start >= 3
                && text.charAt(stop - 2) == '.'
                && Characters.isLetter(text, stop - 1, stop)
                && Characters.isLetter(text, start, stop);
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("resource " + RESOURCE + " is missing beside " + Abbreviations.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> put(kinds, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, String line) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length != 2) {
            throw new IllegalStateException(RESOURCE + ": expected 'kind abbreviation', found '" + line + "'");
        }
        kinds.put(fields[1], Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)));
    }
}
