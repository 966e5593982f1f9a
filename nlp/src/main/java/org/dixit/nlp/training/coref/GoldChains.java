package org.dixit.nlp.training.coref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.PronounTrainer;
import org.dixit.text.Span;

/** Coreference clusters of a corpus article: a mention is in the cluster of the gold mention with the same span, or that ends in the same head. */
final class GoldChains implements PronounTrainer.Gold {

    private final Map<Span, String> bySpan = new HashMap<>();
    private final Map<Integer, String> byHeadEnd = new HashMap<>();
    private final Map<Integer, Integer> length = new HashMap<>();

    private GoldChains() {}

    /** Reads the member "mentions" of an article in the coreference format. */
    static GoldChains read(JsonNode article) {
        GoldChains chains = new GoldChains();
        for (JsonNode mention : article.get("mentions")) {
            Span span = CorpusRelations.span(mention.get("span"));
            String cluster = mention.get("cluster").asText();
            chains.bySpan.put(span, cluster);
            int head = mention.has("head")
                    ? CorpusRelations.span(mention.get("head")).end()
                    : span.end();
            // Of nested mentions with one head the innermost is the one that a short mention means.
            if (chains.length.getOrDefault(head, Integer.MAX_VALUE) > span.length()) {
                chains.length.put(head, span.length());
                chains.byHeadEnd.put(head, cluster);
            }
        }
        return chains;
    }

    @Override
    public boolean knows(Mention pronoun) {
        return bySpan.containsKey(pronoun.span());
    }

    @Override
    public boolean corefers(Mention pronoun, String name, List<Mention> chain) {
        String cluster = bySpan.getOrDefault(pronoun.span(), "");
        return chain.stream().anyMatch(mention -> isIn(mention, cluster));
    }

    private boolean isIn(Mention mention, String cluster) {
        String exact = bySpan.get(mention.span());
        boolean named = exact == null && mention.kind() != MentionKind.PRONOUN;
        return cluster.equals(named ? byHeadEnd.get(mention.span().end()) : exact);
    }
}
