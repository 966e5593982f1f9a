package org.dixit.nlp.training.gold;

import java.util.List;
import org.dixit.article.Article;

/**
 * An article of a corpus with its attributions.
 *
 * @param id its identifier in the corpus
 * @param corpus the name of the corpus
 * @param article the article
 * @param attributions its attributions, none inside the content of another
 * @param nested attributions inside the content of another
 */
public record GoldArticle(
        String id, String corpus, Article article, List<GoldAttribution> attributions, List<GoldAttribution> nested) {}
