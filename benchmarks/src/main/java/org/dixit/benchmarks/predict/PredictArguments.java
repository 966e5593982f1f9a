package org.dixit.benchmarks.predict;

import java.nio.file.Path;
import java.util.List;

/** What the command line says. */
record PredictArguments(boolean warm, Path in, Path out) {

    private static final String USAGE = "usage: predict.sh [--warm] IN.jsonl OUT.jsonl";

    /** Reads the arguments. */
    static PredictArguments parse(List<String> args) {
        List<String> files = args.stream().filter(arg -> !arg.equals("--warm")).toList();
        if (files.size() != 2 || args.size() > 3) {
            throw new IllegalArgumentException("arguments " + args + ": two files expected\n" + USAGE);
        }
        for (String file : files) {
            if (file.startsWith("--")) {
                throw new IllegalArgumentException("option " + file + ": only --warm is known\n" + USAGE);
            }
        }
        return new PredictArguments(args.size() == 3, Path.of(files.get(0)), Path.of(files.get(1)));
    }
}
