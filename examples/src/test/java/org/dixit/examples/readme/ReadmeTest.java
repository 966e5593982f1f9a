package org.dixit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    @TempDir
    private Path classes;

    static List<Snippet> snippets() throws IOException {
        return Snippet.of(Files.readString(Path.of("../README.md")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void compilesAndPrintsWhatItSays(Snippet snippet) throws Exception {
        SnippetCompiler compiler = new SnippetCompiler(classes);
        assertThat(compiler.compile(snippet)).isEmpty();
        String printed = compiler.run(snippet);
        snippet.output().ifPresent(output -> assertThat(printed).isEqualTo(output));
    }

    @Test
    void refusesSnippetThatDoesNotCompile() {
        Snippet wrong = new Snippet(7, "int x = \"no number\";\n", Optional.empty());
        assertThat(new SnippetCompiler(classes).compile(wrong)).contains("incompatible types");
    }

    @Test
    void findsBlocksAndTheirOutput() {
        String markdown = "# T\n\n```java\nint a;\n```\n\n```java\nint b;\n```\n\n```text\n1\n```\n\n```xml\n```\n";
        assertThat(Snippet.of(markdown))
                .containsExactly(
                        new Snippet(4, "int a;\n", Optional.empty()), new Snippet(8, "int b;\n", Optional.of("1\n")));
    }

    @Test
    void runsSnippetWithImportsAndVariables() throws Exception {
        Snippet snippet = new Snippet(
                3,
                "import java.time.Year;\nSystem.out.println(Year.of(2026) + \" \" + article.headlines().size());\n",
                Optional.empty());
        SnippetCompiler compiler = new SnippetCompiler(classes);
        assertThat(compiler.compile(snippet)).isEmpty();
        assertThat(compiler.run(snippet)).isEqualTo("2026 2\n");
    }
}
