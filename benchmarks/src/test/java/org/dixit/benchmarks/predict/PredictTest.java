package org.dixit.benchmarks.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.benchmarks.corpus.CorpusArticle;
import org.dixit.benchmarks.predict.PredictArguments.Tagger;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictTest {

    private static final List<CorpusArticle> ARTICLES =
            List.of(new CorpusArticle("a", "Costs rise, says Li."), new CorpusArticle("b", "\ud800"));

    private static final Entity LI = new Entity("e1", "Li Wen", EntityType.PERSON, List.of(), List.of());

    private final List<String> extracted = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void writesEveryMemberOfAttributionAndItsNestedOnes() throws IOException {
        predict(false);
        assertThat(Files.readString(out()))
                .isEqualTo(
                        "{\"id\":\"a\",\"quotations\":[{\"kind\":\"indirect\",\"mode\":\"statement\",\"content\":[[0,5],[6,10]],"
                                + "\"cue\":[[12,16]],\"source\":[[17,19]],\"speaker\":\"Li Wen\",\"speakerKind\":\"person\","
                                + "\"role\":\"economist\",\"confidence\":0.6667,\"speakerConfidence\":0.5}],"
                                + "\"nested\":[{\"kind\":\"mixed\",\"mode\":\"attitude\",\"content\":[[6,10]],\"cue\":[],\"source\":[],"
                                + "\"speaker\":null,\"speakerKind\":null,\"role\":null,\"confidence\":1.0,\"speakerConfidence\":null}]}\n"
                                + "{\"id\":\"b\",\"quotations\":[],\"nested\":[]}\n");
    }

    @Test
    void extractsOnceColdAndFortyTimesMoreWarm() throws IOException {
        predict(false);
        assertThat(extracted).hasSize(2);
        predict(true);
        assertThat(extracted).hasSize(2 + 41 * 2);
    }

    @Test
    void countsArticlesAndWords() throws IOException {
        assertThat(predict(true).toString())
                .matches("articles=2 words=5 wall=\\d+\\.\\d\\d cpu=\\d+\\.\\d\\d words/cpu-s=\\d+");
    }

    @Test
    void dividesWordsByCpuTime() {
        assertThat(new Speed(3, 1_234_567, 65.432, 50))
                .hasToString("articles=3 words=1234567 wall=65.43 cpu=50.00 words/cpu-s=24691");
    }

    @Test
    void namesOutputThatCannotBeWritten() {
        Path nowhere = directory.resolve("missing/out.jsonl");
        PredictArguments arguments = arguments(false, nowhere);
        assertThatThrownBy(() -> Predict.of(this::extract).predict(ARTICLES, arguments))
                .hasMessage(nowhere + ": cannot be written, no such directory");
    }

    @Test
    void readsArguments() {
        assertThat(PredictArguments.parse(List.of("--warm", "in", "out")))
                .isEqualTo(new PredictArguments(true, Tagger.LINEAR, Optional.empty(), Path.of("in"), Path.of("out")));
        assertThat(PredictArguments.parse(List.of("in", "out")).warm()).isFalse();
    }

    @Test
    void readsWhichTaggerIsMeant() {
        assertThat(PredictArguments.parse(List.of("--tagger", "contextual", "in", "out")))
                .isEqualTo(new PredictArguments(
                        false, Tagger.CONTEXTUAL, Optional.empty(), Path.of("in"), Path.of("out")));
        assertThat(PredictArguments.parse(List.of("in", "out", "--encoder", "my.onnx")))
                .isEqualTo(new PredictArguments(
                        false, Tagger.CONTEXTUAL, Optional.of(Path.of("my.onnx")), Path.of("in"), Path.of("out")));
    }

    @Test
    void refusesWrongArguments() {
        assertThatThrownBy(() -> PredictArguments.parse(List.of("in")))
                .hasMessageStartingWith("arguments [in]: two files expected")
                .hasMessageContaining("usage: predict.sh [--warm] [--tagger linear|contextual]");
        assertThatThrownBy(() -> PredictArguments.parse(List.of("--fast", "in")))
                .hasMessageStartingWith("option --fast: only --warm, --tagger and --encoder are known");
        assertThatThrownBy(() -> PredictArguments.parse(List.of("in", "out", "--tagger")))
                .hasMessageStartingWith("option --tagger");
        assertThatThrownBy(() -> PredictArguments.parse(List.of("--tagger", "oracle", "in", "out")))
                .hasMessageStartingWith("tagger oracle: linear or contextual expected");
    }

    private Speed predict(boolean warm) throws IOException {
        return Predict.of(this::extract).predict(ARTICLES, arguments(warm, out()));
    }

    private PredictArguments arguments(boolean warm, Path out) {
        return new PredictArguments(warm, Tagger.LINEAR, Optional.empty(), directory.resolve("in.jsonl"), out);
    }

    private Path out() {
        return directory.resolve("out.jsonl");
    }

    private AttributedArticle extract(Article article) {
        extracted.add(article.text());
        List<Quotation> quotations = article.text().startsWith("Costs") ? List.of(quotation()) : List.of();
        return new AttributedArticle(article, List.of(LI), quotations);
    }

    private static Quotation quotation() {
        Speaker speaker = new Speaker(
                LI,
                SpeakerKind.PERSON,
                Optional.of("economist"),
                Optional.empty(),
                Optional.empty(),
                0.5,
                Optional.empty());
        List<Span> content = List.of(Span.of(0, 5), Span.of(6, 10));
        return new Quotation(
                "q1",
                QuotationType.INDIRECT,
                Mode.STATEMENT,
                "Costs rise",
                List.of(),
                content,
                List.of(Span.of(12, 16)),
                List.of(Span.of(17, 19)),
                Optional.of(speaker),
                2 / 3.0,
                List.of(nested()));
    }

    private static Quotation nested() {
        return new Quotation(
                "q1.1",
                QuotationType.MIXED,
                Mode.ATTITUDE,
                "rise",
                List.of(),
                List.of(Span.of(6, 10)),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                List.of());
    }
}
