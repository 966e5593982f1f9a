package org.dixit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dixit.json.ArticleJson;
import org.dixit.quotation.AttributedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DixitTest {

    private static final String TEXT = "“It is late — très tard,” said Ana Ruiz.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void printsTableOfStandardInput() {
        assertThat(run(TEXT)).isZero();
        assertThat(out()).contains("“It is late — très tard,”").contains("1 quotation: Ana Ruiz (1)");
        assertThat(err()).isEmpty();
    }

    @Test
    void writesOneJsonObjectForOneFile() throws Exception {
        assertThat(run("", "--format", "json", file("a.txt", TEXT))).isZero();
        AttributedArticle article = ArticleJson.read(out());
        assertThat(article.article().text()).isEqualTo(TEXT);
        assertThat(article.article().id()).contains(directory.resolve("a.txt").toString());
    }

    @Test
    void writesJsonArrayForSeveralFiles() throws Exception {
        assertThat(run("", "--format", "json", file("a.txt", TEXT), file("b.txt", "")))
                .isZero();
        assertThat(out()).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");
    }

    @Test
    void writesLineOfJsonForEachFile() throws Exception {
        assertThat(run("from input", "--format", "jsonl", file("a.txt", TEXT), "-"))
                .isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(ArticleJson.read(lines.get(0)).quotations()).hasSize(1);
        assertThat(ArticleJson.read(lines.get(1)).article().text()).isEqualTo("from input");
    }

    @Test
    void namesEveryTableOfSeveral() throws Exception {
        assertThat(run("", file("a.txt", TEXT), file("b.txt", ""))).isZero();
        assertThat(out())
                .startsWith("== " + directory.resolve("a.txt") + " ==\n\nWHO")
                .endsWith("b.txt ==\n\nNo quotations.\n");
    }

    @Test
    void goesOnAfterMissingFile() throws Exception {
        assertThat(run("", "nowhere.txt", file("a.txt", TEXT), directory.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("1 quotation: Ana Ruiz (1)");
        assertThat(err())
                .isEqualTo("nowhere.txt: no such file\n" + directory + ": is a directory, a text file expected\n");
    }

    @Test
    void warnsOfBytesThatAreNotUtf8() throws IOException {
        Path file = Files.write(directory.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("", file.toString())).isZero();
        assertThat(err()).isEqualTo(file + ": not in UTF-8; what cannot be read is replaced by \ufffd\n");
    }

    @Test
    void refusesUnknownOption() {
        assertThat(run(TEXT, "--fast")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("option --fast: unknown; --help tells more\n");
    }

    @Test
    void printsHelp() {
        assertThat(run("", "--help")).isZero();
        assertThat(out()).contains("usage: java -jar dixit.jar");
    }

    private int run(String input, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Dixit.of(in, print(out), print(err)).run(List.of(args));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.US_ASCII);
    }
}
