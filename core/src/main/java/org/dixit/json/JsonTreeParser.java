package org.dixit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.json.JsonValue.Place;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text into values that know their place. One object reads one text. */
final class JsonTreeParser {

    /** An article may be of any length; nesting stays limited, because values are read by recursion. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final int firstLine;

    private JsonTreeParser(JsonParser parser, int firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
    }

    /** Reads a text that starts in a given line of its file, and holds one value and nothing else. */
    static JsonValue parse(String json, int firstLine) {
        int start = json.startsWith("\uFEFF") ? 1 : 0;
        try (JsonParser parser = FACTORY.createParser(json.substring(start))) {
            return new JsonTreeParser(parser, firstLine).document();
        } catch (JsonProcessingException e) {
            Position position = position(e.getLocation(), firstLine);
            throw new ArticleJsonException(position, new IOException(e.getOriginalMessage(), e));
        } catch (IOException e) {
            throw new ArticleJsonException(new Position(firstLine, 1, ""), e);
        }
    }

    private static Position position(@Nullable JsonLocation location, int firstLine) {
        return location == null
                ? new Position(firstLine, 1, "")
                : new Position(location.getLineNr() + firstLine - 1, location.getColumnNr(), "");
    }

    private JsonValue document() throws IOException {
        if (parser.nextToken() == null) {
            throw new ArticleJsonException(
                    position(parser.currentLocation(), firstLine), "end of text: a JSON object expected");
        }
        JsonValue value = value(null, "");
        if (parser.nextToken() != null) {
            throw new ArticleJsonException(
                    position(parser.currentTokenLocation(), firstLine), parser.getText() + ": end of text expected");
        }
        return value;
    }

    private JsonValue value(@Nullable JsonValue parent, String key) throws IOException {
        Position position = position(parser.currentTokenLocation(), firstLine);
        Place place = new Place(position.line(), position.column(), parent, key);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new JsonValue(parser.getText(), "", place);
            case VALUE_NUMBER_INT -> new JsonValue(wholeNumber(), parser.getText(), place);
            case VALUE_NUMBER_FLOAT -> new JsonValue(Double.valueOf(parser.getText()), parser.getText(), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue(parser.getBooleanValue(), parser.getText(), place);
            default -> new JsonValue(null, parser.getText(), place);
        };
    }

    /** A Long, or a Double where the number is too large for one. */
    private Number wholeNumber() throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return Double.valueOf(parser.getText());
        }
        return parser.getLongValue();
    }

    private JsonValue object(Place place) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        JsonValue object = new JsonValue(fields, "an object", place);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(object, name));
        }
        return object;
    }

    private JsonValue array(Place place) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        JsonValue array = new JsonValue(items, "an array", place);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(array, String.valueOf(items.size())));
        }
        return array;
    }
}
