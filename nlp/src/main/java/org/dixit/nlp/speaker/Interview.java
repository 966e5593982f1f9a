package org.dixit.nlp.speaker;

import org.dixit.article.Article;
import org.dixit.nlp.quote.AttributionRelation;

/** The letters that mark the turns of an interview: "Q: How many?", "A: Nine." They name nobody. */
final class Interview {

    private Interview() {}

    static boolean asks(Article article, AttributionRelation relation) {
        return isTurn(article, relation, "Q");
    }

    static boolean answers(Article article, AttributionRelation relation) {
        return isTurn(article, relation, "A");
    }

    private static boolean isTurn(Article article, AttributionRelation relation, String letter) {
        return relation.source().size() == 1
                && article.textOf(relation.source().get(0)).equals(letter)
                && article.textOf(relation.cue()).equals(":");
    }
}
