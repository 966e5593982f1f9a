package org.dixit.nlp.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Countries and great regions with their adjectives. Immutable and safe for use by several threads. */
public final class Countries {

    private static final Countries ENGLISH = load();

    private final Map<String, String> names;
    private final Map<String, String> demonyms;

    private Countries(Map<String, String> names, Map<String, String> demonyms) {
        this.names = Map.copyOf(names);
        this.demonyms = Map.copyOf(demonyms);
    }

    /**
     * The English list.
     *
     * @return the shared instance
     */
    public static Countries english() {
        return ENGLISH;
    }

    /**
     * The country that a name or an abbreviation stands for.
     *
     * @param name "UK", "Burma"
     * @return its usual name, "United Kingdom", "Myanmar"
     */
    public Optional<String> byName(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /**
     * The country that an adjective belongs to.
     *
     * @param adjective "Azerbaijani", or a plural of people, "Azerbaijanis"
     * @return the usual name of the country, "Azerbaijan"
     */
    public Optional<String> byAdjective(String adjective) {
        String found = demonyms.get(adjective);
        if (found == null && adjective.endsWith("s")) {
            found = demonyms.get(adjective.substring(0, adjective.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    private static Countries load() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> demonyms = new HashMap<>();
        for (String line : WordLists.read("countries.txt")) {
            String[] fields = line.split("\\|", -1);
            names.put(fields[0], fields[0]);
            put(names, fields[1], fields[0]);
            put(demonyms, fields[2], fields[0]);
        }
        return new Countries(names, demonyms);
    }

    private static void put(Map<String, String> map, String words, String country) {
        for (String word : words.split(",", -1)) {
            if (!word.isEmpty()) {
                map.putIfAbsent(word, country);
            }
        }
    }
}
