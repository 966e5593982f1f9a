package org.dixit.examples.readme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles snippets against the class path of the tests, warnings being errors, and runs them. */
final class SnippetCompiler {

    private final Path classes;
    private final JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    SnippetCompiler(Path classes) {
        this.classes = classes;
    }

    /** What the compiler complains of; empty if it accepts the snippet. */
    String compile(Snippet snippet) {
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-proc:none",
                "--release",
                "17",
                "-Xlint:all,-options",
                "-Werror");
        compiler.getTask(complaints, null, null, options, null, List.of(file(snippet)))
                .call();
        return complaints.toString();
    }

    /** What the compiled snippet prints. */
    String run(Snippet snippet) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Class<?> compiled = loader.loadClass(snippet.className());
            ((SnippetScope) compiled.getConstructor().newInstance()).run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static JavaFileObject file(Snippet snippet) {
        URI name = URI.create("string:///" + snippet.className() + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                return snippet.source();
            }
        };
    }
}
