package org.dixit.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

    @TempDir
    private Path directory;

    @Test
    void readsIdsAndTextsAndIgnoresAllElse() throws Exception {
        assertThat(CorpusReader.read(Path.of("src/test/resources/corpus/small.jsonl")))
                .extracting(CorpusArticle::id, CorpusArticle::words)
                .containsExactly(tuple("mill", 56), tuple("rain", 10), tuple("empty", 0));
    }

    @Test
    void keepsTextUnchanged() throws Exception {
        assertThat(CorpusReader.read(file("{\"id\":\"a\",\"text\":\" “Ja”,\\r\\nsaid\\u00a0Li \\ud83d\\ude00\"}")))
                .containsExactly(new CorpusArticle("a", " “Ja”,\r\nsaid\u00a0Li 😀"));
    }

    @Test
    void skipsByteOrderMarkAndBlankLines() throws Exception {
        assertThat(CorpusReader.read(
                        file("\ufeff{\"id\":\"a\",\"text\":\"A\"}\r\n\n  \n{\"id\":\"b\",\"text\":\"B\"}\n")))
                .containsExactly(new CorpusArticle("a", "A"), new CorpusArticle("b", "B"));
    }

    @Test
    void readsNothingFromEmptyFile() throws Exception {
        assertThat(CorpusReader.read(file(""))).isEmpty();
    }

    @Test
    void countsNoBreakSpacesAsWhiteSpace() {
        assertThat(new CorpusArticle("a", "one\u00a0two\u2003three\nfour ").words())
                .isEqualTo(4);
    }

    @Test
    void namesFileAndLineOfBrokenJson() throws IOException {
        assertThatFailure("{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"b\",")
                .hasMessageStartingWith(directory.resolve("in.jsonl") + ":2: one JSON object a line expected; ");
    }

    @Test
    void refusesTwoObjectsInOneLine() throws IOException {
        assertThatFailure("{\"id\":\"a\",\"text\":\"A\"} {}")
                .hasMessageContaining(":1: one JSON object a line expected");
    }

    @Test
    void refusesWhatIsNoObject() throws IOException {
        assertThatFailure("[1]").hasMessageEndingWith(":1: a JSON object expected, found an array");
    }

    @Test
    void refusesMissingText() throws IOException {
        assertThatFailure("\n{\"id\":\"a\"}")
                .hasMessageEndingWith(":2: member \"text\": a string expected, found nothing");
    }

    @Test
    void refusesIdThatIsNoString() throws IOException {
        assertThatFailure("{\"id\":7,\"text\":\"\"}")
                .hasMessageEndingWith(":1: member \"id\": a string expected, found 7");
    }

    @Test
    void refusesRepeatedId() throws IOException {
        assertThatFailure("{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"a\",\"text\":\"\"}")
                .hasMessageEndingWith(":2: id \"a\" already in line 1, a new id expected");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        byte[] latin1 = "{\"id\":\"a\",\"text\":\"\"}\n\"caf\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("in.jsonl"), latin1);
        assertThatThrownBy(() -> CorpusReader.read(file)).hasMessageContaining(":2: UTF-8 expected");
    }

    @Test
    void namesMissingFile() {
        assertThatThrownBy(() -> CorpusReader.read(Path.of("nowhere.jsonl")))
                .isInstanceOf(IOException.class)
                .hasMessage("nowhere.jsonl: no such file");
    }

    private AbstractThrowableAssert<?, ?> assertThatFailure(String content) throws IOException {
        Path file = file(content);
        return assertThatThrownBy(() -> CorpusReader.read(file)).isInstanceOf(CorpusFormatException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("in.jsonl"), content);
    }
}
