package org.dixit.contextual.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.nlp.training.gold.GoldArticle;
import org.dixit.nlp.training.gold.MarkedText;

/** Reads articles with their attributions: corpora of one JSON object a line, and directories of authored texts. */
final class AttributionCorpus {
    private static final OpenNlpSentenceAnnotator ANNOTATOR = OpenNlpSentenceAnnotator.english();

    private AttributionCorpus() {}

    static List<Example> read(Path file, Vocabulary vocabulary) throws IOException {
        return examples(org.dixit.nlp.training.gold.AttributionCorpus.read(file), vocabulary);
    }

    static List<Example> authored(Path directory, Vocabulary vocabulary) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : MarkedText.files(directory)) {
            examples.addAll(examples(MarkedText.read(file), vocabulary));
        }
        return examples;
    }

    private static List<Example> examples(List<GoldArticle> articles, Vocabulary vocabulary) {
        return articles.stream().map(article -> example(article, vocabulary)).toList();
    }

    private static Example example(GoldArticle gold, Vocabulary vocabulary) {
        List<Sentence> sentences = ANNOTATOR.annotate(gold.article());
        List<Token> tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        int[] labels = AttributionLabels.of(tokens, gold.attributions());
        return new Example(EncoderInputBuilder.read(sentences, vocabulary), labels, Task.ATTRIBUTION);
    }
}
