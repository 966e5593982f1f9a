package org.dixit.nlp.speaker;

import java.util.Locale;
import org.dixit.entity.Entity;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.quotation.SpeakerKind;

/** What kind of source an entity is when it speaks. */
final class SpeakerKinds {

    private SpeakerKinds() {}

    static SpeakerKind of(Entity entity) {
        boolean named = entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
        return switch (entity.type()) {
            case PERSON -> named ? SpeakerKind.PERSON : SpeakerKind.ANONYMOUS;
            case ORGANIZATION, LOCATION -> SpeakerKind.ORGANIZATION;
            case GROUP -> SpeakerKind.GROUP;
            case MISC -> named ? SpeakerKind.ORGANIZATION : ofWords(entity);
        };
    }

    private static SpeakerKind ofWords(Entity entity) {
        String last =
                entity.name().substring(entity.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Nouns.english()
                .find(last)
                .filter(noun -> noun.kind() == NounKind.DOCUMENT)
                .map(noun -> SpeakerKind.DOCUMENT)
                .orElse(last.endsWith("s") ? SpeakerKind.GROUP : SpeakerKind.DOCUMENT);
    }
}
