package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Adds nouns that attribute the clause behind them, where the tagger saw nothing: {@code A report by the board that the shoal was
 * small}. Which nouns do so is known from the learned tables alone.
 */
final class NominalCues {
    /** The bucket from which on four of five nouns with such a clause are cues in the training articles. */
    private static final int USUAL = 5;

    private static final int LONGEST_SOURCE = 6;

    private final List<AttributionFragment> fragments;
    private final TokenMap map;
    private int next;

    private NominalCues(List<AttributionFragment> fragments, TokenMap map) {
        this.fragments = fragments;
        this.map = map;
    }

    /**
     * The fragments with such nouns added.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    static List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map) {
        return new NominalCues(fragments, map).apply();
    }

    private List<AttributionFragment> apply() {
        List<AttributionFragment> result = new ArrayList<>();
        for (int i = 0; i < map.size(); i++) {
            while (next < fragments.size() && fragments.get(next).from() <= i) {
                result.add(fragments.get(next++));
            }
            boolean free = result.isEmpty() || result.get(result.size() - 1).to() <= i;
            if (free && isCue(i)) {
                add(i, result);
            }
        }
        while (next < fragments.size()) {
            result.add(fragments.get(next++));
        }
        return result;
    }

    private boolean isCue(int token) {
        int tag = map.tag(token);
        boolean noun = (tag == Tag.NOUN || tag == Tag.NOUN_PLURAL) && map.cue(token) >= USUAL && map.region(token) < 0;
        return noun && (token == 0 || !Tag.isNoun(map.tag(token - 1)) || map.startsSentence(token));
    }

    private void add(int noun, List<AttributionFragment> result) {
        int that = clauseStart(noun);
        int limit = limit(noun);
        // "questions that have been asked" tells none of them
        if (that + 2 >= limit || map.isVerb(that + 1) || !new VerbGroups(map).hasGroup(that + 1, limit)) {
            return;
        }
        int owner = ownerStart(
                noun, result.isEmpty() ? 0 : result.get(result.size() - 1).to());
        if (owner < noun) {
            result.add(new AttributionFragment(Role.SOURCE, CueSide.RIGHT, owner, noun, 0.5));
        }
        result.add(new AttributionFragment(Role.CUE, CueSide.HERE, noun, noun + 1, 0.5));
        if (that > noun + 2) {
            result.add(new AttributionFragment(Role.SOURCE, CueSide.LEFT, noun + 2, that, 0.5));
        }
        result.add(new AttributionFragment(Role.CONTENT, CueSide.LEFT, that, limit, 0.5));
    }

    /** Where the one begins whose noun it is, as in "the owner's claim"; the noun if nobody is told. */
    private int ownerStart(int noun, int free) {
        int start = noun;
        boolean owned = noun > free && map.token(noun - 1).text().matches("['\u2019]s?");
        while (owned
                && start > free
                && map.sentence(start - 1) == map.sentence(noun)
                && (start == noun || Tag.isNominal(map.tag(start - 1)))) {
            start--;
        }
        return start < noun - 1 ? start : noun;
    }

    /** The "that" right behind a noun, or behind the one who reports: "by the board that". The end of the article if none. */
    private int clauseStart(int noun) {
        int that = noun + 1;
        if (that < map.size() && (map.isText(that, "by") || map.isText(that, "from"))) {
            int end = that + 1;
            while (end < map.size() && end - that <= LONGEST_SOURCE && Tag.isNominal(map.tag(end))) {
                end++;
            }
            that = end > that + 1 ? end : map.size();
        }
        boolean clause = that < map.size() && map.isText(that, "that") && map.sentence(that) == map.sentence(noun);
        return clause ? that : map.size();
    }

    /** Where the sentence ends, or the next fragment begins. */
    private int limit(int noun) {
        int end = noun + 1;
        int stop = next < fragments.size() ? fragments.get(next).from() : map.size();
        while (end < stop && map.sentence(end) == map.sentence(noun)) {
            end++;
        }
        while (end > noun + 1 && map.isMark(end - 1)) {
            end--;
        }
        return end;
    }
}
