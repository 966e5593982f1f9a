package org.dixit.nlp.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.training.gold.GoldAttribution;
import org.dixit.text.Span;

/**
 * Pairs found relations with those that people marked, one to one, by the letters and digits that their contents share; a
 * pair needs half of all they cover. A relation is right when source and cue of its pair touch as well.
 */
final class RelationMatcher {
    private final String text;
    private final List<GoldAttribution> gold;

    private record Pair(int found, int gold, double overlap) {}

    /**
     * A matcher for one article.
     *
     * @param text its text
     * @param gold what people marked
     */
    RelationMatcher(String text, List<GoldAttribution> gold) {
        this.text = text;
        this.gold = gold;
    }

    /**
     * Which relations are right.
     *
     * @param found the relations
     * @param map the tokens of the article
     */
    boolean[] right(List<Linked> found, TokenMap map) {
        int[] partners = partners(
                found.stream().map(linked -> spans(linked.content(), map)).toList());
        boolean[] right = new boolean[partners.length];
        for (int i = 0; i < right.length; i++) {
            Linked linked = found.get(i);
            right[i] = partners[i] >= 0
                    && touch(
                            spans(linked.source().stream().toList(), map),
                            gold.get(partners[i]).source())
                    && touch(
                            spans(linked.cue().stream().toList(), map),
                            gold.get(partners[i]).cue());
        }
        return right;
    }

    /**
     * Which relations are right.
     *
     * @param found the relations
     */
    boolean[] right(List<AttributionRelation> found) {
        int[] partners =
                partners(found.stream().map(AttributionRelation::content).toList());
        boolean[] right = new boolean[partners.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = partners[i] >= 0
                    && touch(found.get(i).source(), gold.get(partners[i]).source())
                    && touch(found.get(i).cue(), gold.get(partners[i]).cue());
        }
        return right;
    }

    private static List<Span> spans(List<AttributionFragment> fragments, TokenMap map) {
        return fragments.stream().map(f -> map.span(f.from(), f.to())).toList();
    }

    /** The number of the partner of each content, -1 for none. */
    private int[] partners(List<List<Span>> found) {
        List<BitSet> sets = found.stream().map(this::words).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            BitSet own = words(gold.get(g).content());
            for (int f = 0; f < sets.size(); f++) {
                double overlap = overlap(own, sets.get(f));
                if (overlap >= 0.5) {
                    pairs.add(new Pair(f, g, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        int[] partners = new int[found.size()];
        java.util.Arrays.fill(partners, -1);
        Set<Integer> taken = new TreeSet<>();
        for (Pair pair : pairs) {
            if (partners[pair.found()] < 0 && taken.add(pair.gold())) {
                partners[pair.found()] = pair.gold();
            }
        }
        return partners;
    }

    private boolean touch(List<Span> one, List<Span> other) {
        BitSet own = words(one);
        BitSet theirs = words(other);
        return (own.isEmpty() && theirs.isEmpty()) || own.intersects(theirs);
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int all = one.cardinality() + other.cardinality() - both.cardinality();
        return all == 0 ? 0 : (double) both.cardinality() / all;
    }

    private BitSet words(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    words.set(i);
                }
            }
        }
        return words;
    }
}
