package org.dixit.nlp.attribution.link;

import java.util.List;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;

/** Corrects what the tagger found: fragments of an article in text order in, fragments in text order out. */
@FunctionalInterface
interface FragmentRule {
    /** The rules for an article, in order: what they mend themselves before what builds upon it, additions last. */
    List<FragmentRule> OF_ARTICLES = List.of(
            Asides::apply,
            Interruptions::apply,
            SpanConventions::apply,
            Circumstances::apply,
            Predicates::apply,
            NominalCues::apply,
            NominalClauses::apply,
            Gestures::apply,
            Clauses::apply,
            VerbObjects::apply,
            Neighbours::apply,
            LineShapes::apply,
            ReportingClauses::apply,
            Parentheticals::apply,
            QuoteRecovery::apply);

    /** The rules for contents as texts of their own: those that ask nothing of layout and neighbourhood. */
    List<FragmentRule> OF_CONTENTS = List.of(
            SpanConventions::apply, NominalCues::apply, NominalClauses::apply, Clauses::apply, VerbObjects::apply);

    /**
     * The fragments as this rule wants them.
     *
     * @param fragments in text order
     * @param map the tokens
     */
    List<AttributionFragment> apply(List<AttributionFragment> fragments, TokenMap map);

    /** The fragments after some rules, one after the other. */
    static List<AttributionFragment> applyAll(
            List<FragmentRule> rules, List<AttributionFragment> fragments, TokenMap map) {
        List<AttributionFragment> mended = fragments;
        for (FragmentRule rule : rules) {
            mended = rule.apply(mended, map);
        }
        return mended;
    }
}
