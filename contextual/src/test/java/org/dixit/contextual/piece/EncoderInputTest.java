package org.dixit.contextual.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("EnumOrdinal") // the numbers are what is tested
class EncoderInputTest {

    @Test
    void findsTheFirstPieceOfEachToken() {
        Window window = Pieces.input(List.of("The tokens on")).window(0, 3, Pieces.VOCABULARY);
        assertThat(window.ids()).containsExactly(2, id("the"), id("token"), id("##s"), id("on"), 3);
        assertThat(window.firstPieces()).containsExactly(1, 2, 4);
    }

    @Test
    void tellsCapitalsMarksAndSpaces() {
        Window window = Pieces.input(List.of("Yes ,", "\u201c TOKENS \u201d")).window(0, 5, Pieces.VOCABULARY);
        assertThat(window.shapes())
                .containsExactly(ordinals(
                        Shape.SPECIAL,
                        Shape.CAPITALISED,
                        Shape.MARK,
                        Shape.MARK,
                        Shape.CAPITALS,
                        Shape.CAPITALS,
                        Shape.MARK,
                        Shape.SPECIAL));
        assertThat(window.quotations())
                .containsExactly(ordinals(
                        QuotationState.OUTSIDE,
                        QuotationState.OUTSIDE,
                        QuotationState.OUTSIDE,
                        QuotationState.OPENING,
                        QuotationState.INSIDE,
                        QuotationState.INSIDE,
                        QuotationState.CLOSING,
                        QuotationState.OUTSIDE));
        assertThat(window.gaps())
                .containsExactly(ordinals(
                        Gap.SPECIAL,
                        Gap.PARAGRAPH,
                        Gap.NOTHING,
                        Gap.PARAGRAPH,
                        Gap.NOTHING,
                        Gap.INSIDE_WORD,
                        Gap.NOTHING,
                        Gap.SPECIAL));
    }

    @Test
    void readsAWindowFromItsFirstToken() {
        Window window = Pieces.input(List.of("The mill on", "the river")).window(3, 5, Pieces.VOCABULARY);
        assertThat(window.firstToken()).isEqualTo(3);
        assertThat(window.ids()).containsExactly(2, id("the"), id("river"), 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\ud800",
                "\udc00 a \ud83d",
                "\u4e2d\u56fd \ud83d\ude00 Jos\u00e9",
                "a\n\n\u200b\u00ad.\n\u201c"
            })
    void hasEveryTokenOfAnyText(String text) {
        List<Sentence> sentences = OpenNlpSentenceAnnotator.english().annotate(Article.parse(text));
        EncoderInput input = EncoderInputBuilder.read(sentences, Pieces.VOCABULARY);
        assertThat(input.tokens())
                .isEqualTo(sentences.stream().mapToInt(s -> s.tokens().size()).sum());
        assertThat(input.pieces(0, input.tokens())).isGreaterThanOrEqualTo(input.tokens());
    }

    @Test
    void keepsFewPiecesOfARowOfMarks() {
        EncoderInput input = Pieces.input(List.of("a " + "!".repeat(5000) + " b"));
        assertThat(input.tokens()).isEqualTo(3);
        assertThat(input.pieces(0, 3)).isEqualTo(26);
    }

    private static int id(String piece) {
        return Pieces.VOCABULARY.idOf(piece);
    }

    private static int[] ordinals(Enum<?>... values) {
        return java.util.Arrays.stream(values).mapToInt(Enum::ordinal).toArray();
    }
}
