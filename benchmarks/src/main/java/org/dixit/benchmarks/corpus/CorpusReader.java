package org.dixit.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON Lines in UTF-8: one object a line with the strings {@code id} and {@code text}. All other members are
 * ignored, blank lines too.
 */
public final class CorpusReader {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Path file;
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private CorpusReader(Path file) {
        this.file = file;
    }

    /**
     * The articles of a file, in its order.
     *
     * @param file a corpus file
     * @return the articles; empty if there is none
     * @throws CorpusFormatException if a line is no article or repeats an id
     * @throws IOException if the file cannot be read
     */
    public static List<CorpusArticle> read(Path file) throws IOException {
        return new CorpusReader(file).articles();
    }

    private List<CorpusArticle> articles() throws IOException {
        List<CorpusArticle> articles = new ArrayList<>();
        for (TextLine line : TextLine.readAll(file)) {
            if (!line.text().isBlank()) {
                articles.add(article(line));
            }
        }
        return articles;
    }

    private CorpusArticle article(TextLine line) throws CorpusFormatException {
        JsonNode node = object(line);
        String id = string(node, "id", line.number());
        Integer earlier = lineOfId.putIfAbsent(id, line.number());
        if (earlier != null) {
            throw new CorpusFormatException(
                    file, line.number(), "id \"" + id + "\" already in line " + earlier + ", a new id expected");
        }
        return new CorpusArticle(id, string(node, "text", line.number()));
    }

    private JsonNode object(TextLine line) throws CorpusFormatException {
        JsonNode node;
        try {
            node = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw new CorpusFormatException(
                    file, line.number(), "one JSON object a line expected; " + e.getOriginalMessage() + column(e));
        }
        if (!node.isObject()) {
            throw new CorpusFormatException(file, line.number(), "a JSON object expected, found " + kind(node));
        }
        return node;
    }

    private String string(JsonNode object, String name, int line) throws CorpusFormatException {
        JsonNode value = object.get(name);
        if (value == null || !value.isTextual()) {
            throw new CorpusFormatException(
                    file, line, "member \"" + name + "\": a string expected, found " + kind(value));
        }
        return value.textValue();
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
    }

    private static String kind(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "nothing";
        }
        return node.isContainerNode() ? (node.isArray() ? "an array" : "an object") : node.toString();
    }
}
