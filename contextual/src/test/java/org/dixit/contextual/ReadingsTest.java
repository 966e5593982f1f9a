package org.dixit.contextual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();

    private final Readings readings = new Readings();

    @Test
    void knowsTheVeryListAgainAndNoEqualOne() {
        List<Sentence> sentences = sentences();
        TokenScores scores = TokenScores.of(3);
        readings.add(sentences, scores);
        assertThat(readings.of(sentences)).containsSame(scores);
        assertThat(readings.of(new ArrayList<>(sentences))).isEmpty();
    }

    @Test
    void keepsThoseOfManyThreadsButNotAll() {
        List<List<Sentence>> lists = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            lists.add(sentences());
            readings.add(lists.get(i), TokenScores.of(i));
        }
        assertThat(lists.stream().filter(list -> readings.of(list).isPresent()).count())
                .isEqualTo(32);
        assertThat(readings.of(lists.get(99))).isPresent();
    }

    @Test
    void forgetsAllWhenCleared() {
        List<Sentence> sentences = sentences();
        readings.add(sentences, TokenScores.of(3));
        readings.clear();
        assertThat(readings.of(sentences)).isEmpty();
    }

    private static List<Sentence> sentences() {
        return SENTENCES.annotate(Article.parse("It rains."));
    }
}
