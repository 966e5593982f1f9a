package org.dixit.nlp.spec;

import java.nio.file.Path;
import java.util.List;

/**
 * One numbered example of a spec file.
 *
 * @param file the file that it stands in
 * @param number its number
 * @param title what it shows
 * @param pending whether it is known not to hold yet
 * @param text the text to extract from
 * @param expected the quotations of the text, in text order of their contents; empty if there is none
 */
record SpecExample(
        Path file, Position number, String title, boolean pending, String text, List<SpecAttribution> expected) {

    SpecExample {
        expected = List.copyOf(expected);
    }

    @Override
    public String toString() {
        return number + " " + title;
    }

    /**
     * Where an example stands: 12.3 is the third example of pattern 12.
     *
     * @param pattern number of the file
     * @param place number within it
     */
    record Position(int pattern, int place) implements Comparable<Position> {

        static Position parse(String words) {
            String[] parts = words.split("\\.", -1);
            if (parts.length != 2 || !words.matches("\\d{1,4}\\.\\d{1,4}")) {
                throw new IllegalArgumentException(
                        "example number \"" + words + "\": pattern.place expected, as in 12.3");
            }
            return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public int compareTo(Position other) {
            return pattern == other.pattern
                    ? Integer.compare(place, other.place)
                    : Integer.compare(pattern, other.pattern);
        }

        @Override
        public String toString() {
            return pattern + "." + place;
        }
    }
}
