package org.dixit.nlp.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.quotation.Mode;

/** English verbs that attribute, in all their forms. */
final class CueLexicon {

    /** What may follow a verb. */
    enum Use {
        SAY,
        THAT,
        CALL,
        MANNER
    }

    /**
     * A form of a verb that attributes.
     *
     * @param use what may follow it
     * @param mode what the source does with the content
     * @param participle whether it is a form in -ing, which has no subject of its own
     */
    record Cue(Use use, Mode mode, boolean participle) {}

    private static final String RESOURCE = "cues.txt";

    private final Map<String, Cue> forms;

    private CueLexicon(Map<String, Cue> forms) {
        this.forms = forms;
    }

    /** Reads the bundled list. */
    static CueLexicon english() {
        try (InputStream in = CueLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("resource " + RESOURCE + " is missing beside " + CueLexicon.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Cue> forms = new HashMap<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(forms, List.of(line.split(" ", -1))));
            return new CueLexicon(Map.copyOf(forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Cue> cue(String lowerCaseWord) {
        return Optional.ofNullable(forms.get(lowerCaseWord));
    }

    private static void add(Map<String, Cue> forms, List<String> fields) {
        if (fields.size() < 3) {
            throw new IllegalStateException(RESOURCE + ": expected 'use mode base [forms]', found " + fields);
        }
        Use use = Use.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
        Mode mode = Mode.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
        String base = fields.get(2);
        Cue finite = new Cue(use, mode, false);
        forms.putIfAbsent(base, finite);
        forms.putIfAbsent(third(base), finite);
        for (String form : fields.subList(3, fields.size())) {
            forms.putIfAbsent(form, new Cue(use, mode, form.endsWith("ing")));
        }
        boolean irregularPast = fields.stream().skip(3).anyMatch(form -> !form.endsWith("ing"));
        if (!irregularPast) {
            forms.putIfAbsent(past(base), finite);
        }
        forms.putIfAbsent(stem(base) + "ing", new Cue(use, mode, true));
    }

    private static String third(String base) {
        if (endsWithConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|sh|ch|x|z|o)") ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsWithConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String stem(String base) {
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    }

    private static boolean endsWithConsonantY(String base) {
        return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
