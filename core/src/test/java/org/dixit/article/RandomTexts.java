package org.dixit.article;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody would write: line breaks, marks, dates and lone surrogates in any order; the same in every run. */
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            " ",
            " ",
            "\u00A0",
            "\uFEFF",
            "\u200B",
            "\t",
            "||",
            "|",
            "By Ana Ruiz",
            "By ",
            "LIMA",
            " — ",
            " - ",
            "(AP)",
            ", ",
            "May 3",
            "May 3, 2021",
            "2021",
            ".",
            ";",
            ":",
            "?",
            "“",
            "”",
            "\"",
            "'",
            "Ferry",
            "late again",
            "the port said",
            "A",
            "a",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "渡轮",
            "é",
            "e\u0301",
            "&amp;",
            "_",
            "--",
            "word ".repeat(50));

    private RandomTexts() {}

    static Stream<String> of(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> next(random));
    }

    private static String next(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
