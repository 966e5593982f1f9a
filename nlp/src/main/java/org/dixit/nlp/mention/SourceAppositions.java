package org.dixit.nlp.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;

/**
 * Names behind the nouns of a source that tell who is meant: "the lawyer for the union, Dana Okoro,".
 *
 * @param phrase the source
 */
record SourceAppositions(SourceMentions phrase) {

    /** "a sailor using the name Okoro". */
    private static final Pattern NAMING = Pattern.compile(
            " (?:using the (?:pseudonym|name|alias)|under the (?:pseudonym|name|alias)|by the name of|named|called|identified as|known as)");

    /** "The lawyer for the union, Dana Okoro,": a name behind the comma is who a single person or institution is. */
    Optional<Mention> named(Mention candidate) {
        if (candidate.kind() != MentionKind.NOMINAL) {
            return Optional.empty();
        }
        return phrase.inside().stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && (m.type().equals(candidate.type()) || isOneOfSeveral(candidate))
                        && m.span().start() >= candidate.span().end())
                .filter(m -> isAside(candidate, m))
                .findFirst();
    }

    /** "One of the groups, the Harbour Union,": the phrase is of several, the name of one. */
    private boolean isOneOfSeveral(Mention candidate) {
        return phrase.upTo(candidate).toLowerCase(Locale.ROOT).startsWith("one of ");
    }

    private boolean isAside(Mention candidate, Mention name) {
        String between =
                SourceMentions.withoutBrackets(phrase.between(candidate, name)).stripTrailing();
        if (NAMING.matcher(between).matches()) {
            return true;
        }
        int comma = between.lastIndexOf(',');
        boolean last = name.span().end() >= phrase.source().end() - 1 && between.endsWith(",");
        boolean titled =
                name.role().filter(role -> role.start() < name.span().start()).isPresent();
        String title = comma < 0 ? between : between.substring(comma + 1);
        boolean direct = title.isBlank() || titled || title.strip().length() < 5;
        return last || (direct && (comma >= 0 || between.isBlank()) && between.indexOf(',') == comma);
    }
}
