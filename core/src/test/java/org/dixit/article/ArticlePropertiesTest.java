package org.dixit.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class ArticlePropertiesTest {

    private static final int TEXTS = 20_000;

    @Test
    void givesTrimmedDisjointSpansInTextOrder() {
        RandomTexts.of(1, TEXTS).map(Article::parse).forEach(article -> {
            int end = 0;
            for (Span block : article.blocks()) {
                assertThat(block.start()).as(article.text()).isGreaterThanOrEqualTo(end);
                assertThat(block.isEmpty()).as(article.text()).isFalse();
                assertThat(block.trimmedIn(article.text())).as(article.text()).isEqualTo(block);
                end = block.end();
            }
        });
    }

    @Test
    void coversEverythingButWhiteSpaceAndBars() {
        RandomTexts.of(2, TEXTS).map(Article::parse).forEach(article -> {
            BitSet covered = new BitSet();
            article.blocks().forEach(block -> covered.set(block.start(), block.end()));
            String text = article.text();
            for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
                boolean white = Span.of(i, i + 1).trimmedIn(text).isEmpty();
                assertThat(white || text.charAt(i) == '|')
                        .as("%s at %d", text, i)
                        .isTrue();
            }
        });
    }

    @Test
    void readsTheSameLayoutFromTheSameText() {
        RandomTexts.of(3, 1_000).forEach(text -> assertThat(Article.parse(text)).isEqualTo(Article.parse(text)));
    }

    @Test
    void leadsSpansOfRandomPartsBackToThem() {
        List<String> texts = RandomTexts.of(4, 3_000).toList();
        for (int i = 0; i + 2 < texts.size(); i += 3) {
            String title = texts.get(i);
            String byline = texts.get(i + 1);
            String body = texts.get(i + 2);
            Article article =
                    Article.builder().title(title).byline(byline).body(body).build();
            for (Span block : article.blocks()) {
                ArticlePart part = article.partOf(block).orElseThrow();
                String given = switch (part.kind()) {
                    case TITLE -> title;
                    case BYLINE -> byline;
                    case BODY -> body;
                };
                assertThat(part.span().textIn(given)).isEqualTo(article.textOf(block));
            }
        }
    }
}
