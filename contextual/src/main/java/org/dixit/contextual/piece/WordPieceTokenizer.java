package org.dixit.contextual.piece;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into the word pieces of an uncased BERT encoder and keeps their places in the text: control characters are dropped,
 * accents and case removed, marks and Chinese characters stand alone, and each word is spelled by the longest known pieces from
 * the left (Wu et al. 2016, Devlin et al. 2019). A word of more than 100 characters or one that cannot be spelled is one unknown
 * piece. Any string gives a result, lone surrogates included, in linear time. Immutable and thread-safe.
 */
public final class WordPieceTokenizer {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    private WordPieceTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A tokenizer of a vocabulary.
     *
     * @param vocabulary its pieces in lower case
     * @return the tokenizer
     */
    public static WordPieceTokenizer of(Vocabulary vocabulary) {
        return new WordPieceTokenizer(vocabulary);
    }

    /**
     * The pieces of a text.
     *
     * @param text any text
     * @return its pieces in text order, without those that stand around a window; empty if nothing is left of the text
     */
    public List<WordPiece> pieces(String text) {
        List<WordPiece> pieces = new ArrayList<>();
        Word word = new Word();
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            next = at + Character.charCount(character);
            if (isSpace(character)) {
                spell(word, pieces);
            } else if (!isDropped(character)) {
                add(character, at, next, word, pieces);
            }
        }
        spell(word, pieces);
        return pieces;
    }

    private void add(int character, int start, int end, Word word, List<WordPiece> pieces) {
        if (isChinese(character)) {
            spell(word, pieces);
            word.append(character, start, end);
            spell(word, pieces);
            return;
        }
        String plain = character < 128
                ? Character.toString(character)
                : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        plain.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(part -> addPart(part, start, end, word, pieces));
    }

    private void addPart(int part, int start, int end, Word word, List<WordPiece> pieces) {
        if (isMark(part)) {
            spell(word, pieces);
            word.append(part, start, end);
            spell(word, pieces);
        } else {
            word.append(part, start, end);
        }
    }

    private void spell(Word word, List<WordPiece> pieces) {
        if (word.length == 0) {
            return;
        }
        int before = pieces.size();
        boolean spelled = word.length <= LONGEST_WORD;
        for (int from = 0; spelled && from < word.length; ) {
            int to = longestPiece(word, from, pieces);
            spelled = to > from;
            from = to;
        }
        if (!spelled) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(new WordPiece(vocabulary.unknown(), word.starts[0], word.end));
        }
        word.clear();
    }

    private int longestPiece(Word word, int from, List<WordPiece> pieces) {
        for (int to = word.length; to > from; to--) {
            String piece = (from == 0 ? "" : "##") + new String(word.characters, from, to - from);
            int id = vocabulary.idOf(piece);
            if (id >= 0) {
                pieces.add(new WordPiece(id, word.starts[from], word.ends[to - 1]));
                return to;
            }
        }
        return from;
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isDropped(int character) {
        return character == 0xFFFD
                || switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int character) {
        return character < 128
                ? character > ' ' && character < 127 && !Character.isLetterOrDigit(character)
                : switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isChinese(int c) {
        return isWithin(c, 0x4E00, 0x9FFF)
                || isWithin(c, 0x3400, 0x4DBF)
                || isWithin(c, 0xF900, 0xFAFF)
                || isWithin(c, 0x20000, 0x2CEAF)
                || isWithin(c, 0x2F800, 0x2FA1F);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** The word that is being gathered. What lies beyond the longest word is counted and not kept. */
    private static final class Word {
        final int[] characters = new int[LONGEST_WORD];
        final int[] starts = new int[LONGEST_WORD];
        final int[] ends = new int[LONGEST_WORD];
        int length;
        int end;

        void append(int character, int from, int to) {
            if (length < LONGEST_WORD) {
                characters[length] = character;
                starts[length] = from;
                ends[length] = to;
            }
            length++;
            end = to;
        }

        void clear() {
            length = 0;
        }
    }
}
