package org.dixit.contextual.piece;

import java.util.List;

/** A small vocabulary, and inputs made of words. */
final class Pieces {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "the",
            "token",
            "##ization",
            "##s",
            "cafe",
            "on",
            "elan",
            "yes",
            ",",
            "\u201c",
            "\u201d",
            ".",
            "!",
            "\u4e2d",
            "\u56fd",
            "a",
            "b",
            "so",
            "long",
            "one",
            "mill",
            "river",
            "spring"));

    private Pieces() {}

    static EncoderInput input(List<String> sentences) {
        EncoderInputBuilder builder = new EncoderInputBuilder(VOCABULARY);
        sentences.forEach(
                sentence -> builder.addParagraph(List.of(SpacedWords.guess(List.of(sentence.split(" ")))), false));
        return builder.build();
    }
}
