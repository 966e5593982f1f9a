package org.dixit.contextual.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dixit.contextual.piece.Vocabulary;

/**
 * What the training begins with: an encoder that has read much text.
 *
 * @param weights its weights by name
 * @param pieces its word pieces in order of their numbers
 */
record BaseModel(Map<String, Tensor> weights, List<String> pieces) {

    /** bge-small-en-v1.5 (BAAI, MIT): 12 layers of 384, as an ONNX file on the class path. */
    static BaseModel bgeSmall() throws IOException {
        return read("bge-small-en-v1.5.onnx", "bge-small-en-v1.5-tokenizer.json");
    }

    /** all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0): 6 layers of 384, as an ONNX file on the class path. */
    static BaseModel miniLm() throws IOException {
        return read("all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json");
    }

    private static BaseModel read(String model, String tokenizer) throws IOException {
        try (InputStream graph = resource(model);
                InputStream json = resource(tokenizer)) {
            return new BaseModel(
                    OnnxWeights.read(ByteBuffer.wrap(graph.readAllBytes())), pieces(new ObjectMapper().readTree(json)));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = BaseModel.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IOException("no " + name + " on the class path");
        }
        return in;
    }

    private static List<String> pieces(JsonNode tokenizer) {
        JsonNode vocabulary = tokenizer.at("/model/vocab");
        String[] pieces = new String[vocabulary.size()];
        vocabulary.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
        return Arrays.asList(pieces);
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(pieces);
    }
}
