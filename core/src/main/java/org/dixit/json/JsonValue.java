package org.dixit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that knows where it stands, so that whoever finds it wrong can say so. */
final class JsonValue {

    private static final int LONGEST_SHOWN = 60;

    private final @Nullable Object value;
    private final String text;
    private final int line;
    private final int column;
    private final @Nullable JsonValue parent;
    private final String key;

    /**
     * A value.
     *
     * @param value a String, Number, Boolean, List or Map; null for JSON's null
     * @param text how it is shown in a message, unless it is a string
     * @param place where it starts and what it is part of
     */
    JsonValue(@Nullable Object value, String text, Place place) {
        this.value = value;
        this.text = text;
        this.line = place.line;
        this.column = place.column;
        this.parent = place.parent;
        this.key = place.key;
    }

    /** Where a value starts; the key is its name in an object or its index in an array. */
    record Place(int line, int column, @Nullable JsonValue parent, String key) {}

    /** The value of a field; empty where it is missing or null. */
    Optional<JsonValue> get(String name) {
        return Optional.ofNullable(fields().get(name)).filter(field -> field.value != null);
    }

    JsonValue required(String name) {
        return get(name).orElseThrow(() -> wrong("an object with the field \"" + name + "\""));
    }

    String string() {
        if (value instanceof String string) {
            return string;
        }
        throw wrong("a string");
    }

    int offset() {
        if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw wrong("a whole number from 0 to " + Integer.MAX_VALUE);
    }

    double probability() {
        double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
        if (number >= 0 && number <= 1) {
            return number;
        }
        throw wrong("a number from 0 to 1");
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw wrong("one of "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** The items of an array, each read by {@code reader}. */
    <T> List<T> items(Function<JsonValue, T> reader) {
        if (!(value instanceof List<?> items)) {
            throw wrong("an array");
        }
        List<T> read = new ArrayList<>(items.size());
        items.forEach(item -> read.add(reader.apply((JsonValue) item)));
        return read;
    }

    /** Builds what this value stands for; what the builder finds wrong is reported with the value's position. */
    <T> T build(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            throw new ArticleJsonException(position(), String.valueOf(e.getMessage()));
        }
    }

    ArticleJsonException wrong(String expected) {
        String found = value instanceof String string ? shown(string) : text;
        return new ArticleJsonException(position(), found + ": " + expected + " expected");
    }

    /** A string in quotation marks, cut where it is long. */
    static String shown(String string) {
        return string.codePointCount(0, string.length()) <= LONGEST_SHOWN
                ? "\"" + string + "\""
                : "\"" + string.substring(0, string.offsetByCodePoints(0, LONGEST_SHOWN)) + "…\"";
    }

    @SuppressWarnings("unchecked") // whoever makes a JsonValue of a map fills it with JsonValues
    private Map<String, JsonValue> fields() {
        if (value instanceof Map<?, ?> fields) {
            return (Map<String, JsonValue>) fields;
        }
        throw wrong("an object");
    }

    private Position position() {
        return new Position(line, column, pointer());
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (JsonValue v = this; v != null && v.parent != null; v = v.parent) {
            pointer.insert(0, "/" + v.key);
        }
        return pointer.toString();
    }
}
