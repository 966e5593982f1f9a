package org.dixit.nlp.name;

import java.util.Locale;
import org.dixit.nlp.tagging.FeatureHash;

/** What one form of a word tells by itself, as hashes; made once for all its occurrences in a document. Immutable. */
final class WordForm {
    private static final int AFFIXES = 4;

    /** Stands before the first and after the last word of a sentence. */
    static final WordForm BORDER = new WordForm("", NameLexicon.EMPTY);

    final int word;
    final int lower;
    final int shape;
    final int caselessShape;
    final int clusters;
    final int lists;
    final boolean capital;
    final boolean allCapitals;
    final boolean letters;
    final int length;
    private final int[] prefixes = new int[AFFIXES];
    private final int[] suffixes = new int[AFFIXES];

    WordForm(String text, NameLexicon lexicon) {
        String lowerText = text.toLowerCase(Locale.ROOT);
        length = text.length();
        word = FeatureHash.text(text, 0, length);
        lower = FeatureHash.text(lowerText, 0, lowerText.length());
        shape = shape(text, false);
        caselessShape = shape(text, true);
        clusters = lexicon.clusters(lower);
        lists = lexicon.lists(NameLexicon.extend(0, lower));
        capital = length > 0 && Character.isUpperCase(text.charAt(0));
        letters = text.chars().anyMatch(Character::isLetter);
        allCapitals = capital && length > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        for (int i = 0; i < AFFIXES; i++) {
            int size = Math.min(i + 1, lowerText.length());
            prefixes[i] = FeatureHash.text(lowerText, 0, size);
            suffixes[i] = FeatureHash.text(lowerText, lowerText.length() - size, lowerText.length());
        }
    }

    /** The first {@code size} (1 to 4) characters in lower case. */
    int prefix(int size) {
        return prefixes[size - 1];
    }

    /** The last {@code size} (1 to 4) characters in lower case. */
    int suffix(int size) {
        return suffixes[size - 1];
    }

    /** "McDonald" is XxXxx: each character by its class, no more than two alike in a row. */
    private static int shape(String text, boolean caseless) {
        int hash = 17;
        int last = 0;
        int alike = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = kindOf(text.charAt(i), caseless);
            alike = kind == last ? alike + 1 : 1;
            last = kind;
            if (alike <= 2) {
                hash = hash * 31 + kind;
            }
        }
        return FeatureHash.of(0, hash);
    }

    private static int kindOf(char character, boolean caseless) {
        if (Character.isLetter(character)) {
            return Character.isUpperCase(character) && !caseless ? 'X' : 'x';
        }
        return Character.isDigit(character) ? 'd' : character;
    }
}
