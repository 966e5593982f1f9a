package org.dixit.nlp.quote;

import java.util.Map;
import java.util.Optional;

/** The shapes of quotation marks, by what they usually do. */
enum Glyph {
    STRAIGHT(QuotationMarks.STRAIGHT),
    APOSTROPHES(QuotationMarks.DOUBLE_APOSTROPHES),
    GRAVES(QuotationMarks.DOUBLE_APOSTROPHES),
    CURLY_LEFT(QuotationMarks.CURLY),
    CURLY_RIGHT(QuotationMarks.HIGH_HIGH),
    LOW(QuotationMarks.LOW_HIGH),
    ANGLE_LEFT(QuotationMarks.GUILLEMETS),
    ANGLE_RIGHT(QuotationMarks.GUILLEMETS),
    CORNER_LEFT(QuotationMarks.CORNERS),
    CORNER_RIGHT(QuotationMarks.CORNERS),
    SINGLE_STRAIGHT(QuotationMarks.SINGLE),
    SINGLE_LEFT(QuotationMarks.SINGLE),
    SINGLE_RIGHT(QuotationMarks.SINGLE);

    private static final Map<String, Glyph> BY_TEXT = Map.ofEntries(
            Map.entry("\"", STRAIGHT),
            Map.entry("\uFF02", STRAIGHT),
            Map.entry("&quot;", STRAIGHT),
            Map.entry("&#34;", STRAIGHT),
            Map.entry("''", APOSTROPHES),
            Map.entry("``", GRAVES),
            Map.entry("\u201C", CURLY_LEFT),
            Map.entry("\u201F", CURLY_LEFT),
            Map.entry("\u2018\u2018", CURLY_LEFT),
            Map.entry("&ldquo;", CURLY_LEFT),
            Map.entry("&#8220;", CURLY_LEFT),
            Map.entry("\u201D", CURLY_RIGHT),
            Map.entry("\u2019\u2019", CURLY_RIGHT),
            Map.entry("&rdquo;", CURLY_RIGHT),
            Map.entry("&#8221;", CURLY_RIGHT),
            Map.entry("\u201E", LOW),
            Map.entry("\u00AB", ANGLE_LEFT),
            Map.entry("\u2039", ANGLE_LEFT),
            Map.entry("\u00BB", ANGLE_RIGHT),
            Map.entry("\u203A", ANGLE_RIGHT),
            Map.entry("\u300C", CORNER_LEFT),
            Map.entry("\u300E", CORNER_LEFT),
            Map.entry("\u300D", CORNER_RIGHT),
            Map.entry("\u300F", CORNER_RIGHT),
            Map.entry("'", SINGLE_STRAIGHT),
            Map.entry("\u2018", SINGLE_LEFT),
            Map.entry("\u201A", SINGLE_LEFT),
            Map.entry("\u201B", SINGLE_LEFT),
            Map.entry("`", SINGLE_LEFT),
            Map.entry("\u2019", SINGLE_RIGHT));

    private final QuotationMarks opens;

    Glyph(QuotationMarks opens) {
        this.opens = opens;
    }

    static Optional<Glyph> of(String token) {
        return token.length() > 7 ? Optional.empty() : Optional.ofNullable(BY_TEXT.get(token));
    }

    /** The style of the quotation that the glyph opens where it opens one. */
    QuotationMarks opens() {
        return opens;
    }

    /** Whether the glyph, by its shape, can end a quotation of a style that another glyph may have opened. */
    boolean closes(QuotationMarks style) {
        return switch (this) {
            case STRAIGHT -> style == QuotationMarks.STRAIGHT;
            case APOSTROPHES -> style == QuotationMarks.DOUBLE_APOSTROPHES;
            case CURLY_LEFT -> style == QuotationMarks.LOW_HIGH;
            case CURLY_RIGHT ->
                style == QuotationMarks.CURLY || style == QuotationMarks.HIGH_HIGH || style == QuotationMarks.LOW_HIGH;
            case ANGLE_LEFT, ANGLE_RIGHT -> style == QuotationMarks.GUILLEMETS;
            case CORNER_RIGHT -> style == QuotationMarks.CORNERS;
            case SINGLE_STRAIGHT, SINGLE_RIGHT -> style == QuotationMarks.SINGLE;
            case GRAVES, LOW, CORNER_LEFT, SINGLE_LEFT -> false;
        };
    }

    boolean isSingle() {
        return opens == QuotationMarks.SINGLE;
    }
}
