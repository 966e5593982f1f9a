/**
 * The JSON of an {@link org.dixit.quotation.AttributedArticle}, by {@link org.dixit.json.ArticleJson}. Its JSON Schema
 * (2020-12) lies beside the classes as {@code attributed-article.schema.json}.
 */
package org.dixit.json;
