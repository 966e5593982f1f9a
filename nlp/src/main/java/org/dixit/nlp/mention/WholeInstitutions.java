package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.text.Span;

/**
 * Names of institutions that a name finder cut short: at a place behind "of", {@code Supreme Court of Kotor}, or at an "and" inside, {@code Fire and
 * Rescue Service}. The name must end, or begin before "of", with a noun for institutions.
 */
final class WholeInstitutions {

    private final TokenRow row;

    private WholeInstitutions(TokenRow row) {
        this.row = row;
    }

    /** The names of a sentence in text order, those that are cut short made whole. */
    static List<Mention> mend(List<Mention> names, Sentence sentence) {
        WholeInstitutions whole = new WholeInstitutions(TokenRow.of(sentence, names));
        List<Mention> all = new ArrayList<>(names);
        for (Mention name : names) {
            whole.mended(name).ifPresent(longer -> {
                all.removeIf(other -> other.span().overlaps(longer.span()));
                all.add(longer);
            });
        }
        all.sort(null);
        return all;
    }

    private Optional<Mention> mended(Mention name) {
        int from = row.firstTokenAt(name.span().start());
        int to = row.firstTokenAt(name.span().end());
        if (name.type().filter(EntityType.ORGANIZATION::equals).isEmpty() || !isInstitution(to - 1)) {
            return Optional.empty();
        }
        int start = startBeforeAnd(from);
        int end = endBehindOf(to);
        return start == from && end == to
                ? Optional.empty()
                : Optional.of(Mention.of(row.span(start, end), MentionKind.NAME, EntityType.ORGANIZATION));
    }

    private boolean isInstitution(int token) {
        return Nouns.english().is(row.word(token), NounKind.ORGANIZATION) && row.isCapitalised(token);
    }

    /** "Disaster and Rescue Agency", where "Rescue Agency" was found: words with capitals in front of "and" that are no name of their own. */
    private int startBeforeAnd(int from) {
        int start = from - 1;
        if (!row.is(start, "and")) {
            return from;
        }
        while (start > 1 && row.isCapitalised(start - 1) && !row.isName(start - 1) && !row.isBorder(start - 1)) {
            start--;
        }
        boolean found = start < from - 1;
        // a place or institution right in front is part of it: "United States Citizenship and Immigration Services"
        boolean named = found && row.isName(start - 1) && !row.isInName(start - 1, EntityType.PERSON);
        return !found ? from : named ? startOfName(start - 1) : start;
    }

    private int startOfName(int token) {
        int start = token;
        while (row.continuesName(start)) {
            start--;
        }
        return start;
    }

    private int endBehindOf(int to) {
        int place = row.is(to + 1, "the") ? to + 2 : to + 1;
        if (!row.is(to, "of") || !row.isInName(place, EntityType.LOCATION)) {
            return to;
        }
        Span span = row.nameAt(place).orElseThrow().span();
        return row.firstTokenAt(span.start()) == place ? row.firstTokenAt(span.end()) : to;
    }
}
