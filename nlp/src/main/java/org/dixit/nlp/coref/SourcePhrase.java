package org.dixit.nlp.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/** A source whose head is no known mention, as a mention: its noun phrase up to the first clause or apposition that hangs on it. */
final class SourcePhrase {

    private static final Set<String> ENDS =
            Set.of(",", "who", "which", "that", "whose", "released", "published", "(", "—", "–", "--", ";");

    private SourcePhrase() {}

    static Mention mention(TextIndex text, Span source) {
        List<String> words = text.words(source);
        int token = text.tokenAt(source.start());
        int length = 1;
        while (length < words.size() && !ENDS.contains(words.get(length))) {
            length++;
        }
        int end = length < words.size() ? Math.min(source.end(), text.endOf(token + length - 1)) : source.end();
        return new Mention(
                Span.of(source.start(), end),
                MentionKind.NOMINAL,
                Optional.<EntityType>empty(),
                Optional.empty(),
                Optional.empty());
    }
}
