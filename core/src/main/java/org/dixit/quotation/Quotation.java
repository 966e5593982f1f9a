package org.dixit.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.text.Span;
import org.dixit.text.Spans;

/**
 * One attribution: what was said, the words that attribute it, and who said it. Content, cue and source may be
 * discontinuous; each is an ordered, disjoint list of spans into the article's text.
 *
 * @param id identifier, unique and stable within the article: "q1", "q2", … in text order; "q2.1" for one nested in "q2"
 * @param type direct, indirect or mixed
 * @param mode what the source does with the content
 * @param text the pieces of the content as they stand in the article, joined by single spaces
 * @param verbatim the stretches of the content inside quotation marks, without the marks; empty for indirect ones
 * @param content what was said, with its quotation marks and a leading "that"; never empty
 * @param cue the words that attribute it: "said", "according to"; empty where there are none
 * @param source the words that name who said it: "the minister"; empty where the text names nobody here
 * @param speaker who the source is; empty where that cannot be told
 * @param confidence estimated probability that content, source and cue are right, from 0 to 1
 * @param nested attributions inside the content, each with a source of its own
 */
public record Quotation(
        String id,
        QuotationType type,
        Mode mode,
        String text,
        List<String> verbatim,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        Optional<Speaker> speaker,
        double confidence,
        List<Quotation> nested) {

    private static final int LONGEST_SHOWN = 100;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is blank, the content empty, a list of spans out of order, an indirect
     *     quotation has verbatim stretches, or the confidence is not within 0 and 1
     */
    public Quotation {
        if (id.isBlank() || content.isEmpty()) {
            throw new IllegalArgumentException(
                    "quotation \"" + id + "\" with content " + content + ": neither may be empty");
        }
        if (type == QuotationType.INDIRECT && !verbatim.isEmpty()) {
            throw new IllegalArgumentException(
                    "quotation " + id + ": verbatim " + verbatim + ": none expected of an INDIRECT one");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "quotation " + id + ": confidence " + confidence + ": a number from 0 to 1 expected");
        }
        verbatim = List.copyOf(verbatim);
        content = ordered(id, "content", content);
        cue = ordered(id, "cue", cue);
        source = ordered(id, "source", source);
        nested = List.copyOf(nested);
    }

    private static List<Span> ordered(String id, String component, List<Span> spans) {
        try {
            return Spans.ordered(spans);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("quotation " + id + ": " + component + ": " + e.getMessage(), e);
        }
    }

    /**
     * Begins a quotation of an article, a direct statement with confidence 1 unless more is said. Its text is taken
     * from the article.
     *
     * @param id identifier
     * @param article the article that its spans point into
     * @return a new builder
     */
    public static QuotationBuilder builder(String id, Article article) {
        return new QuotationBuilder(id, article);
    }

    /**
     * The same quotation with another speaker.
     *
     * @param resolved who says it
     * @return a copy
     */
    public Quotation withSpeaker(Speaker resolved) {
        return new Quotation(
                id, type, mode, text, verbatim, content, cue, source, Optional.of(resolved), confidence, nested);
    }

    /**
     * What was decided and why, for a reader.
     *
     * @return the quotation as {@link #toString()} has it, with its mode and confidence, then the lines of {@link Speaker#explain()},
     *     then those of the nested quotations; separated by {@code \n}, each level two spaces further in
     */
    public String explain() {
        StringBuilder lines = new StringBuilder(toString());
        lines.append("\n  ")
                .append(mode)
                .append(", ")
                .append(Math.round(100 * confidence))
                .append(" % sure");
        appendIndented(speaker.map(Speaker::explain).orElse("no speaker"), lines);
        nested.forEach(inner -> appendIndented(inner.explain(), lines));
        return lines.toString();
    }

    private static void appendIndented(String explained, StringBuilder lines) {
        explained.lines().forEach(line -> lines.append("\n  ").append(line));
    }

    /** One line for a reader, as in {@code q1 INDIRECT "that costs rise" - Ana Ruiz}; long texts are cut. */
    @Override
    public String toString() {
        String line = text.replaceAll("\\R", " ");
        boolean longer = line.codePointCount(0, line.length()) > LONGEST_SHOWN;
        String shown = longer ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : line;
        return id + " " + type + " \"" + shown + "\" - "
                + speaker.map(Speaker::name).orElse("?");
    }
}
