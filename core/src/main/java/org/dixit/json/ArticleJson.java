package org.dixit.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dixit.quotation.AttributedArticle;

/**
 * Writes an {@link AttributedArticle} as JSON and reads it back.
 *
 * <pre>{@code
 * String json = ArticleJson.pretty().write(article);
 * AttributedArticle same = ArticleJson.read(json);
 * }</pre>
 *
 * <p><b>Form.</b> Field names are record components. A span is {@code {"start","end","text"}}, its offsets are UTF-16 code units into the
 * article's text. A speaker names its entity by id ({@code "entity"}) and, for readers, by name ({@code "name"}); a part is
 * {@code {"kind","start","end"}}. An absent optional is left out; an empty list is written. {@code attributed-article.schema.json} beside
 * this class is the JSON Schema of it.
 *
 * <p><b>Exactness.</b> What was written with {@link #withEvidence()} reads back equal; without, equal but for the evidence. The same
 * article gives the same bytes everywhere. Lone surrogates are written as escapes, so that the text is valid in UTF-8.
 *
 * <p><b>Versions.</b> {@code schemaVersion} is {@value #SCHEMA_VERSION}. Every version with the same major number is read, and
 * fields that this release does not know are skipped; other major numbers are refused.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class ArticleJson {

    /** The version that is written. */
    public static final String SCHEMA_VERSION = "1.0";

    static final int MAJOR_VERSION = 1;

    private final boolean pretty;
    private final boolean withEvidence;

    private ArticleJson(boolean pretty, boolean withEvidence) {
        this.pretty = pretty;
        this.withEvidence = withEvidence;
    }

    /**
     * JSON on a single line, without evidence.
     *
     * @return the compact form
     */
    public static ArticleJson compact() {
        return new ArticleJson(false, false);
    }

    /**
     * JSON with line breaks (LF) and indentation, without evidence.
     *
     * @return the pretty form
     */
    public static ArticleJson pretty() {
        return new ArticleJson(true, false);
    }

    /**
     * The same form with the evidence for each speaker.
     *
     * @return a copy that writes evidence
     */
    public ArticleJson withEvidence() {
        return new ArticleJson(pretty, true);
    }

    /**
     * Writes an article to a string.
     *
     * @param article the article
     * @return its JSON, without a line break at the end
     */
    public String write(AttributedArticle article) {
        return ArticleJsonWriter.write(article, pretty, withEvidence);
    }

    /**
     * Writes an article.
     *
     * @param article the article
     * @param writer where to; stays open
     * @throws IOException if the writer throws it
     */
    public void write(AttributedArticle article, Writer writer) throws IOException {
        writer.write(write(article));
        writer.flush();
    }

    /**
     * Writes an article in UTF-8.
     *
     * @param article the article
     * @param stream where to; stays open
     * @throws IOException if the stream throws it
     */
    public void write(AttributedArticle article, OutputStream stream) throws IOException {
        stream.write(write(article).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    /**
     * Writes an article as one line of a JSON Lines file: compact, whatever this form, and ended by LF.
     *
     * @param article the article
     * @param writer where to; stays open
     * @throws IOException if the writer throws it
     */
    public void writeLine(AttributedArticle article, Writer writer) throws IOException {
        writer.write(ArticleJsonWriter.write(article, false, withEvidence));
        writer.write('\n');
    }

    /**
     * Reads an article, compact or pretty, with or without evidence.
     *
     * @param json the JSON of one article and nothing else
     * @return the article
     * @throws ArticleJsonException if it is no JSON, or not that of an article
     */
    public static AttributedArticle read(String json) {
        return ArticleJsonReader.read(JsonTreeParser.parse(json, 1));
    }

    /**
     * Reads an article.
     *
     * @param reader the JSON of one article and nothing else; stays open
     * @return the article
     * @throws IOException if the reader throws it
     * @throws ArticleJsonException if it is no JSON, or not that of an article
     */
    public static AttributedArticle read(Reader reader) throws IOException {
        StringWriter json = new StringWriter();
        reader.transferTo(json);
        return read(json.toString());
    }

    /**
     * Reads an article in UTF-8.
     *
     * @param stream the JSON of one article and nothing else; stays open
     * @return the article
     * @throws IOException if the stream throws it, or its bytes are not UTF-8
     * @throws ArticleJsonException if it is no JSON, or not that of an article
     */
    public static AttributedArticle read(InputStream stream) throws IOException {
        return read(new InputStreamReader(
                stream, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    /**
     * Reads a JSON Lines file: an article a line; blank lines are skipped. Lines are read one by one as the stream is consumed.
     *
     * @param reader the lines; stays open
     * @return the articles in the order of the lines. Consuming the stream throws {@link ArticleJsonException} with the
     *     number of the line that is wrong, and {@link UncheckedIOException} if the reader fails
     */
    public static Stream<AttributedArticle> readLines(Reader reader) {
        AtomicInteger number = new AtomicInteger();
        return new BufferedReader(reader)
                .lines()
                .sequential()
                .flatMap(line -> readLine(line, number.incrementAndGet()));
    }

    private static Stream<AttributedArticle> readLine(String line, int number) {
        return line.isBlank() ? Stream.empty() : Stream.of(ArticleJsonReader.read(JsonTreeParser.parse(line, number)));
    }
}
