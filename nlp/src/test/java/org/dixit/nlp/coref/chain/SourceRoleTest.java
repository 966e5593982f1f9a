package org.dixit.nlp.coref.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class SourceRoleTest {

    @Test
    void takesAllInFrontOfTheName() {
        assertThat(role("the valley half back Dana Okoro", "Dana Okoro")).contains("valley half back");
    }

    @Test
    void takesAppositionBehindTheName() {
        assertThat(role("Dana Okoro, a contributor to the Tribune,", "Dana Okoro"))
                .contains("contributor to the Tribune");
    }

    @Test
    void takesRoleInFrontOfComma() {
        assertThat(role("The director of the aquarium, Dr Dana Okoro,", "Dana Okoro"))
                .contains("director of the aquarium");
    }

    @Test
    void takesNoAdverbInFrontOfComma() {
        assertThat(role("Thereafter, Dana Okoro", "Dana Okoro")).isEmpty();
    }

    @Test
    void takesNoLoneAdjective() {
        assertThat(role("Longtime Dana Okoro", "Dana Okoro")).isEmpty();
    }

    @Test
    void takesNoAge() {
        assertThat(role("Fourteen-year-old Dana Okoro", "Dana Okoro")).isEmpty();
    }

    @Test
    void takesNoFormOfAddress() {
        assertThat(role("Mr. Dana Okoro", "Dana Okoro")).isEmpty();
    }

    @Test
    void takesNoRelativeClause() {
        assertThat(role("Dana Okoro, who owns the mill,", "Dana Okoro")).isEmpty();
    }

    private static Optional<String> role(String source, String name) {
        String text = source + " said it had rained.";
        Article article = Article.parse(text);
        TextIndex index =
                TextIndex.of(article, OpenNlpSentenceAnnotator.english().annotate(article));
        int start = text.indexOf(name);
        Mention mention = Mention.of(Span.of(start, start + name.length()), MentionKind.NAME, EntityType.PERSON);
        return SourceRole.of(index, Span.of(0, source.length()), mention).map(span -> span.textIn(text));
    }
}
