package org.dixit.contextual.piece;

import java.util.ArrayList;
import java.util.List;
import org.dixit.contextual.piece.EncoderInput.IntList;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;

/** Gathers the paragraphs of a text for an encoder. For one thread and one text. */
@SuppressWarnings("EnumOrdinal") // the numbers are the rows of embeddings that a model has learned
public final class EncoderInputBuilder {
    /** A row of thousands of marks is one token; its first pieces are enough to tell. */
    private static final int MOST_PIECES = 24;

    private final WordPieceTokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final IntList ids = new IntList();
    private final IntList shapes = new IntList();
    private final IntList quotations = new IntList();
    private final IntList gaps = new IntList();
    private final IntList tokens = new IntList();
    private final IntList sentences = new IntList();

    /**
     * A builder of an empty input.
     *
     * @param vocabulary the pieces of the encoder
     */
    public EncoderInputBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokenizer = WordPieceTokenizer.of(vocabulary);
    }

    /**
     * The input of a whole article.
     *
     * @param sentences its sentences in text order
     * @param vocabulary the pieces of the encoder
     * @return the input; its tokens are those of the sentences, in order
     */
    public static EncoderInput read(List<Sentence> sentences, Vocabulary vocabulary) {
        EncoderInputBuilder builder = new EncoderInputBuilder(vocabulary);
        int from = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            if (to == sentences.size()
                    || sentences.get(to).paragraph() != sentences.get(from).paragraph()) {
                builder.add(sentences.subList(from, to));
                from = to;
            }
        }
        return builder.build();
    }

    private void add(List<Sentence> paragraph) {
        List<SpacedWords> words = new ArrayList<>();
        for (Sentence sentence : paragraph) {
            List<Token> own = sentence.tokens();
            boolean[] spaced = new boolean[own.size()];
            for (int i = 0; i < spaced.length; i++) {
                spaced[i] = i == 0
                        || own.get(i - 1).span().end() < own.get(i).span().start();
            }
            words.add(new SpacedWords(own.stream().map(Token::text).toList(), spaced));
        }
        addParagraph(words, paragraph.get(0).headline());
    }

    /**
     * Adds the next paragraph.
     *
     * @param paragraph its sentences
     * @param headline whether it is a headline
     */
    public void addParagraph(List<SpacedWords> paragraph, boolean headline) {
        QuotationState[] states = states(paragraph);
        int at = 0;
        for (SpacedWords sentence : paragraph) {
            sentences.add(tokens.size());
            for (int i = 0; i < sentence.words().size(); i++) {
                Gap gap = at == 0
                        ? headline ? Gap.HEADLINE : Gap.PARAGRAPH
                        : i == 0 ? Gap.SENTENCE : sentence.spaced()[i] ? Gap.SPACE : Gap.NOTHING;
                addWord(sentence.words().get(i), states[at++], gap);
            }
        }
    }

    private void addWord(String word, QuotationState state, Gap gap) {
        tokens.add(ids.size());
        List<WordPiece> pieces = tokenizer.pieces(word);
        int shape = Shape.of(word).ordinal();
        int count = Math.max(1, Math.min(MOST_PIECES, pieces.size()));
        for (int i = 0; i < count; i++) {
            ids.add(pieces.isEmpty() ? vocabulary.unknown() : pieces.get(i).id());
            shapes.add(shape);
            quotations.add(state.ordinal());
            gaps.add((i == 0 ? gap : Gap.INSIDE_WORD).ordinal());
        }
    }

    private static QuotationState[] states(List<SpacedWords> paragraph) {
        List<String> words = paragraph.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        boolean[] spaced = new boolean[words.size()];
        int at = 0;
        for (SpacedWords sentence : paragraph) {
            for (int i = 0; i < sentence.spaced().length; i++) {
                spaced[at++] = i == 0 || sentence.spaced()[i];
            }
        }
        return QuotationState.of(words, spaced);
    }

    /**
     * What was added.
     *
     * @return the input
     */
    public EncoderInput build() {
        return new EncoderInput(ids, shapes, quotations, gaps, tokens, sentences);
    }
}
