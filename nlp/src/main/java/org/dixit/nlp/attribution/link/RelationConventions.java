package org.dixit.nlp.attribution.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Makes relations keep to what shows only where source, cue and content are together: a colon in front of a quotation is its cue,
 * {@code He came back with one word: "Rust."}; the noun of a light verb belongs to the cue, {@code made the case that}; a mere
 * article is no source. Confidence is fitted on relations as the {@link Linker} leaves them, without this.
 */
public final class RelationConventions {
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;

    /** The least bucket of a word that may be a cue. */
    private static final int CANDIDATE = 4;

    /** In small letters, for "A" gives answers in an interview. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final TokenMap map;

    private RelationConventions(TokenMap map) {
        this.map = map;
    }

    /**
     * The relations, mended.
     *
     * @param relations linked
     * @param map the tokens
     */
    public static List<Linked> apply(List<Linked> relations, TokenMap map) {
        RelationConventions conventions = new RelationConventions(map);
        return relations.stream().map(conventions::mend).toList();
    }

    private Linked mend(Linked linked) {
        Optional<AttributionFragment> cue =
                linked.cue().map(own -> lightVerb(own, linked)).or(() -> colon(linked));
        boolean announced = cue.filter(own -> map.isText(own.from(), ":")).isPresent();
        Optional<AttributionFragment> source = linked.source()
                .filter(own -> own.to() - own.from() > 1
                        || !ARTICLES.contains(map.token(own.from()).text()))
                .map(own -> announced ? subject(own) : own);
        return isReported(linked)
                ? new Linked(
                        linked.content().subList(1, linked.content().size()), cue, Optional.of(speaker(linked)), false)
                : new Linked(linked.content(), cue, source, linked.borrowed());
    }

    /** Whether the subject of a passive speaks, as in "The bishop was quoted as saying that": it is no part of what is said. */
    private boolean isReported(Linked linked) {
        if (linked.content().size() < 2
                || linked.cue().isEmpty()
                || linked.source().isPresent()) {
            return false;
        }
        AttributionFragment cue = linked.cue().get();
        int saying = cue.to() - 1;
        return linked.content().get(0).to() == cue.from()
                && saying - 1 > cue.from()
                && map.tag(saying) == Tag.VERB_ING
                && map.isText(saying - 1, "as");
    }

    private static AttributionFragment speaker(Linked linked) {
        AttributionFragment subject = linked.content().get(0);
        AttributionFragment cue = linked.cue().orElseThrow();
        double certainty = Math.min(cue.certainty(), linked.content().get(1).certainty());
        return new AttributionFragment(Role.SOURCE, CueSide.RIGHT, subject.from(), subject.to(), certainty);
    }

    private Optional<AttributionFragment> colon(Linked linked) {
        int content = linked.content().get(0).from();
        boolean colon = content > 0 && map.opens(content) && map.isText(content - 1, ":");
        return linked.source()
                .filter(source -> colon
                        && source.to() <= content - 1
                        && map.startsSentence(source.from())
                        && map.sentence(source.from()) == map.sentence(content - 1))
                .map(source ->
                        new AttributionFragment(Role.CUE, CueSide.HERE, content - 1, content, source.certainty()));
    }

    /** A subject with what hangs on it: "The reply | of the harbour office was curt: ...". */
    private AttributionFragment subject(AttributionFragment source) {
        int to = source.to();
        if (!map.startsSentence(source.from()) || to >= map.size() || map.tag(to) != Tag.ADP) {
            return source;
        }
        while (to < map.size() && !map.isVerb(to) && !map.isMark(to)) {
            to++;
        }
        return to < map.size() && map.isVerb(to) ? source.withTokens(source.from(), to) : source;
    }

    private AttributionFragment lightVerb(AttributionFragment cue, Linked linked) {
        int that = linked.content().get(0).from();
        int verb = cue.to() - 1;
        boolean light = that - cue.to() == 2
                && map.isText(that, "that")
                && map.isVerb(verb)
                && map.cue(verb) < USUAL
                && map.tag(cue.to()) == Tag.DET
                && Tag.isNoun(map.tag(that - 1))
                && map.cue(that - 1) >= CANDIDATE;
        return light ? cue.withTokens(cue.from(), that) : cue;
    }
}
