package org.dixit.contextual.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.article.Article;
import org.dixit.contextual.piece.EncoderInputBuilder;
import org.dixit.contextual.piece.Vocabulary;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;

/** Reads articles with their attributions, one JSON object a line. */
final class AttributionCorpus {

    private AttributionCorpus() {}

    static List<Example> read(Path file, Vocabulary vocabulary) throws IOException {
        OpenNlpSentenceAnnotator annotator = OpenNlpSentenceAnnotator.english();
        ObjectMapper mapper = new ObjectMapper();
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = mapper.readTree(line);
            List<Sentence> sentences =
                    annotator.annotate(Article.parse(article.get("text").asText()));
            List<Token> tokens = sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .toList();
            int[] labels = AttributionLabels.of(tokens, article.get("attributions"));
            examples.add(new Example(EncoderInputBuilder.read(sentences, vocabulary), labels, Task.ATTRIBUTION));
        }
        return examples;
    }
}
