package org.dixit.nlp.coref.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Reference;

/** Forms of names under which the same one is found again. */
final class NameKeys {

    private static final Map<String, String> COUNTRIES = Map.of(
            "us",
            "united states",
            "usa",
            "united states",
            "uk",
            "united kingdom",
            "un",
            "united nations",
            "eu",
            "european union");

    private NameKeys() {}

    /** Lower case without full stops and accents: "Erdoğan" and "Erdogan" are the same. */
    static String fold(String word) {
        String lower =
                word.toLowerCase(Locale.ROOT).replace(".", "").replace('ı', 'i').replace('’', '\'');
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** A whole name: no article, "U.S." in a longer name spelt out, people apart from everything else. */
    static String whole(Reference reference) {
        List<String> words = reference.words();
        String text = words.stream()
                .map(word -> (word.length() > 1 && Character.isUpperCase(word.charAt(1))) || word.indexOf('.') > 0
                        ? country(word, words.size())
                        : fold(word))
                .collect(Collectors.joining(" "));
        String bare = text.startsWith("the ") ? text.substring(4) : text;
        return reference.is(EntityType.PERSON) ? "person " + bare : turned(bare);
    }

    /** "Ministry of Health" as "health ministry". */
    private static String turned(String name) {
        String[] parts = name.split(" of (?:the )?", -1);
        return parts.length == 2 ? parts[1] + " " + parts[0] : name;
    }

    private static String country(String word, int words) {
        String folded = fold(word);
        return words > 1 ? COUNTRIES.getOrDefault(folded, folded) : folded;
    }
}
