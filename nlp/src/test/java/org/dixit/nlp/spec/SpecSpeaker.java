package org.dixit.nlp.spec;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;

/**
 * Who speaks, as far as an example says so.
 *
 * @param name canonical name; empty where the speaker must stay unresolved
 * @param kind kind of source; empty where the example leaves it open
 * @param role role in the words of the text; empty where the example leaves it open
 */
record SpecSpeaker(Optional<String> name, Optional<SpeakerKind> kind, Optional<String> role) {

    private static final Pattern DETERMINER = Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static SpecSpeaker of(Optional<Speaker> speaker) {
        return new SpecSpeaker(speaker.map(Speaker::name), speaker.map(Speaker::kind), speaker.flatMap(Speaker::role));
    }

    /** Whether an actual speaker has everything that this one names; case and a leading article make no difference. */
    boolean accepts(SpecSpeaker actual) {
        return normal(name).equals(normal(actual.name))
                && (kind.isEmpty() || kind.equals(actual.kind))
                && (role.isEmpty() || normal(role).equals(normal(actual.role)));
    }

    private static Optional<String> normal(Optional<String> words) {
        return words.map(w -> DETERMINER.matcher(w).replaceFirst(""))
                .map(w -> SPACE.matcher(w).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
