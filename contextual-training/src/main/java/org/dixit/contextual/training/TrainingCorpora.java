package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dixit.contextual.piece.Vocabulary;

/** The texts to learn from, for both heads. News is seen in each epoch, a third of the other names. */
final class TrainingCorpora {
    private static final List<String> NEWS_NAMES =
            List.of("wikinews.train", "wikigold.train", "wikigold.dev", "ewt.dev");
    private static final List<String> OTHER_NAMES = List.of("gum.train", "crossner.train");
    private static final int OTHERS = 3;

    private final List<Example> always = new ArrayList<>();
    private final List<Example> sometimes = new ArrayList<>();
    private final Vocabulary vocabulary;

    private TrainingCorpora(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static TrainingCorpora read(Path directory, Vocabulary vocabulary, TrainingVariant variant) throws IOException {
        TrainingCorpora corpora = new TrainingCorpora(vocabulary);
        for (String file : variant.attributions()) {
            List<Example> articles = AttributionCorpus.read(directory.resolve(file), vocabulary);
            corpora.always.addAll(variant.fold().without(articles));
        }
        if (variant.authored().isPresent()) {
            corpora.always.addAll(AttributionCorpus.authored(variant.authored().get(), vocabulary));
        }
        for (String names : NEWS_NAMES) {
            corpora.always.addAll(NameCorpus.read(directory.resolve("ner/" + names + ".txt"), vocabulary));
        }
        for (String names : OTHER_NAMES) {
            corpora.sometimes.addAll(NameCorpus.read(directory.resolve("ner/" + names + ".txt"), vocabulary));
        }
        return corpora;
    }

    /** The batches of an epoch: always the same for the same number and settings. */
    List<Batch> epoch(int number, TrainingSettings settings) {
        Random random = new Random(31 * settings.seed() + number);
        List<Example> examples = new ArrayList<>(always);
        for (int i = number % OTHERS; i < sometimes.size(); i += OTHERS) {
            examples.add(sometimes.get(i));
        }
        return Batches.of(examples, vocabulary, random, settings.pieces());
    }
}
