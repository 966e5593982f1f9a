package org.dixit.contextual.training;

import java.util.List;
import java.util.Map;

/**
 * From what an encoder begins and what it learns from.
 *
 * @param base {@code bge} or {@code minilm}
 * @param corpora {@code all}; {@code open} leaves out polnear and takes gum, so that only texts under an open licence are used
 * @param fold in which polnear's articles are held out
 */
record TrainingVariant(String base, String corpora, Fold fold) {
    static final TrainingVariant DEFAULT = new TrainingVariant("bge", "all", new Fold(0, 0));

    /**
     * Every {@code of}th article, from one on, is held out; none if {@code of} is 0.
     *
     * @param held the first one, from 0
     * @param of how many folds there are
     */
    record Fold(int held, int of) {

        private static Fold parse(String text) {
            String[] parts = text.split("/", -1);
            if (parts.length != 2 || !text.matches("\\d+/\\d+")) {
                throw new IllegalArgumentException("fold=" + text + ": two numbers expected, as in 0/2");
            }
            Fold fold = new Fold(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            if (fold.held >= fold.of) {
                throw new IllegalArgumentException("fold=" + text + ": the first number must be below the second");
            }
            return fold;
        }

        boolean holds(int article) {
            return of > 0 && article % of == held;
        }
    }

    TrainingVariant {
        if (!List.of("bge", "minilm").contains(base) || !List.of("all", "open").contains(corpora)) {
            throw new IllegalArgumentException(
                    "base=" + base + " corpora=" + corpora + ": bge or minilm, and all or open, expected");
        }
    }

    /** The variant that some settings tell, which are taken away. */
    static TrainingVariant take(Map<String, String> given) {
        String base = given.remove("base");
        String corpora = given.remove("corpora");
        String fold = given.remove("fold");
        return new TrainingVariant(
                base == null ? DEFAULT.base : base,
                corpora == null ? DEFAULT.corpora : corpora,
                fold == null ? DEFAULT.fold : Fold.parse(fold));
    }

    BaseModel baseModel() throws java.io.IOException {
        return base.equals("bge") ? BaseModel.bgeSmall() : BaseModel.miniLm();
    }

    /** The files of attributions to learn from. */
    List<String> attributions() {
        return corpora.equals("all")
                ? List.of("polnear/train.jsonl", "wikinews/train.jsonl")
                : List.of("wikinews/train.jsonl", "gum/attributions-train.jsonl");
    }
}
