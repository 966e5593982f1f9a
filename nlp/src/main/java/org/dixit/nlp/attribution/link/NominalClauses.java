package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Ends the content of a noun that attributes where its clause ends. Such a noun is a part of a sentence, which goes on behind the
 * clause: in {@code Her claim that the vote was rigged filled nine pages} with the main verb, in {@code Despite assurances that the
 * water was clean, the school closed} with the main clause.
 */
final class NominalClauses {
    /** How sure it is that a clause ends in front of the main verb. */
    private static final double SURE = 0.5;

    private static final Set<String> CLITICS = Set.of("'s", "\u2019s", "'", "\u2019");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "his", "her", "its", "their", "whose");

    private final List<AttributionFragment> fragments;
    private final TokenMap map;
    private final VerbGroups verbs;

    private NominalClauses(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
        this.verbs = new VerbGroups(map);
    }

    /**
     * The fragments with such contents cut.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        NominalClauses clauses = new NominalClauses(fragments, map);
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            result.add(clauses.cut(i));
        }
        return result;
    }

    private AttributionFragment cut(int i) {
        int cue = cueOf(i);
        AttributionFragment content = cue < 0 ? fragments.get(i) : withPredicate(i);
        if (cue < 0
                || !isComplement(content, fragments.get(cue))
                || map.sentence(content.from()) != map.sentence(content.to() - 1)) {
            return content;
        }
        int start = map.sentenceStart(fragments.get(cue).from());
        if (verbs.hasGroup(start, fragments.get(cue).from())) {
            return content;
        }
        int to = map.tag(start) == Tag.ADP || map.tag(start) == Tag.SCONJ
                ? comma(content)
                : verbs.behindClause(content.from(), content.to(), ownGroups(content));
        boolean inside = to < map.size() && map.region(to) >= 0 && map.region(to) != map.region(content.from());
        return to - content.from() < 2 || to == content.to() || inside
                ? content
                : new AttributionFragment(
                        content.role(), content.cue(), content.from(), to, Math.max(SURE, content.certainty()));
    }

    /** A clause that was cut in front of its verb, "that the letter | came too late", with the rest of its sentence. */
    private AttributionFragment withPredicate(int i) {
        AttributionFragment clause = fragments.get(i);
        int limit = i + 1 < fragments.size() ? fragments.get(i + 1).from() : map.size();
        int to = clause.to();
        boolean cut = map.isText(clause.from(), "that")
                && to - clause.from() > 1
                && to < limit
                && map.isVerb(to)
                && map.region(to) < 0
                && map.sentence(to) == map.sentence(clause.from())
                && !verbs.hasGroup(clause.from() + 1, to);
        while (cut && to < limit && map.sentence(to) == map.sentence(clause.from())) {
            to++;
        }
        while (cut && map.isMark(to - 1) && map.region(to - 1) < 0) {
            to--;
        }
        return cut ? clause.withTokens(clause.from(), to) : clause;
    }

    /** Whether a content is the clause of a noun: "that …", "to …", or behind "for". */
    private boolean isComplement(AttributionFragment content, AttributionFragment cue) {
        return map.isText(content.from(), "that")
                || map.isText(content.from(), "to")
                || map.isText(cue.to() - 1, "for");
    }

    /** The number of the noun that attributes a content: right in front of it, or with its source between. -1 if none. */
    private int cueOf(int i) {
        AttributionFragment content = fragments.get(i);
        if (content.role() != Role.CONTENT) {
            return -1;
        }
        boolean between = i > 1 && fragments.get(i - 1).role() == Role.SOURCE;
        int cue = between ? i - 2 : i - 1;
        boolean beside = cue >= 0
                && fragments.get(cue).role() == Role.CUE
                && fragments.get(i - 1).to() == content.from()
                && map.sentence(fragments.get(cue).from()) == map.sentence(content.from());
        return beside && isNounCue(cue) ? cue : -1;
    }

    /** A noun, perhaps with a preposition behind it, as in "call for"; not a verb that looks like one, as in "the paper reports". */
    private boolean isNounCue(int i) {
        AttributionFragment cue = fragments.get(i);
        int head = cue.to() - 1;
        head = head > cue.from() && map.tag(head) == Tag.ADP ? head - 1 : head;
        boolean noun = map.tag(head) == Tag.NOUN || map.tag(head) == Tag.NOUN_PLURAL;
        if (!noun) {
            return false;
        }
        if (i > 0 && fragments.get(i - 1).to() == cue.from()) {
            return isPossessive(fragments.get(i - 1));
        }
        int first = map.tag(cue.from());
        boolean phrase = first == Tag.DET || map.startsSentence(cue.from());
        return phrase || map.tag(cue.from() - 1) == Tag.DET || map.tag(cue.from() - 1) == Tag.ADP;
    }

    /** Whether a source owns the noun behind it: "her", "the union's", "the drivers'". */
    private boolean isPossessive(AttributionFragment source) {
        String last = map.token(source.to() - 1).text();
        return source.role() == Role.SOURCE
                && (CLITICS.contains(last) || POSSESSIVES.contains(last.toLowerCase(Locale.ROOT)));
    }

    private int ownGroups(AttributionFragment content) {
        return map.tag(content.from()) == Tag.SCONJ ? 1 : 0;
    }

    /** The comma behind the verb of a content outside of marks; its end if there is none. */
    private int comma(AttributionFragment content) {
        boolean verb = ownGroups(content) == 0;
        for (int i = content.from(); i < content.to(); i++) {
            verb |= map.isVerb(i);
            if (verb && map.isText(i, ",") && map.region(i) < 0 && verbs.hasGroup(i, content.to())) {
                return i;
            }
        }
        return content.to();
    }
}
