package org.dixit.nlp.training.coref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.PronounTrainer;
import org.dixit.text.Span;

/**
 * A pronoun and two names of which at most one is its antecedent, in the format of GAP; where neither is, nothing is known of the pronoun.
 *
 * @param pronoun the pronoun
 * @param right the name that is its antecedent
 * @param wrong the other name
 * @param known whether one of them is
 */
record GoldPair(Span pronoun, Span right, Span wrong, boolean known) implements PronounTrainer.Gold {

    /** Reads the members "pronoun", "a", "a_coref", "b" and "b_coref". */
    static GoldPair read(JsonNode article) {
        boolean a = article.get("a_coref").asBoolean();
        boolean b = article.get("b_coref").asBoolean();
        return new GoldPair(
                CorpusRelations.span(article.get("pronoun")),
                CorpusRelations.span(article.get(a ? "a" : "b")),
                CorpusRelations.span(article.get(a ? "b" : "a")),
                a != b);
    }

    @Override
    public boolean knows(Mention mention) {
        return known && mention.span().equals(pronoun);
    }

    @Override
    public boolean corefers(Mention mention, String name, List<Mention> chain) {
        return names(right, chain) && !names(wrong, chain);
    }

    private static boolean names(Span name, List<Mention> chain) {
        return chain.stream()
                .anyMatch(mention ->
                        mention.kind() != MentionKind.PRONOUN && mention.span().overlaps(name));
    }
}
