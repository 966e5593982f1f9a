package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Gives the noun phrases of a clause the roles that its construction demands: the subject of {@code The well is said to be dry}
 * belongs to the content, that in front of a colon is the source, and so is the one behind an inverted verb.
 */
final class Clauses {
    private static final int LONGEST_SUBJECT = 8;
    /** The bucket from which on a verb is more in cues than elsewhere. */
    private static final int USUAL = 6;
    /** The bucket of verbs that hardly ever do anything but attribute. */
    private static final int SUFFICIENT = 7;
    /** The least bucket of a word that may be a cue. */
    private static final int CANDIDATE = 4;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being");

    private final List<AttributionFragment> fragments;
    private final TokenMap map;

    private Clauses(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = new ArrayList<>(fragments);
        this.map = map;
    }

    /**
     * The fragments with their roles corrected.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new Clauses(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        for (int i = 0; i + 1 < fragments.size(); i++) {
            share(i);
            if (i > 0 && isCharge(i)) {
                for (int k = i - 1; k <= i + 1; k++) {
                    fragments.set(k, surely(fragments.get(k)));
                }
            }
            if (isPassiveSubject(i)) {
                fragments.set(i, as(Role.CONTENT, CueSide.RIGHT, fragments.get(i)));
            } else if (i > 0 && isInverted(i)) {
                fragments.set(i + 1, as(Role.SOURCE, CueSide.LEFT, fragments.get(i + 1)));
            }
        }
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            interrupted(i).ifPresent(result::add);
            announcer(i).ifPresent(result::addAll);
            if (isAddressed(i)) {
                AttributionFragment cue = fragments.get(i);
                result.add(cue.withTokens(cue.from(), cue.to() - 1));
                i++;
            } else if (isLoneThat(i)) {
                int last = runEnd(i);
                AttributionFragment that = fragments.get(i);
                int to = fragments.get(last).to();
                result.add(that.withTokens(that.from(), to));
                i = last;
            } else if (!isDescribed(i) && !isTold(i) && !isAddressee(i)) {
                result.add(fragments.get(i));
            }
        }
        return result;
    }

    /**
     * Gives the noun between a verb and "that" to the cue where the verb does not attribute by itself, as in {@code made the point | that},
     * and to the content where it does, as in {@code denied | a report that}.
     */
    private void share(int i) {
        AttributionFragment cue = fragments.get(i);
        AttributionFragment clause = fragments.get(i + 1);
        boolean that = cue.role() == Role.CUE && clause.role() == Role.CONTENT && map.isText(clause.from(), "that");
        int noun = clause.from() - 1;
        int verb = noun - 2;
        if (!that || verb < cue.from() || !isPhrase(verb + 1, noun) || !Tag.isVerb(map.tag(verb))) {
            return;
        }
        boolean alone = map.cue(verb) >= SUFFICIENT;
        if (cue.to() == clause.from() && alone) {
            fragments.set(i, cue.withTokens(cue.from(), verb + 1));
            fragments.set(i + 1, clause.withTokens(verb + 1, clause.to()));
        } else if (cue.to() == verb + 1 && !alone && map.cue(verb) < CANDIDATE) {
            fragments.set(i, cue.withTokens(cue.from(), clause.from()));
        }
    }

    private boolean isPhrase(int determiner, int noun) {
        return map.tag(determiner) == Tag.DET && (map.tag(noun) == Tag.NOUN || map.tag(noun) == Tag.NOUN_PLURAL);
    }

    private static AttributionFragment as(Role role, CueSide side, AttributionFragment f) {
        return new AttributionFragment(role, side, f.from(), f.to(), f.certainty());
    }

    private static AttributionFragment surely(AttributionFragment f) {
        return new AttributionFragment(f.role(), f.cue(), f.from(), f.to(), Math.max(0.5, f.certainty()));
    }

    /** A passive between its two contents that cannot mean anything else: "He | was accused of | watering the milk". */
    private boolean isCharge(int i) {
        AttributionFragment subject = fragments.get(i - 1);
        AttributionFragment cue = fragments.get(i);
        AttributionFragment deed = fragments.get(i + 1);
        int verb = cue.to() - 2;
        return subject.role() == Role.CONTENT
                && subject.to() == cue.from()
                && cue.role() == Role.CUE
                && verb > cue.from()
                && map.tag(verb) == Tag.VERB_PAST
                && map.cue(verb) >= USUAL
                && BE.contains(map.token(verb - 1).text())
                && map.isText(verb + 1, "of")
                && deed.from() == cue.to()
                && map.tag(deed.from()) == Tag.VERB_ING;
    }

