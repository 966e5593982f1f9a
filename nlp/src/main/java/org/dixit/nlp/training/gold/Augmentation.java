package org.dixit.nlp.training.gold;

import java.util.List;
import java.util.Locale;
import org.dixit.article.Article;
import org.dixit.nlp.quote.QuotedStretch;

/**
 * Copies of training articles in other typography, character for character, so that every span stays where it is: other
 * quotation marks, small letters.
 */
final class Augmentation {
    /** Opening and closing marks that articles of the corpora seldom have. */
    private static final List<String> MARKS = List.of("‘’", "''", "„“", "«»", "»«", "””", "「」", "\"\"", "“”");

    private Augmentation() {}

    /**
     * The article with the marks of another style.
     *
     * @param gold the article
     * @param stretches its quoted stretches that lie in no other
     * @param style which marks; any number
     */
    static GoldArticle withMarks(GoldArticle gold, List<QuotedStretch> stretches, int style) {
        String marks = MARKS.get(Math.floorMod(style, MARKS.size()));
        StringBuilder text = new StringBuilder(gold.article().text());
        for (QuotedStretch stretch : stretches) {
            if (stretch.opening().length() == 1) {
                text.setCharAt(stretch.opening().start(), marks.charAt(0));
                stretch.closing()
                        .filter(closing -> closing.length() == 1)
                        .ifPresent(closing -> text.setCharAt(closing.start(), marks.charAt(1)));
            }
        }
        return with(gold, text.toString());
    }

    /**
     * The article in small letters, as wires without capitals have it.
     *
     * @param gold the article
     */
    static GoldArticle small(GoldArticle gold) {
        String text = gold.article().text();
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? with(gold, small) : gold;
    }

    private static GoldArticle with(GoldArticle gold, String text) {
        return new GoldArticle(
                gold.id() + "-copy", gold.corpus(), Article.parse(text), gold.attributions(), gold.nested());
    }
}
