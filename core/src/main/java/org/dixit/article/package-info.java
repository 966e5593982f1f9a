/** What is read: an {@link org.dixit.article.Article} and its layout. */
package org.dixit.article;
