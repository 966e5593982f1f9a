package org.dixit.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts together an article, either from parts or from one text. What the caller gives is not guessed.
 *
 * <p><b>From parts</b>: {@link #title}, {@link #byline} and {@link #body} become one text in this order, each unchanged, with {@code "\n\n"}
 * between two of them. A part that was not given, or is blank, leaves no trace in the text. A title or byline that was not given is
 * looked for in the body; an empty one says that there is none. {@link Article#partOf} leads spans back to the parts.
 *
 * <p><b>From one text</b>: {@link #text}, and where the caller knows better, the spans of {@link #headlines}, {@link #bylineAt},
 * {@link #datelineAt} and {@link #paragraphs} in it.
 *
 * <p>Not safe for use by several threads; an article that was built is.
 */
public final class ArticleBuilder {

    private static final String BETWEEN_PARTS = "\n\n";

    private @Nullable String id;
    private @Nullable String published;
    private @Nullable String source;
    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable String body;
    private @Nullable String text;
    private @Nullable List<Span> headlines;
    private @Nullable List<Span> bylineSpan;
    private @Nullable List<Span> datelineSpan;
    private @Nullable List<Span> paragraphs;

    ArticleBuilder() {}

    /**
     * Names the article.
     *
     * @param id the caller's identifier
     * @return this builder
     */
    public ArticleBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * Dates the article.
     *
     * @param published when it was published, ISO 8601 by convention
     * @return this builder
     */
    public ArticleBuilder published(String published) {
        this.published = published;
        return this;
    }

    /**
     * Dates the article.
     *
     * @param published the day on which it was published
     * @return this builder
     */
    public ArticleBuilder published(LocalDate published) {
        return published(published.toString());
    }

    /**
     * Names the publisher.
     *
     * @param source who published it
     * @return this builder
     */
    public ArticleBuilder source(String source) {
        this.source = source;
        return this;
    }

    /**
     * Gives the title apart from the body. Each line of it is a headline, and so is each piece between {@code ||}.
     *
     * @param title the title; empty if there is none
     * @return this builder
     */
    public ArticleBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Gives the byline apart from the body.
     *
     * @param byline the line that names the author, as it stands: "By Ana Ruiz" or "Ana Ruiz"; empty if there is none
     * @return this builder
     */
    public ArticleBuilder byline(String byline) {
        this.byline = byline;
        return this;
    }

    /**
     * Gives the body; its paragraphs and a dateline are found by the rules of {@link Article#parse}.
     *
     * @param body the text below title and byline
     * @return this builder
     */
    public ArticleBuilder body(String body) {
        this.body = body;
        return this;
    }

    /**
     * Gives the whole text as one.
     *
     * @param text the text; title, byline and body must not be given then
     * @return this builder
     */
    public ArticleBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * Says where in {@link #text} the headlines are.
     *
     * @param headlines spans in text order; empty if there is no headline
     * @return this builder
     */
    public ArticleBuilder headlines(List<Span> headlines) {
        this.headlines = List.copyOf(headlines);
        return this;
    }

    /**
     * Says where in {@link #text} the byline is.
     *
     * @param byline its span
     * @return this builder
     */
    public ArticleBuilder bylineAt(Span byline) {
        this.bylineSpan = List.of(byline);
        return this;
    }

    /**
     * Says that {@link #text} has no byline.
     *
     * @return this builder
     */
    public ArticleBuilder withoutByline() {
        this.bylineSpan = List.of();
        return this;
    }

    /**
     * Says where in {@link #text} the dateline is.
     *
     * @param dateline its span
     * @return this builder
     */
    public ArticleBuilder datelineAt(Span dateline) {
        this.datelineSpan = List.of(dateline);
        return this;
    }

    /**
     * Says that {@link #text} has no dateline.
     *
     * @return this builder
     */
    public ArticleBuilder withoutDateline() {
        this.datelineSpan = List.of();
        return this;
    }

    /**
     * Says where in {@link #text} the paragraphs are.
     *
     * @param paragraphs spans in text order, none of them in a headline, byline or dateline that is given, too
     * @return this builder
     */
    public ArticleBuilder paragraphs(List<Span> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        return this;
    }

    /**
     * Builds the article.
     *
     * @return the article
     * @throws IllegalArgumentException if a given span is empty, out of order, overlaps another given one or ends behind the text
     * @throws IllegalStateException if both a text and parts, or spans without a text, were given
     */
    public Article build() {
        boolean hasParts = title != null || byline != null || body != null;
        boolean hasSpans = headlines != null || bylineSpan != null || datelineSpan != null || paragraphs != null;
        if (text != null && hasParts) {
            throw new IllegalStateException("text given with title, byline or body: one text or its parts expected");
        }
        if (text == null && hasSpans) {
            throw new IllegalStateException("spans given without the text that they point into");
        }
        return text != null ? buildFrom(text) : buildFromParts();
    }

    private Article buildFrom(String whole) {
        Layout known = new Layout(
                known(headlines),
                known(bylineSpan).stream().findFirst(),
                known(datelineSpan).stream().findFirst(),
                known(paragraphs));
        Sought sought = new Sought(headlines == null, bylineSpan == null, datelineSpan == null);
        Layout guess =
                PlainTextLayout.read(whole, Span.of(0, whole.length()), sought).outside(known, whole);
        Layout layout = new Layout(
                sought.headline() ? guess.headlines() : known.headlines(),
                sought.byline() ? guess.byline() : known.byline(),
                sought.dateline() ? guess.dateline() : known.dateline(),
                paragraphs == null ? guess.paragraphs() : known.paragraphs());
        return article(whole, layout, List.of());
    }

    private static List<Span> known(@Nullable List<Span> spans) {
        return Objects.requireNonNullElse(spans, List.of());
    }

    private Article buildFromParts() {
        StringBuilder whole = new StringBuilder();
        List<ArticlePart> parts = new ArrayList<>();
        append(ArticlePart.Kind.TITLE, title, whole, parts);
        append(ArticlePart.Kind.BYLINE, byline, whole, parts);
        append(ArticlePart.Kind.BODY, body, whole, parts);
        return article(whole.toString(), layoutOf(parts, whole.toString()), parts);
    }

    private static void append(
            ArticlePart.Kind kind, @Nullable String part, StringBuilder whole, List<ArticlePart> parts) {
        if (part != null && !Span.of(0, part.length()).trimmedIn(part).isEmpty()) {
            whole.append(parts.isEmpty() ? "" : BETWEEN_PARTS);
            parts.add(new ArticlePart(kind, Span.of(whole.length(), whole.length() + part.length())));
            whole.append(part);
        }
    }

    private Layout layoutOf(List<ArticlePart> parts, String whole) {
        Layout layout = Layout.EMPTY;
        for (ArticlePart part : parts) {
            layout = switch (part.kind()) {
                case TITLE -> layout.withHeadlines(PlainTextLayout.headlinesOf(whole, part.span()));
                case BYLINE -> layout.withByline(part.span().trimmedIn(whole));
                case BODY ->
                    layout.followedBy(
                            PlainTextLayout.read(whole, part.span(), new Sought(title == null, byline == null, true)));
            };
        }
        return layout;
    }

    private Article article(String whole, Layout layout, List<ArticlePart> parts) {
        return new Article(
                Optional.ofNullable(id),
                whole,
                layout.headlines(),
                layout.byline(),
                layout.dateline(),
                layout.paragraphs(),
                Optional.ofNullable(published),
                Optional.ofNullable(source),
                parts);
    }
}
