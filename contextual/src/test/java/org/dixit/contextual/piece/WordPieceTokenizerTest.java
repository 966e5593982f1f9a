package org.dixit.contextual.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {

    private final WordPieceTokenizer tokenizer = WordPieceTokenizer.of(Pieces.VOCABULARY);

    @Test
    void spellsUnknownWordsByTheirLongestPieces() {
        assertThat(tokenizer.pieces("the tokenization"))
                .containsExactly(piece("the", 0, 3), piece("token", 4, 9), piece("##ization", 9, 16));
    }

    @Test
    void dropsCaseAndAccentsAndKeepsOffsets() {
        assertThat(tokenizer.pieces("Caf\u00e9 \u00c9LAN")).containsExactly(piece("cafe", 0, 4), piece("elan", 5, 9));
        assertThat(tokenizer.pieces("cafe\u0301 on")).containsExactly(piece("cafe", 0, 4), piece("on", 6, 8));
    }

    @Test
    void setsMarksApart() {
        assertThat(tokenizer.pieces("\u201cyes,\u201d"))
                .containsExactly(piece("\u201c", 0, 1), piece("yes", 1, 4), piece(",", 4, 5), piece("\u201d", 5, 6));
    }

    @Test
    void setsChineseCharactersApart() {
        assertThat(tokenizer.pieces("\u4e2d\u56fd")).containsExactly(piece("\u4e2d", 0, 1), piece("\u56fd", 1, 2));
    }

    @Test
    void countsBothUnitsOfAnEmoji() {
        List<WordPiece> pieces = tokenizer.pieces("a \ud83d\ude00 b");
        assertThat(pieces)
                .containsExactly(piece("a", 0, 1), new WordPiece(Pieces.VOCABULARY.unknown(), 2, 4), piece("b", 5, 6));
    }

    @Test
    void takesAVeryLongWordForOneUnknownPiece() {
        assertThat(tokenizer.pieces("so " + "x".repeat(5000) + " long"))
                .containsExactly(
                        piece("so", 0, 2),
                        new WordPiece(Pieces.VOCABULARY.unknown(), 3, 5003),
                        piece("long", 5004, 5008));
    }

    @Test
    void leavesOutLoneSurrogatesAndControlCharacters() {
        assertThat(tokenizer.pieces("\ud800")).isEmpty();
        assertThat(tokenizer.pieces("o\udc00ne\u200b")).containsExactly(piece("one", 0, 4));
    }

    private static WordPiece piece(String text, int start, int end) {
        int id = Pieces.VOCABULARY.idOf(text);
        assertThat(id).as(text).isNotNegative();
        return new WordPiece(id, start, end);
    }
}
