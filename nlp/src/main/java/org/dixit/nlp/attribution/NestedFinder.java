package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;

/**
 * Finds attributions inside the contents of others: {@code Ruiz said her aide had told her the site was safe.} The tagger reads
 * each content as a text of its own. One level deep.
 */
final class NestedFinder {
    /** Below this confidence a nested relation is not worth telling; set where precision and recall meet. */
    private static final double MINIMUM = 0.32;

    /** Contents without what stands around them tell the tagger less; it gets a push. */
    private static final double EAGERNESS = 0.1;

    private final AttributionModel model;
    private final TwoPassTagger tagger;
    private final double minimum;

    NestedFinder(AttributionModel model) {
        this(model, TwoPassTagger.of(model.lexicon(), model.first(), Passes.eager(model.second(), EAGERNESS)), MINIMUM);
    }

    NestedFinder(AttributionModel model, TwoPassTagger tagger, double minimum) {
        this.model = model;
        this.tagger = tagger;
        this.minimum = minimum;
    }

    /**
     * The nested relations, by the start of their contents.
     *
     * @param article the article
     * @param linked the outer relations
     * @param map the tokens of the article
     * @param frame its passages
     */
    NavigableMap<Integer, AttributionRelation> find(
            Article article, List<Linked> linked, TokenMap map, ArticleFrame frame) {
        List<Sentence> inner =
                ContentSentences.of(linked.stream().flatMap(each -> each.content().stream()), map, frame);
        NavigableMap<Integer, AttributionRelation> found = new TreeMap<>();
        if (inner.isEmpty()) {
            return found;
        }
        List<QuotedStretch> quoted = TwoPassTagger.outer(article, inner);
        ArticleFrame own = ArticleFrame.of(inner, model.lexicon(), quoted).complete();
        TokenMap ownMap = TokenMap.of(inner, quoted, own);
        List<AttributionFragment> fragments = tagger.tag(own);
        RelationBuilder builder = new RelationBuilder(model, article, quoted, ownMap, own);
        for (Linked each : candidates(fragments, ownMap)) {
            if (builder.confidence(each) >= minimum) {
                AttributionRelation relation = builder.build(each, List.of());
                found.put(relation.content().get(0).start(), relation);
            }
        }
        return found;
    }

    static List<Linked> candidates(List<AttributionFragment> fragments, TokenMap map) {
        return Linker.linkPlain(fragments, map).stream()
                .map(plain -> withinMarks(plain, map))
                .filter(each -> isWhole(each, map) && says(each, map) && !isNoun(each, map))
                .toList();
    }

    /** The words in the inner marks alone: in "he said, 'Leave now,' and hung up" what he did next is no part of them. */
    private static Linked withinMarks(Linked linked, TokenMap map) {
        AttributionFragment first = linked.content().get(0);
        int close = map.regionEnd(first.from());
        if (linked.content().size() > 1 || !map.opens(first.from()) || close >= first.to() || !map.closes(close - 1)) {
            return linked;
        }
        AttributionFragment inner =
                new AttributionFragment(first.role(), first.cue(), first.from(), close, first.certainty());
        return new Linked(List.of(inner), linked.cue(), linked.source(), linked.borrowed());
    }

    /** Whether a noun stands in front of marks, as in "doors “thinner”", which says nothing. */
    private static boolean isNoun(Linked linked, TokenMap map) {
        AttributionFragment content = linked.content().get(0);
        return map.opens(content.from())
                && linked.cue()
                        .filter(c -> c.to() == content.from() && Tag.isNoun(map.tag(c.to() - 1)))
                        .isPresent();
    }

    /** Whether a content has any substance: "wrote it down" in a quotation tells of no other speech; marks are enough. */
    private static boolean says(Linked linked, TokenMap map) {
        for (AttributionFragment content : linked.content()) {
            if (map.opens(content.from())) {
                return !isTitle(content, map);
            }
            for (int i = content.from(); i < content.to(); i++) {
                int tag = map.tag(i);
                if (tag != Tag.PRON && tag != Tag.ADP && tag != Tag.DET && tag != Tag.PART && tag != Tag.PUNCT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all words in marks have capital letters, as the title in "We read ‘The Salt Ledger’ aloud". */
    private static boolean isTitle(AttributionFragment content, TokenMap map) {
        int words = 0;
        for (int i = content.from() + 1; i < content.to() - 1; i++) {
            boolean small = Character.isLowerCase(map.token(i).text().charAt(0));
            if (map.isMark(i) || map.isVerb(i) || (small && map.tag(i) != Tag.ADP && map.tag(i) != Tag.DET)) {
                return false;
            }
            words++;
        }
        return words > 1 && map.closes(content.to() - 1);
    }

    /** Whether a relation lies in one content: nothing may be linked across two of them. */
    private static boolean isWhole(Linked linked, TokenMap map) {
        int paragraph = map.paragraph(linked.content().get(0).from());
        return linked.cue().isPresent()
                && map.paragraph(linked.content()
                                .get(linked.content().size() - 1)
                                .from())
                        == paragraph
                && linked.source()
                        .filter(s -> map.paragraph(s.from()) != paragraph)
                        .isEmpty();
    }

    /** Those that lie in the content of one outer relation. */
    static List<AttributionRelation> within(
            Linked linked, TokenMap map, NavigableMap<Integer, AttributionRelation> nested) {
        List<AttributionRelation> own = new ArrayList<>();
        for (AttributionFragment content : linked.content()) {
            int start = map.span(content.from(), content.to()).start();
            int end = map.span(content.from(), content.to()).end();
            for (Map.Entry<Integer, AttributionRelation> entry :
                    nested.subMap(start, true, end, false).entrySet()) {
                own.add(entry.getValue());
            }
        }
        return own;
    }
}
