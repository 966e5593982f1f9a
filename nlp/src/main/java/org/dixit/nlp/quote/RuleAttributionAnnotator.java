package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.Sentence;

/**
 * Finds attributions by rule: tags beside quotation marks, reported clauses, "according to", and what a colon or a dash attributes.
 *
 * <p>The rules know some English verbs of saying and the order of words, no grammar. Immutable and thread-safe; the time grows in
 * proportion to the length of the text.
 */
public final class RuleAttributionAnnotator implements AttributionAnnotator {

    private final CueLexicon lexicon;

    private RuleAttributionAnnotator(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Loads the bundled list of verbs.
     *
     * @return a new annotator; share it
     */
    public static RuleAttributionAnnotator english() {
        return new RuleAttributionAnnotator(CueLexicon.english());
    }

    @Override
    public List<AttributionRelation> annotate(Article article, List<Sentence> sentences) {
        StretchQueue stretches = new StretchQueue(QuotationMarkScanner.scan(article, sentences));
        List<RelationDraft> drafts = new ArrayList<>();
        Carry carry = new Carry(Optional.empty(), Optional.empty());
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size()
                    || sentences.get(i).paragraph() != sentences.get(from).paragraph()) {
                List<Sentence> paragraph = sentences.subList(from, i);
                List<QuotedStretch> all = stretches.upTo(
                        paragraph.get(paragraph.size() - 1).span().end());
                carry = annotate(paragraph, all, carry, drafts);
                from = i;
            }
        }
        return drafts.stream()
                .filter(draft -> !draft.isDropped())
                .sorted(Comparator.comparingInt(RelationDraft::start))
                .map(RelationDraft::relation)
                .toList();
    }

    /** What a paragraph leaves to the next: the relation of a quotation left open, or one announced with a colon. */
    private record Carry(Optional<RelationDraft> open, Optional<RelationDraft> announced) {}

    /** Adds the relations of a paragraph. */
    private Carry annotate(List<Sentence> sentences, List<QuotedStretch> all, Carry carry, List<RelationDraft> drafts) {
        List<QuotedStretch> outer = atDepth(all, 0);
        Passage passage = Passage.of(sentences, outer);
        PassageRules rules = new PassageRules(passage, lexicon, carry.announced());
        rules.findAll();
        nest(passage, all, rules);
        boolean continues =
                carry.open().isPresent() && !outer.isEmpty() && outer.get(0).continues();
        boolean joined = continues && continueQuotation(carry.open().get(), rules);
        if (joined) {
            carry.open().get().add(passage, passage.stretch(0));
        }
        drafts.addAll(rules.drafts());
        return new Carry(leftOpen(outer, rules, joined ? carry.open() : Optional.empty()), rules.announced());
    }

    private static Optional<RelationDraft> leftOpen(
            List<QuotedStretch> outer, PassageRules rules, Optional<RelationDraft> joined) {
        if (outer.isEmpty() || outer.get(outer.size() - 1).closing().isPresent()) {
            return Optional.empty();
        }
        return outer.size() == 1 && joined.isPresent() ? joined : rules.owner(outer.size() - 1);
    }

    /**
     * Puts the first quotation of a paragraph together with the one that it continues. Whether it has to be added to that one; where
     * only the first has a tag, it takes the other in instead: “It leaks. / “So we left,” she said.
     */
    private static boolean continueQuotation(RelationDraft open, PassageRules rules) {
        Optional<RelationDraft> first = rules.owner(0);
        if (first.isEmpty() || !first.get().hasCue()) {
            first.ifPresent(RelationDraft::drop);
            return true;
        }
        if (!open.hasCue()) {
            first.get().continueFrom(open);
            open.drop();
        }
        return false;
    }

    /** Looks for quotations inside quotations. */
    private void nest(Passage passage, List<QuotedStretch> all, PassageRules rules) {
        StretchQueue deeper = new StretchQueue(atDepth(all, 1));
        for (int i = 0; i < passage.stretches().size(); i++) {
            List<QuotedStretch> inner =
                    deeper.upTo(passage.stretches().get(i).span().end());
            Optional<RelationDraft> owner = rules.owner(i);
            if (!inner.isEmpty() && owner.isPresent()) {
                PassageRules insideRules = new PassageRules(passage.inside(i, inner), lexicon, Optional.empty());
                insideRules.findAll();
                insideRules.drafts().stream()
                        .filter(draft -> draft.hasCue() && draft.isQuoted() && !draft.isDropped())
                        .map(RelationDraft::relation)
                        .forEach(owner.get()::nest);
            }
        }
    }

    private static List<QuotedStretch> atDepth(List<QuotedStretch> stretches, int depth) {
        return stretches.stream().filter(stretch -> stretch.depth() == depth).toList();
    }
}
