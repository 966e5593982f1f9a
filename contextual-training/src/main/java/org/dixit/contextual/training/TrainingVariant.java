package org.dixit.contextual.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From what an encoder begins and what it learns from.
 *
 * @param base {@code bge} or {@code minilm}
 * @param corpora of attributions, of polnear, wikinews and gum; the latter two are under an open licence
 * @param authored a directory of authored texts besides
 * @param fold in which articles of the corpora are held out
 */
record TrainingVariant(String base, List<String> corpora, Optional<Path> authored, Fold fold) {
    private static final Map<String, String> FILES = Map.of(
            "polnear", "polnear/train.jsonl",
            "wikinews", "wikinews/train.jsonl",
            "gum", "gum/attributions-train.jsonl");

    static final TrainingVariant DEFAULT =
            new TrainingVariant("bge", List.of("polnear", "wikinews"), Optional.empty(), new Fold(0, 0));

    /**
     * Every {@code of}th article of a corpus, from one on, is held out; none if {@code of} is 0.
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

        <T> List<T> without(List<T> articles) {
            return IntStream.range(0, articles.size())
                    .filter(i -> of == 0 || i % of != held)
                    .mapToObj(articles::get)
                    .toList();
        }
    }

    TrainingVariant {
        if (!List.of("bge", "minilm").contains(base)) {
            throw new IllegalArgumentException("base=" + base + ": bge or minilm expected");
        }
        if (!FILES.keySet().containsAll(corpora)) {
            throw new IllegalArgumentException(
                    "corpora=" + String.join(",", corpora) + ": some of polnear, wikinews and gum expected");
        }
    }

    /** The variant that some settings tell, which are taken away. */
    static TrainingVariant take(Map<String, String> given) {
        String base = given.remove("base");
        String corpora = given.remove("corpora");
        String authored = given.remove("authored");
        String fold = given.remove("fold");
        return new TrainingVariant(
                base == null ? DEFAULT.base : base,
                corpora == null ? DEFAULT.corpora : List.of(corpora.split(",", -1)),
                Optional.ofNullable(authored).map(Path::of),
                fold == null ? DEFAULT.fold : Fold.parse(fold));
    }

    BaseModel baseModel() throws java.io.IOException {
        return base.equals("bge") ? BaseModel.bgeSmall() : BaseModel.miniLm();
    }

    /** The files of attributions to learn from. */
    List<String> attributions() {
        return corpora.stream().map(FILES::get).toList();
    }
}
