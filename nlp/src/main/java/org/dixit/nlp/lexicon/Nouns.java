package org.dixit.nlp.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;

/** Common nouns with their kind and number. Immutable and safe for use by several threads. */
public final class Nouns {

    private static final Nouns ENGLISH = load();

    private final Map<String, Noun> nouns;

    private Nouns(Map<String, Noun> nouns) {
        this.nouns = Map.copyOf(nouns);
    }

    /**
     * A noun in one of its forms.
     *
     * @param singular its singular form in lower case
     * @param kind what it stands for
     * @param plural whether the form is the plural
     */
    public record Noun(String singular, NounKind kind, boolean plural) {
        /** The type of entity that a noun phrase with this head stands for; several people or institutions are a group. */
        public EntityType type() {
            return switch (kind) {
                case PERSON -> plural ? EntityType.GROUP : EntityType.PERSON;
                case GROUP -> EntityType.GROUP;
                case ORGANIZATION -> plural ? EntityType.GROUP : EntityType.ORGANIZATION;
                case PLACE -> EntityType.LOCATION;
                case DOCUMENT, OTHER -> EntityType.MISC;
            };
        }
    }

    /**
     * The English list.
     *
     * @return the shared instance
     */
    public static Nouns english() {
        return ENGLISH;
    }

    /**
     * Looks a word up.
     *
     * @param word a word in any case
     * @return the noun; empty if the word is not known as one
     */
    public Optional<Noun> find(String word) {
        return Optional.ofNullable(nouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether a word is a noun of a kind.
     *
     * @param word a word in any case
     * @param kind the kind asked for
     * @return true if it is known as one
     */
    public boolean is(String word, NounKind kind) {
        return find(word).filter(noun -> noun.kind() == kind).isPresent();
    }

    private static Nouns load() {
        Map<String, Noun> nouns = new HashMap<>();
        NounKind kind = NounKind.OTHER;
        for (String line : WordLists.read("nouns.txt")) {
            if (line.startsWith("[")) {
                kind = NounKind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (String word : line.split(" ", -1)) {
                    add(nouns, word, kind);
                }
            }
        }
        for (String word : WordLists.read("person-nouns.txt")) {
            add(nouns, word, NounKind.PERSON);
        }
        return new Nouns(nouns);
    }

    private static void add(Map<String, Noun> nouns, String singular, NounKind kind) {
        nouns.putIfAbsent(singular, new Noun(singular, kind, kind == NounKind.GROUP && singular.equals("people")));
        nouns.putIfAbsent(plural(singular), new Noun(singular, kind, true));
    }

    private static String plural(String singular) {
        if (singular.endsWith("man") && !singular.endsWith("human")) {
            return singular.substring(0, singular.length() - 2) + "en";
        }
        if (singular.equals("child")) {
            return "children";
        }
        if (singular.endsWith("y") && !singular.matches(".*[aeiou]y")) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return singular + (singular.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
