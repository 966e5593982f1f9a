package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.Draft;
import org.dixit.nlp.attribution.label.Passes;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.link.Linker;
import org.dixit.nlp.attribution.link.RelationConventions;
import org.dixit.nlp.attribution.link.VerbGroups;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.tagging.SequenceModel;

/**
 * Finds attributions inside the contents of others: {@code Ruiz said her aide had told her the site was safe.} The tagger reads
 * each content as a text of its own, with a pass that knows contents alone beside the one of articles, and the contents found in it again.
 */
final class NestedFinder {
    /** Below this confidence a nested relation is not worth telling; set where precision and recall meet. */
    private static final double MINIMUM = 0.32;

    private static final double MINIMUM_OF_PHRASES = 0.45;

    /** The pass that knows contents alone has seen few of them; it gets a push. */
    private static final double EAGERNESS = 0.5;

    /** The push of the pass of articles where it has to do without the other. */
    private static final double ALONE = 0.1;

    /** How deep attributions are looked for in one another. */
    private static final int DEEPEST = 3;

    private final AttributionModel model;
    private final List<SequenceModel> passes = new ArrayList<>();

    NestedFinder(AttributionModel model) {
        this.model = model;
        passes.add(model.nested().isPresent() ? model.second() : Passes.eager(model.second(), ALONE));
        model.nested().ifPresent(pass -> passes.add(Passes.eager(pass, EAGERNESS)));
    }

    /**
     * The nested relations, by the start of their contents; what is nested in them is in them.
     *
     * @param article the article
     * @param linked the outer relations
     * @param map the tokens of the article
     * @param frame its passages
     */
    NavigableMap<Integer, AttributionRelation> find(
            Article article, List<Linked> linked, TokenMap map, ArticleFrame frame) {
        return find(article, ContentSentences.of(contents(linked), map, frame), 1);
    }

    private static Stream<AttributionFragment> contents(List<Linked> linked) {
        return linked.stream().flatMap(each -> each.content().stream());
    }

    private NavigableMap<Integer, AttributionRelation> find(Article article, List<Sentence> contents, int depth) {
        NavigableMap<Integer, AttributionRelation> found = new TreeMap<>();
        if (contents.isEmpty() || depth > DEEPEST) {
            return found;
        }
        List<QuotedStretch> quoted = TwoPassTagger.outer(article, contents);
        ArticleFrame frame = ArticleFrame.of(contents, model.lexicon(), quoted).complete();
        TokenMap map = TokenMap.of(contents, quoted, frame);
        RelationBuilder builder = new RelationBuilder(model, article, quoted, map, frame);
        List<Linked> chosen = choose(frame, map, builder);
        NavigableMap<Integer, AttributionRelation> deeper =
                find(article, ContentSentences.of(contents(chosen), map, frame), depth + 1);
        for (Linked each : chosen) {
            AttributionRelation relation = builder.build(each, within(each, map, deeper));
            found.put(relation.content().get(0).start(), relation);
        }
        return found;
    }

    /** What is likely of that which the passes find, the first of them first, and of two that overlap the first. */
    private List<Linked> choose(ArticleFrame frame, TokenMap map, RelationBuilder builder) {
        List<Linked> chosen = new ArrayList<>();
        boolean[] taken = new boolean[map.size()];
        Draft draft = Passes.draft(frame, model.first());
        for (SequenceModel pass : passes) {
            for (Linked each : candidates(TwoPassTagger.fragments(frame, Passes.revise(frame, draft, pass)), map)) {
                if (isFree(each, taken) && isLikely(each, builder.confidence(each), map)) {
                    chosen.add(each);
                }
            }
            chosen.forEach(each -> each.content().forEach(c -> Arrays.fill(taken, c.from(), c.to(), true)));
        }
        return chosen;
    }

    /** Whether a relation is likely enough; of a mere thing or deed, as in "had locked the site", more is asked than of a clause. */
    private static boolean isLikely(Linked linked, double confidence, TokenMap map) {
        return confidence >= (new VerbGroups(map).isClause(linked) ? MINIMUM : MINIMUM_OF_PHRASES);
    }

    private static boolean isFree(Linked linked, boolean[] taken) {
        for (AttributionFragment content : linked.content()) {
            for (int i = content.from(); i < content.to(); i++) {
                if (taken[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Attributions among the contents, each of which is a paragraph here. */
    static List<Linked> candidates(List<AttributionFragment> fragments, TokenMap map) {
        return RelationConventions.apply(Linker.linkPlain(fragments, map), map).stream()
                .map(plain -> withinMarks(plain, map))
                .filter(each -> isWhole(each, map) && says(each, map) && !isNoun(each, map) && !isHalf(each, map))
                .toList();
    }

    /** The words in the inner marks alone: in "he said, 'Leave now,' and hung up" what he did next is no part of them. */
    private static Linked withinMarks(Linked linked, TokenMap map) {
        AttributionFragment first = linked.content().get(0);
        int close = map.regionEnd(first.from());
        if (linked.content().size() > 1 || !map.opens(first.from()) || close >= first.to() || !map.closes(close - 1)) {
            return linked;
        }
        AttributionFragment inner = first.withTokens(first.from(), close);
        return new Linked(List.of(inner), linked.cue(), linked.source(), linked.borrowed());
    }

    /** Whether a noun stands in front of marks, as in "doors “thinner”", which says nothing. */
    private static boolean isNoun(Linked linked, TokenMap map) {
        AttributionFragment content = linked.content().get(0);
        if (linked.cue().filter(c -> map.opens(c.to() - 1)).isPresent()) {
            return true;
        }
        return map.opens(content.from())
                && linked.cue()
                        .filter(c -> c.to() == content.from() && Tag.isNoun(map.tag(c.to() - 1)))
                        .isPresent();
    }

    /** Whether a content ends within marks that it does not close. */
    private static boolean isHalf(Linked linked, TokenMap map) {
        int last = linked.content().get(linked.content().size() - 1).to() - 1;
        return map.region(last) >= 0 && map.regionEnd(last) > last + 1;
    }

    /** Whether a content has any substance: "wrote it down" or "wrote it in a bus" in a quotation tells of no other speech; marks are enough. */
    private static boolean says(Linked linked, TokenMap map) {
        for (AttributionFragment content : linked.content()) {
            if (map.opens(content.from())) {
                return !isTitle(content, map);
            }
            boolean object = map.tag(content.from()) == Tag.PRON
                    && content.from() + 1 < content.to()
                    && map.tag(content.from() + 1) == Tag.ADP;
            for (int i = content.from(); !object && i < content.to(); i++) {
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
