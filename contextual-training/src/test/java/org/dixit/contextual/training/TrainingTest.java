package org.dixit.contextual.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.contextual.piece.EncoderInput;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.SpacedWords;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Token;
import org.dixit.nlp.training.gold.GoldAttribution;
import org.dixit.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    private Path directory;

    @Test
    @Tag("pytorch")
    void learnsAFewLabels() {
        try (EncoderParameters parameters = EncoderParameters.of(TinyModel.weights(), 1)) {
            Optimizer optimizer = new Optimizer(parameters, new Optimizer.Schedule(2e-3f, 2, 600));
            float before = step(parameters, optimizer);
            float after = before;
            for (int i = 0; i < 150; i++) {
                after = step(parameters, optimizer);
            }
            assertThat(after).isLessThan(before / 3);
        }
    }

    @Test
    @Tag("pytorch")
    void forgetsTheGradientsThatItHasLearnedFrom() {
        try (EncoderParameters parameters = EncoderParameters.of(TinyModel.weights(), 1)) {
            step(parameters, new Optimizer(parameters, new Optimizer.Schedule(1e-3f, 2, 20)));
            parameters.learned().forEach((name, array) -> {
                try (NDArray gradient = array.getGradient()) {
                    assertThat(gradient.abs().sum().getFloat()).as(name).isZero();
                }
            });
        }
    }

    @Test
    @Tag("pytorch")
    void learnsNothingFromGradientsThatAreNoNumbers() {
        try (EncoderParameters parameters = EncoderParameters.of(TinyModel.weights(), 1);
                NDManager scope = NDManager.newBaseManager()) {
            Optimizer optimizer = new Optimizer(parameters, new Optimizer.Schedule(1e-3f, 2, 20));
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray bias = parameters.get("names.bias");
                collector.backward(bias.sum().mul(Float.NaN));
            }
            float[] before = parameters.get("names.bias").toFloatArray();
            assertThat(optimizer.step(scope)).isFalse();
            assertThat(parameters.get("names.bias").toFloatArray()).isEqualTo(before);
            assertThat(step(parameters, optimizer)).isFinite();
        }
    }

    @Test
    @Tag("pytorch")
    void goesOnWhereItsStateWasKept() throws IOException {
        Path file = directory.resolve("state.bin");
        try (EncoderParameters parameters = EncoderParameters.of(TinyModel.weights(), 1)) {
            Optimizer optimizer = new Optimizer(parameters, new Optimizer.Schedule(1e-3f, 2, 20));
            step(parameters, optimizer);
            step(parameters, optimizer);
            Checkpoint.write(optimizer.state(), file);
            Optimizer other = new Optimizer(parameters, new Optimizer.Schedule(1e-3f, 2, 20));
            other.restore(Checkpoint.read(file));
            assertThat(other.step()).isEqualTo(2);
            Map<String, Tensor> restored = other.state();
            optimizer
                    .state()
                    .forEach((name, tensor) -> assertThat(
                                    Objects.requireNonNull(restored.get(name)).values())
                            .as(name)
                            .isEqualTo(tensor.values()));
        }
    }

    @Test
    void averagesCheckpoints() throws IOException {
        Path one = directory.resolve("one.bin");
        Path other = directory.resolve("other.bin");
        Checkpoint.write(Map.of("a", new Tensor(new long[] {2}, new float[] {1, -4})), one);
        Checkpoint.write(Map.of("a", new Tensor(new long[] {2}, new float[] {3, 2})), other);
        Tensor mean =
                Objects.requireNonNull(Checkpoint.average(List.of(one, other)).get("a"));
        assertThat(mean.values()).containsExactly(2, -1);
    }

    @Test
    void warmsUpAndThenSlowsDownToNothing() {
        Optimizer.Schedule schedule = new Optimizer.Schedule(1, 10, 110);
        assertThat(schedule.at(5)).isEqualTo(0.5f);
        assertThat(schedule.at(10)).isEqualTo(1);
        assertThat(schedule.at(60)).isEqualTo(0.5f);
        assertThat(schedule.at(110)).isZero();
    }

    @Test
    void labelsEachSideOfTheCue() {
        String text = "\u201cIt rains,\u201d said Li.";
        List<Token> tokens = OpenNlpSentenceAnnotator.english()
                .annotate(Article.parse(text))
                .get(0)
                .tokens();
        GoldAttribution attribution = new GoldAttribution(
                List.of(Span.of(0, 11)), List.of(Span.of(12, 16)), List.of(Span.of(17, 19)), Optional.empty());
        assertThat(AttributionLabels.of(tokens, List.of(attribution))).containsExactly(7, 8, 8, 8, 8, 1, 5, 0);
    }

    @Test
    void readsAuthoredTexts() throws IOException {
        Files.writeString(
                directory.resolve("one.txt"), "# a remark\n{s Li} {c said} {t it rains}.\n---\nNobody spoke.\n");
        Files.writeString(directory.resolve("notes.md"), "{s not read");
        List<Example> articles = AttributionCorpus.authored(directory, TinyModel.VOCABULARY);
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).labels()).containsExactly(3, 1, 9, 10, 0);
        assertThat(articles.get(1).labels()).containsOnly(0);
    }

    @Test
    void readsNamesInOpenNlpFormat() throws IOException {
        Path file = directory.resolve("names.txt");
        Files.writeString(
                file,
                "<START:person> Li Wen <END> left <START:misc> Expo <END> .\n\n<START:location> Tarn <END> slept\n");
        List<Example> documents = NameCorpus.read(file, TinyModel.VOCABULARY);
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).labels()).containsExactly(1, 2, 0, 7, 0);
        assertThat(documents.get(1).labels()).containsExactly(5, 0);
    }

    @Test
    void doesNotTakeForNoNameWhatACorpusDoesNotMark() throws IOException {
        Path file = directory.resolve("names.txt");
        Files.writeString(file, "<START:person> Li Wen <END> left Expo\n");
        assertThat(NameCorpus.read(file, TinyModel.VOCABULARY).get(0).labels())
                .containsExactly(1, 2, Batch.NO_NAME_BUT_PERHAPS_MISC, Batch.NO_NAME_BUT_PERHAPS_MISC);
    }

    @Test
    void readsFromWhatItBeginsAndWhatItLearnsFrom() {
        TrainingVariant variant = TrainingSettings.parse(List.of("base=minilm", "corpora=wikinews,gum", "fold=1/3"))
                .variant();
        assertThat(variant.base()).isEqualTo("minilm");
        assertThat(variant.attributions()).containsExactly("wikinews/train.jsonl", "gum/attributions-train.jsonl");
        assertThat(variant.fold().without(List.of(0, 1, 2, 3, 4, 5, 6))).containsExactly(0, 2, 3, 5, 6);
        assertThat(TrainingVariant.DEFAULT.fold().without(List.of(0, 1))).containsExactly(0, 1);
    }

    @Test
    void refusesUnknownAndSenselessSettings() {
        assertThat(TrainingSettings.parse(List.of("epochs=2", "rate=1e-4")).epochs())
                .isEqualTo(2);
        assertThatThrownBy(() -> TrainingSettings.parse(List.of("speed=9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed");
        assertThatThrownBy(() -> TrainingSettings.parse(List.of("epochs=0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("epochs=0");
        assertThatThrownBy(() -> TrainingSettings.parse(List.of("base=gpt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base=gpt");
        assertThatThrownBy(() -> TrainingSettings.parse(List.of("corpora=gum,novels")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("corpora=gum,novels");
        assertThatThrownBy(() -> TrainingSettings.parse(List.of("fold=2/2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fold=2/2");
    }

    private static float step(EncoderParameters parameters, Optimizer optimizer) {
        EncoderInputBuilder builder = new EncoderInputBuilder(TinyModel.VOCABULARY);
        builder.addParagraph(List.of(SpacedWords.guess(List.of("the", "mayor", "said", "we", "build"))), false);
        EncoderInput input = builder.build();
        Batch batch = new Batch(
                List.of(input.window(0, 5, TinyModel.VOCABULARY)),
                List.of(new int[] {3, 4, 1, 9, 10}),
                Task.ATTRIBUTION);
        try (NDManager scope = NDManager.newBaseManager()) {
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = Encoder.loss(scope, new Encoder(parameters, 0).scores(scope, batch, true), batch);
                collector.backward(loss);
                value = loss.getFloat();
            }
            optimizer.step(scope);
            return value;
        }
    }
}
