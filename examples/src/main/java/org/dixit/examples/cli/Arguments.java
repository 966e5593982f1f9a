package org.dixit.examples.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dixit.examples.table.QuotationTable;

/**
 * What the command line says.
 *
 * @param help whether only the help was asked for
 * @param format how to write
 * @param evidence whether JSON tells how each speaker was found
 * @param width columns of a table
 * @param inputs files, or {@code -} for standard input; never empty
 */
record Arguments(boolean help, OutputFormat format, boolean evidence, int width, List<String> inputs) {

    static final String STANDARD_INPUT = "-";

    static final String HELP = """
            Finds who said what in English news text.

            usage: java -jar dixit.jar [--format table|json|jsonl] [--evidence] [--width N] [FILE... | -]

              FILE            a plain text in UTF-8: headline, blank line, paragraphs; - or none: standard input
              --format table  a table for people (default)
                       json   indented JSON; an array if there are several files
                       jsonl  a line of JSON for each file
              --evidence      JSON also tells how each speaker was found, and who else was considered
              --width N       columns of the table, 40 to 400 (default 110)
              --help          this text

            exit status: 0 done, 1 a file cannot be read or written (the others are done), 2 wrong arguments
            """;

    Arguments {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException that says which one is wrong
     */
    static Arguments parse(List<String> args) {
        boolean help = false;
        OutputFormat format = OutputFormat.TABLE;
        boolean evidence = false;
        int width = QuotationTable.DEFAULT_WIDTH;
        List<String> inputs = new ArrayList<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            switch (option(arg)) {
                case "--help", "-h" -> help = true;
                case "--format" -> format = OutputFormat.named(value(arg, rest));
                case "--evidence" -> evidence = true;
                case "--width" -> width = columns(value(arg, rest));
                case "--" -> rest.forEachRemaining(inputs::add);
                default -> inputs.add(file(arg));
            }
        }
        return new Arguments(help, format, evidence, width, inputs.isEmpty() ? List.of(STANDARD_INPUT) : inputs);
    }

    private static String option(String arg) {
        int equals = arg.indexOf('=');
        return arg.startsWith("--") && equals > 0 ? arg.substring(0, equals) : arg;
    }

    private static String value(String arg, Iterator<String> rest) {
        int equals = arg.indexOf('=');
        if (equals < 0 && !rest.hasNext()) {
            throw new IllegalArgumentException("option " + arg + ": a value expected behind it");
        }
        return equals < 0 ? rest.next() : arg.substring(equals + 1);
    }

    private static int columns(String value) {
        if (!value.matches("\\d{2,3}") || Integer.parseInt(value) < 40 || Integer.parseInt(value) > 400) {
            throw new IllegalArgumentException("width \"" + value + "\": a number from 40 to 400 expected");
        }
        return Integer.parseInt(value);
    }

    private static String file(String arg) {
        if (arg.startsWith("-") && !arg.equals(STANDARD_INPUT)) {
            throw new IllegalArgumentException("option " + arg + ": unknown");
        }
        return arg;
    }
}
