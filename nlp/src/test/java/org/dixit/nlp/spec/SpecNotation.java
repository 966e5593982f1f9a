package org.dixit.nlp.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.SpeakerKind;

/** The line of a quotation: {@code TYPE | source | cue | content | speaker | mode=… kind=… role=…}. */
final class SpecNotation {

    private static final String BAR = " | ";

    private SpecNotation() {}

    /**
     * Reads a line, without the mark of nesting in front.
     *
     * @throws IllegalArgumentException if a field is missing, unknown, or not in the text
     */
    static SpecAttribution read(String line, String text) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length < 5 || fields.length > 6) {
            throw new IllegalArgumentException("quotation \"" + line + "\": TYPE | source | cue | content | speaker"
                    + " and at most one field more expected, found " + fields.length + " fields");
        }
        Extras extras = Extras.read(fields.length == 6 ? fields[5] : "");
        Optional<String> name = Optional.of(fields[4].strip()).filter(n -> !n.equals("-"));
        name.ifPresent(n -> requireWords(n, text));
        return new SpecAttribution(
                constant(QuotationType.class, fields[0]),
                Stretches.find(fields[1].strip(), text),
                Stretches.find(fields[2].strip(), text),
                requireContent(Stretches.find(fields[3].strip(), text), line),
                new SpecSpeaker(name, extras.kind, extras.role),
                extras.mode,
                List.of());
    }

    private static <T> List<T> requireContent(List<T> content, String line) {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("quotation \"" + line + "\": a content expected");
        }
        return content;
    }

    private static void requireWords(String name, String text) {
        String words = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (!words.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("speaker \"" + name + "\": a name that stands in the text expected");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name.strip())) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "\"" + name + "\": one of " + List.of(type.getEnumConstants()) + " expected");
    }

    /** Writes quotations, one a line, nested ones behind {@code >}, with all that is known of each. */
    static List<String> write(List<SpecAttribution> attributions, String text) {
        List<String> lines = new ArrayList<>();
        for (SpecAttribution attribution : attributions) {
            lines.add(line(attribution, text));
            write(attribution.nested(), text).forEach(nested -> lines.add("> " + nested));
        }
        return lines;
    }

    /** Writes one, without its nested ones. */
    static String line(SpecAttribution attribution, String text) {
        String line = String.join(
                BAR,
                attribution.type().name(),
                Stretches.write(attribution.source(), text),
                Stretches.write(attribution.cue(), text),
                Stretches.write(attribution.content(), text),
                attribution.speaker().name().orElse("-"));
        String extras = Extras.of(attribution).write();
        return extras.isEmpty() ? line : line + BAR + extras;
    }

    /** The last field. A role may have spaces, so it stands last. */
    private record Extras(Optional<Mode> mode, Optional<SpeakerKind> kind, Optional<String> role) {

        static Extras of(SpecAttribution attribution) {
            SpecSpeaker speaker = attribution.speaker();
            return new Extras(attribution.mode(), speaker.kind(), speaker.role());
        }

        static Extras read(String field) {
            Extras extras = new Extras(Optional.empty(), Optional.empty(), Optional.empty());
            String rest = field.strip();
            while (!rest.isEmpty()) {
                boolean last = rest.startsWith("role=");
                int end = last || rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
                extras = extras.with(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
            return extras;
        }

        private Extras with(String pair) {
            String value = pair.substring(pair.indexOf('=') + 1);
            return switch (pair.substring(0, Math.max(0, pair.indexOf('=')))) {
                case "mode" -> new Extras(Optional.of(constant(Mode.class, value)), kind, role);
                case "kind" -> new Extras(mode, Optional.of(constant(SpeakerKind.class, value)), role);
                case "role" -> new Extras(mode, kind, Optional.of(value));
                default -> throw new IllegalArgumentException("\"" + pair + "\": mode=…, kind=… or role=… expected");
            };
        }

        String write() {
            List<String> pairs = new ArrayList<>();
            mode.ifPresent(m -> pairs.add("mode=" + m));
            kind.ifPresent(k -> pairs.add("kind=" + k));
            role.ifPresent(r -> pairs.add("role=" + r));
            return String.join(" ", pairs);
        }
    }
}
