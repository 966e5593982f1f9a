package org.dixit.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.text.Span;

/** Puts together a {@link Quotation}. Not safe for use by several threads; a quotation that was built is. */
public final class QuotationBuilder {

    private final String id;
    private final Article article;
    private QuotationType type = QuotationType.DIRECT;
    private Mode mode = Mode.STATEMENT;
    private List<String> verbatim = List.of();
    private List<Span> content = List.of();
    private List<Span> cue = List.of();
    private List<Span> source = List.of();
    private Optional<Speaker> speaker = Optional.empty();
    private double confidence = 1;
    private List<Quotation> nested = List.of();

    QuotationBuilder(String id, Article article) {
        this.id = id;
        this.article = article;
    }

    /**
     * Sets the type.
     *
     * @param type direct, indirect or mixed
     * @return this builder
     */
    public QuotationBuilder type(QuotationType type) {
        this.type = type;
        return this;
    }

    /**
     * Sets the mode.
     *
     * @param mode what the source does with the content
     * @return this builder
     */
    public QuotationBuilder mode(Mode mode) {
        this.mode = mode;
        return this;
    }

    /**
     * Sets the verbatim stretches.
     *
     * @param verbatim the stretches of the content inside quotation marks, without the marks
     * @return this builder
     */
    public QuotationBuilder verbatim(List<String> verbatim) {
        this.verbatim = verbatim;
        return this;
    }

    /**
     * Sets the content, and with it the text.
     *
     * @param content what was said, with its quotation marks
     * @return this builder
     */
    public QuotationBuilder content(List<Span> content) {
        this.content = content;
        return this;
    }

    /**
     * Sets the cue.
     *
     * @param cue the words that attribute it
     * @return this builder
     */
    public QuotationBuilder cue(List<Span> cue) {
        this.cue = cue;
        return this;
    }

    /**
     * Sets the source.
     *
     * @param source the words that name who said it
     * @return this builder
     */
    public QuotationBuilder source(List<Span> source) {
        this.source = source;
        return this;
    }

    /**
     * Sets the speaker.
     *
     * @param speaker who the source is
     * @return this builder
     */
    public QuotationBuilder speaker(Speaker speaker) {
        this.speaker = Optional.of(speaker);
        return this;
    }

    /**
     * Sets the confidence.
     *
     * @param confidence estimated probability that content, source and cue are right, from 0 to 1
     * @return this builder
     */
    public QuotationBuilder confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    /**
     * Sets the nested quotations.
     *
     * @param nested attributions inside the content
     * @return this builder
     */
    public QuotationBuilder nested(List<Quotation> nested) {
        this.nested = nested;
        return this;
    }

    /**
     * Builds the quotation.
     *
     * @return the quotation
     * @throws IllegalArgumentException if the id is blank, no content was given, spans are out of order or behind the text, an indirect
     *     quotation has verbatim stretches, or the confidence is not within 0 and 1
     */
    public Quotation build() {
        String text = article.textOf(content);
        return new Quotation(id, type, mode, text, verbatim, content, cue, source, speaker, confidence, nested);
    }
}
