package org.dixit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.article.ArticlePart;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Evidence;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;
import org.dixit.text.Span;

/** Writes records as JSON. One object writes one article. */
final class ArticleJsonWriter {

    /** Numbers are written by Jackson's own code, because {@link Double#toString(double)} changed with JDK 19. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;
    private final JsonLayout layout;
    private final boolean withEvidence;
    private final String text;

    private ArticleJsonWriter(JsonGenerator json, JsonLayout layout, boolean withEvidence, String text) {
        this.json = json;
        this.layout = layout;
        this.withEvidence = withEvidence;
        this.text = text;
    }

    static String write(AttributedArticle attributed, boolean pretty, boolean withEvidence) {
        StringWriter written = new StringWriter();
        JsonLayout layout = new JsonLayout();
        try (JsonGenerator json = FACTORY.createGenerator(written)) {
            if (pretty) {
                json.setPrettyPrinter(layout.printer());
            }
            String text = attributed.article().text();
            new ArticleJsonWriter(json, layout, withEvidence, text).write(attributed);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return LoneSurrogates.escaped(written.toString());
    }

    private void write(AttributedArticle attributed) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", ArticleJson.SCHEMA_VERSION);
        json.writeFieldName("article");
        write(attributed.article());
        writeArray("entities", attributed.entities(), this::write);
        writeArray("quotations", attributed.quotations(), this::write);
        json.writeEndObject();
    }

    private void write(Article article) throws IOException {
        json.writeStartObject();
        writeString("id", article.id());
        json.writeStringField("text", article.text());
        writeArray("headlines", article.headlines(), this::write);
        writeSpan("byline", article.byline());
        writeSpan("dateline", article.dateline());
        writeArray("paragraphs", article.paragraphs(), this::write);
        writeString("published", article.published());
        writeString("source", article.source());
        writeArray("parts", article.parts(), this::write);
        json.writeEndObject();
    }

    private void write(ArticlePart part) throws IOException {
        layout.startInline(json);
        json.writeStringField("kind", part.kind().name());
        json.writeNumberField("start", part.span().start());
        json.writeNumberField("end", part.span().end());
        layout.endInline(json);
    }

    private void write(Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("name", entity.name());
        json.writeStringField("type", entity.type().name());
        writeArray("mentions", entity.mentions(), this::write);
        writeArray("members", entity.members(), json::writeString);
        json.writeEndObject();
    }

    private void write(Mention mention) throws IOException {
        json.writeStartObject();
        writeSpan("span", Optional.of(mention.span()));
        json.writeStringField("kind", mention.kind().name());
        writeString("type", mention.type().map(Enum::name));
        writeSpan("role", mention.role());
        writeSpan("organisation", mention.organisation());
        json.writeEndObject();
    }

    private void write(Quotation quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", quotation.id());
        json.writeStringField("type", quotation.type().name());
        json.writeStringField("mode", quotation.mode().name());
        json.writeStringField("text", quotation.text());
        writeArray("verbatim", quotation.verbatim(), json::writeString);
        writeArray("content", quotation.content(), this::write);
        writeArray("cue", quotation.cue(), this::write);
        writeArray("source", quotation.source(), this::write);
        if (quotation.speaker().isPresent()) {
            json.writeFieldName("speaker");
            write(quotation.speaker().get());
        }
        json.writeNumberField("confidence", quotation.confidence());
        writeArray("nested", quotation.nested(), this::write);
        json.writeEndObject();
    }

    private void write(Speaker speaker) throws IOException {
        json.writeStartObject();
        json.writeStringField("entity", speaker.entity().id());
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().name());
        writeString("role", speaker.role());
        writeString("organisation", speaker.organisation());
        if (speaker.mention().isPresent()) {
            json.writeFieldName("mention");
            write(speaker.mention().get());
        }
        json.writeNumberField("confidence", speaker.confidence());
        if (withEvidence && speaker.evidence().isPresent()) {
            json.writeFieldName("evidence");
            write(speaker.evidence().get());
        }
        json.writeEndObject();
    }

    private void write(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("sieve", evidence.sieve());
        json.writeStringField("reason", evidence.reason());
        writeArray("rejected", evidence.rejected(), this::write);
        json.writeEndObject();
    }

    private void write(Evidence.Candidate candidate) throws IOException {
        layout.startInline(json);
        json.writeStringField("name", candidate.name());
        json.writeStringField("reason", candidate.reason());
        layout.endInline(json);
    }

    private void write(Span span) throws IOException {
        layout.startInline(json);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.textIn(text));
        layout.endInline(json);
    }

    private void writeSpan(String name, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            json.writeFieldName(name);
            write(span.get());
        }
    }

    private void writeString(String name, Optional<String> string) throws IOException {
        if (string.isPresent()) {
            json.writeStringField(name, string.get());
        }
    }

    private <T> void writeArray(String name, List<T> items, Item<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            writer.write(item);
        }
        json.writeEndArray();
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
