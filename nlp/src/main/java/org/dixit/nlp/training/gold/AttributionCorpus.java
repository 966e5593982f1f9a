package org.dixit.nlp.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.quotation.Mode;
import org.dixit.text.Span;

/** Reads corpora of attributions: UTF-8, an article a line, as JSON. */
public final class AttributionCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AttributionCorpus() {}

    /**
     * Reads a file.
     *
     * @param file the corpus
     * @return its articles in order of the file
     * @throws IOException if it cannot be read; names the line where it is not what is expected
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        String corpus = corpusOf(file);
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(corpus, line, file + ":" + number));
                }
            }
        }
        return articles;
    }

    /** The name of the directory in which a corpus lies. */
    private static String corpusOf(Path file) {
        Path absolute = file.toAbsolutePath();
        int names = absolute.getNameCount();
        return names < 2 ? "" : absolute.getName(names - 2).toString();
    }

    private static GoldArticle article(String corpus, String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            return new GoldArticle(
                    node.path("id").asText(),
                    corpus,
                    Article.parse(node.required("text").asText()),
                    attributions(node.required("attributions")),
                    attributions(node.path("extra").path("nested")));
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(where + ": expected an article with attributions; " + e.getMessage(), e);
        }
    }

    private static List<GoldAttribution> attributions(JsonNode nodes) {
        List<GoldAttribution> attributions = new ArrayList<>();
        for (JsonNode node : nodes) {
            attributions.add(new GoldAttribution(
                    spans(node.required("content")), spans(node.path("cue")), spans(node.path("source")), mode(node)));
        }
        return attributions;
    }

    private static Optional<Mode> mode(JsonNode node) {
        return Optional.ofNullable(node.path("mode").asText(null))
                .map(mode -> Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
    }

    private static List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            spans.add(Span.of(node.required(0).asInt(), node.required(1).asInt()));
        }
        return spans;
    }
}
