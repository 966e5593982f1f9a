package org.dixit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;

/** Reads articles from files or standard input and prints who said what; {@code --help} tells how. */
public final class Dixit {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private Dixit(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs and exits.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(of(System.in, System.out, System.err).run(List.of(args)));
    }

    /** Whatever the locale, UTF-8 is read and written. */
    static Dixit of(InputStream in, PrintStream out, PrintStream err) {
        return new Dixit(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** The exit status. */
    int run(List<String> args) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage() + "; --help tells more");
            return 2;
        }
        if (arguments.help()) {
            out.print(Arguments.HELP);
        }
        boolean done = arguments.help() || extractAll(arguments);
        if (out.checkError()) {
            err.println("standard output: cannot be written");
            done = false;
        }
        return done ? 0 : 1;
    }

    private boolean extractAll(Arguments arguments) {
        QuotationExtractor extractor = QuotationExtractor.english();
        TextInput input = new TextInput(in, err);
        ArticleOutput output = ArticleOutput.of(arguments, out);
        boolean allRead = true;
        for (String name : arguments.inputs()) {
            try {
                AttributedArticle article = extractor.extract(input.read(name));
                output.write(article);
            } catch (IOException | InvalidPathException e) {
                err.println(e.getMessage());
                allRead = false;
            }
        }
        output.end();
        return allRead;
    }
}
