package org.dixit.nlp.attribution.link;

import java.util.Set;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;

/**
 * Reads the verbs of a sentence in groups: an auxiliary with its participle is one, {@code would fall moved} are two. In time
 * proportional to the tokens read.
 */
public final class VerbGroups {
    private static final Set<String> RELATIVE = Set.of("who", "which", "what", "whose");

    private final TokenMap map;

    /**
     * For the tokens of an article.
     *
     * @param map the tokens
     */
    public VerbGroups(TokenMap map) {
        this.map = map;
    }

    /**
     * The first token of the verb that stands behind a clause, as {@code filled} in {@code that the vote was rigged filled nine
     * pages}: the group after as many as the clause and those within it need. Where a quotation closes a clause that has all of
     * its verbs, the verb follows the mark.
     *
     * @param from the first token of the clause
     * @param to where to stop looking
     * @param own how many groups the clause itself needs: 1 with a subject and a verb, 0 for a noun phrase or an infinitive
     * @return the token, or {@code to} if there is none
     */
    int behindClause(int from, int to, int own) {
        int needed = own;
        for (int i = from; i < to; ) {
            if (isGroup(i, from)) {
                if (needed == 0) {
                    return i;
                }
                needed--;
                i = end(i, to);
            } else if (needed == 0 && i > from && (isUnknownVerb(i, to) || (map.closes(i - 1) && isBare(i)))) {
                return i;
            } else {
                needed += i > from && opensClause(i, to) ? 1 : 0;
                i++;
            }
        }
        return to;
    }

    /** A word that looks like a plural and stands between a noun or an adjective and an object: "came too late fills three pages". */
    private boolean isUnknownVerb(int token, int to) {
        int before = map.tag(token - 1);
        boolean object = token + 1 < to && (map.tag(token + 1) == Tag.DET || map.tag(token + 1) == Tag.NUM);
        return object
                && map.tag(token) == Tag.NOUN_PLURAL
                && (before == Tag.ADJ || before == Tag.ADV || before == Tag.NOUN);
    }

    /** Whether there is any finite verb among some tokens. */
    boolean hasGroup(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isGroup(i, from)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a relation tells a clause; else it tells of a thing or a deed, as in {@code had locked the site}.
     *
     * @param linked the relation
     */
    public boolean isClause(Linked linked) {
        return linked.content().stream().anyMatch(content -> hasGroup(content.from(), content.to()));
    }

    /** Whether a finite verb stands here: neither an infinitive nor a participle in front of its noun. */
    private boolean isGroup(int token, int from) {
        int tag = map.tag(token);
        if (tag == Tag.AUX) {
            return true;
        }
        boolean finite = tag == Tag.VERB || tag == Tag.VERB_PAST || tag == Tag.VERB_S;
        int before = token > from ? map.tag(token - 1) : Tag.PUNCT;
        boolean noun = token + 1 < map.size() && Tag.isNoun(map.tag(token + 1));
        boolean phrase = before == Tag.DET || before == Tag.ADP || before == Tag.PART || (before == Tag.ADJ && noun);
        return finite && !phrase;
    }

    /** The token after a group: auxiliaries, what may stand between, and one verb. */
    private int end(int token, int to) {
        int i = token;
        while (i < to && isHelper(i)) {
            i++;
        }
        return i > token && i < to && Tag.isVerb(map.tag(i)) ? i + 1 : Math.max(i, token + 1);
    }

    private boolean isHelper(int token) {
        int tag = map.tag(token);
        return tag == Tag.AUX || tag == Tag.ADV || (tag == Tag.PART && !map.isText(token, "to"));
    }

    /** A word in front of a clause or a verb that is no main one: "that", "who", "and was". */
    private boolean opensClause(int token, int to) {
        int tag = map.tag(token);
        boolean relative = RELATIVE.contains(map.token(token).text());
        boolean joins = tag == Tag.CCONJ && token + 1 < to && map.isVerb(token + 1);
        return tag == Tag.SCONJ || relative || joins;
    }

    /** A word that can be a verb which the tables do not know. */
    private boolean isBare(int token) {
        int tag = map.tag(token);
        return !map.isMark(token) && tag != Tag.ADP && tag != Tag.CCONJ && tag != Tag.SCONJ && tag != Tag.PRON;
    }
}