    /** The subject of "is said to": it says nothing, it is told of. */
    private boolean isPassiveSubject(int i) {
        AttributionFragment subject = fragments.get(i);
        AttributionFragment cue = fragments.get(i + 1);
        return subject.role() == Role.SOURCE
                && cue.role() == Role.CUE
                && subject.to() == cue.from()
                && cue.to() - cue.from() >= 2
                && map.tag(cue.from()) == Tag.AUX
                && map.tag(cue.to() - 1) == Tag.VERB_PAST
                && BE.contains(map.token(cue.to() - 2).text())
                && cue.to() + 1 < map.size()
                && map.isText(cue.to(), "to")
                && map.tag(cue.to() + 1) != Tag.DET;
    }

    /** Whether a cue takes a second source for itself, who is only spoken to: "She wrote to the Academy that". */
    private boolean isAddressed(int i) {
        AttributionFragment cue = fragments.get(i);
        boolean between = i > 0
                && i + 2 < fragments.size()
                && cue.role() == Role.CUE
                && cue.to() - cue.from() > 1
                && map.isText(cue.to() - 1, "to");
        return between
                && fragments.get(i - 1).role() == Role.SOURCE
                && fragments.get(i - 1).to() == cue.from()
                && fragments.get(i + 1).role() == Role.SOURCE
                && fragments.get(i + 1).from() == cue.to()
                && fragments.get(i + 2).from() == fragments.get(i + 1).to();
    }

    /** Whether a content is no more than "that", and a report follows that is the clause: "claimed that the mayor promised to". */
    private boolean isLoneThat(int i) {
        AttributionFragment that = fragments.get(i);
        return i > 0
                && that.role() == Role.CONTENT
                && that.to() - that.from() == 1
                && map.tag(that.from()) == Tag.SCONJ
                && fragments.get(i - 1).role() == Role.CUE
                && fragments.get(i - 1).to() == that.from()
                && runEnd(i) > i;
    }

    /** The last fragment of those that touch one another from this one on, within its sentence. */
    private int runEnd(int i) {
        int last = i;
        while (last + 1 < fragments.size()
                && fragments.get(last + 1).from() == fragments.get(last).to()
                && map.sentence(fragments.get(last + 1).from())
                        == map.sentence(fragments.get(i).from())) {
            last++;
        }
        return last;
    }

    /** The pronoun of the one who is told, between the verb and what he is told: "had told | her | it was a dog". */
    private boolean isTold(int i) {
        AttributionFragment pronoun = fragments.get(i);
        return i > 0
                && i + 1 < fragments.size()
                && pronoun.role() == Role.CONTENT
                && pronoun.to() - pronoun.from() == 1
                && map.tag(pronoun.from()) == Tag.PRON
                && fragments.get(i - 1).role() == Role.CUE
                && fragments.get(i - 1).to() == pronoun.from()
                && fragments.get(i + 1).role() == Role.CONTENT
                && fragments.get(i + 1).from() == pronoun.to()
                && !map.isText(pronoun.to(), "to");
    }

    /** To whom a quotation is said, behind its cue: "It was dark," Alade replied | to the prosecutor. */
    private boolean isAddressee(int i) {
        AttributionFragment person = fragments.get(i);
        boolean behind = i > 1
                && person.role() == Role.CONTENT
                && map.isText(person.from(), "to")
                && fragments.get(i - 1).role() == Role.CUE
                && fragments.get(i - 1).to() == person.from()
                && map.cue(person.from() - 1) >= USUAL;
        int first = behind && fragments.get(i - 2).role() == Role.SOURCE ? i - 3 : i - 2;
        boolean quoted = behind
                && first >= 0
                && fragments.get(first).role() == Role.CONTENT
                && map.closes(fragments.get(first).to() - 1)
                && fragments.get(first).to() >= fragments.get(first + 1).from() - 1;
        for (int k = person.from(); quoted && k < person.to(); k++) {
            quoted = !map.isVerb(k) && map.region(k) < 0;
        }
        return quoted;
    }

