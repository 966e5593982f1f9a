package org.dixit.nlp.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.attribution.AttributionModel;
import org.dixit.nlp.attribution.label.Passes;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.TrainingSettings;
import org.dixit.nlp.training.gold.AttributionData;
import org.dixit.nlp.training.gold.MarkedText;
import org.dixit.nlp.training.gold.TrainingArticle;

/**
 * Trains the bundled model of attributions. The same corpora give the same file.
 *
 * <pre>{@code
 * AttributionTrainer CORPORA AUTHORED MODEL [open]
 * }</pre>
 *
 * <p>{@code CORPORA} is the directory that holds polnear, wikinews and gum; with {@code open} only the two under an open licence
 * are used. {@code AUTHORED} is that of the texts written for this project. {@code docs/models/attribution-en.md} tells more.
 */
public final class AttributionTrainer {
    /** How many rows of weights each pass keeps. */
    private static final int ROWS = 80_000;

    private static final float GUM_WEIGHT = 0.5f;

    /** Authored texts are few and show what news seldom does. */
    private static final float AUTHORED_WEIGHT = 2;

    /** How far the tagger is pushed to find more, so that precision and recall of relations come near to each other. */
    static final double EAGERNESS = 0.04;

    private final Path corpora;
    private final Path authored;
    private final boolean open;

    private AttributionTrainer(Path corpora, Path authored, boolean open) {
        this.corpora = corpora;
        this.authored = authored;
        this.open = open;
    }

    /**
     * Trains and writes a model.
     *
     * @param arguments the directories of the corpora and of the authored texts, the file to write, and perhaps {@code open}
     * @throws IOException if a corpus cannot be read or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 4) {
            throw new IllegalArgumentException("expected CORPORA AUTHORED MODEL [open], got " + List.of(arguments));
        }
        boolean open = arguments.length == 4 && arguments[3].equals("open");
        AttributionModel model = new AttributionTrainer(Path.of(arguments[0]), Path.of(arguments[1]), open).train();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            model.write(out);
        }
    }

    private AttributionModel train() throws IOException {
        AttributionData data = AttributionData.read(sources(), authored());
        TaggerTrainer trainer = new TaggerTrainer(settings());
        report("articles", data.articles().size());
        SequenceModel first = trainer.first(data.articles());
        report("features of the first pass", first.features());
        List<TrainingArticle.Drafted> drafted = trainer.drafts(data.articles(), first);
        report("drafts", drafted.size());
        SequenceModel second = Passes.eager(trainer.second(drafted), EAGERNESS);
        report("features of the second pass", second.features());
        SequenceModel confidence = RelationTrainer.confidence(drafted, new FoldTrainer(trainer, first, second));
        report("features of confidence", confidence.features());
        SequenceModel nested = NestedTrainer.train(drafted);
        report("features of the pass over contents", nested.features());
        SequenceModel mode = RelationTrainer.mode(data.articles());
        report("features of mode", mode.features());
        return new AttributionModel(data.lexicon(), provenance(first), second, Optional.of(nested), mode, confidence);
    }

    private static void report(String step, int count) {
        System.out.println(step + ": " + count);
    }

    static TrainingSettings settings() {
        return TrainingSettings.perceptron().withEpochs(6).withChoiceEpochs(3).withMaximumRows(ROWS);
    }

    private List<AttributionData.Source> sources() {
        List<AttributionData.Source> sources = new ArrayList<>();
        if (!open) {
            sources.add(new AttributionData.Source(corpora.resolve("polnear/train.jsonl"), 1));
        }
        sources.add(new AttributionData.Source(corpora.resolve("wikinews/train.jsonl"), 1));
        sources.add(new AttributionData.Source(corpora.resolve("gum/attributions-train.jsonl"), GUM_WEIGHT));
        return sources;
    }

    private List<AttributionData.Source> authored() throws IOException {
        return MarkedText.files(authored).stream()
                .map(file -> new AttributionData.Source(file, AUTHORED_WEIGHT))
                .toList();
    }

    private SequenceModel provenance(SequenceModel model) {
        return model.withProvenance("task", "attribution")
                .withProvenance("language", "en")
                .withProvenance("corpora", open ? "wikinews, gum, authored" : "polnear, wikinews, gum, authored");
    }
}