    /** The one whom a relative clause is about, which says nothing of him: "The falconer, who says the bird is blind". */
    private boolean isDescribed(int i) {
        AttributionFragment noun = fragments.get(i);
        if (noun.role() != Role.CONTENT || noun.cue() != CueSide.RIGHT || i + 3 >= fragments.size()) {
            return false;
        }
        AttributionFragment who = fragments.get(i + 1);
        boolean relative = who.role() == Role.SOURCE
                && who.to() - who.from() == 1
                && map.isText(who.from(), "who")
                && who.from() - noun.to() <= 1
                && fragments.get(i + 2).role() == Role.CUE
                && fragments.get(i + 3).role() == Role.CONTENT
                && fragments.get(i + 3).from() == fragments.get(i + 2).to();
        for (int k = noun.from(); relative && k < noun.to(); k++) {
            relative = !map.isVerb(k);
        }
        return relative;
    }

    /** A noun phrase behind a verb that stands behind its content: "The well is dry, said a farmer". */
    private boolean isInverted(int i) {
        AttributionFragment before = fragments.get(i - 1);
        AttributionFragment cue = fragments.get(i);
        AttributionFragment behind = fragments.get(i + 1);
        boolean inverted = cue.role() == Role.CUE
                && before.role() == Role.CONTENT
                && before.cue() == CueSide.RIGHT
                && before.to() + 1 == cue.from()
                && map.isText(before.to(), ",")
                && behind.role() == Role.CONTENT
                && behind.from() == cue.to()
                && map.region(behind.from()) < 0;
        for (int k = behind.from(); inverted && k < behind.to(); k++) {
            inverted = !map.isVerb(k);
        }
        return inverted;
    }

    /** The start of a sentence that "as Bello put it," interrupts right behind its verb. */
    private Optional<AttributionFragment> interrupted(int i) {
        if (i + 2 >= fragments.size() || fragments.get(i).role() != Role.SOURCE) {
            return Optional.empty();
        }
        int as = fragments.get(i).from() - 1;
        int comma = fragments.get(i + 1).to();
        boolean aside = as > 1
                && map.isText(as, "as")
                && map.isText(as - 1, ",")
                && map.isVerb(as - 2)
                && fragments.get(i + 1).role() == Role.CUE
                && fragments.get(i + 2).role() == Role.CONTENT
                && fragments.get(i + 2).from() == comma + 1
                && map.isText(comma, ",");
        if (!aside) {
            return Optional.empty();
        }
        int start = map.sentenceStart(as);
        boolean free = start < as - 1 && (i == 0 || fragments.get(i - 1).to() <= start);
        return free
                ? Optional.of(new AttributionFragment(Role.CONTENT, CueSide.RIGHT, start, as - 1, 0.5))
                : Optional.empty();
    }

    /** Whether a fragment is a source that begins its sentence, and no cue. */
    private boolean isSubject(int i, int start, int colon) {
        return i >= 0
                && fragments.get(i).role() == Role.SOURCE
                && fragments.get(i).from() == start
                && fragments.get(i).to() <= colon;
    }

    /** The subject of a sentence that ends in a colon, and the colon, in front of a quotation: "His answer was no: ...". */
    private Optional<List<AttributionFragment>> announcer(int i) {
        AttributionFragment at = fragments.get(i);
        boolean colon = at.role() == Role.CUE && map.isText(at.from(), ":");
        int from = colon ? at.from() : at.from() - 1;
        if (from < 1 || from + 1 >= map.size() || !map.isText(from, ":") || !map.opens(from + 1)) {
            return Optional.empty();
        }
        int start = map.sentenceStart(from);
        if (!colon && at.role() == Role.CONTENT && isSubject(i - 1, start, from)) {
            return Optional.of(List.of(new AttributionFragment(Role.CUE, CueSide.HERE, from, from + 1, 0.5)));
        }
        boolean free = (i == 0 || fragments.get(i - 1).to() <= start) && (colon || at.role() == Role.CONTENT);
        boolean voice = map.tag(start) == Tag.CCONJ && map.isText(start + 1, "from");
        int begin = voice ? start + 2 : start;
        int end = begin;
        while (end < from && !map.isVerb(end) && !map.isMark(end)) {
            end++;
        }
        // "And from the gallery:" has no verb, any other sentence must
        boolean subject =
                end > begin && end - begin <= LONGEST_SUBJECT && (end < from) != voice && !map.isMark(end - 1);
        if (!free || !subject) {
            return Optional.empty();
        }
        List<AttributionFragment> added = new ArrayList<>();
        added.add(new AttributionFragment(Role.SOURCE, CueSide.RIGHT, begin, end, 0.5));
        if (!colon) {
            added.add(new AttributionFragment(Role.CUE, CueSide.HERE, from, from + 1, 0.5));
        }
        return Optional.of(added);
    }
}
