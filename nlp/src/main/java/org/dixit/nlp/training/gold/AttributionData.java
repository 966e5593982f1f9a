package org.dixit.nlp.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.nlp.attribution.ContentSentences;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;

/**
 * The training set with the tables that were learned from it.
 *
 * @param lexicon the tables
 * @param articles the articles, their frames complete, each as if its own counts were not in the tables
 */
public record AttributionData(Lexicon lexicon, List<TrainingArticle> articles) {
    /** What ends the identifier of an article made of the contents of another. */
    static final String CONTENTS = "-contents";
    /** The corpora that tell what is nested. */
    private static final List<String> NESTING = List.of("wikinews", "authored");

    /** The corpora of news. */
    private static final List<String> NEWS = List.of("polnear", "wikinews");

    private static final float COPY_WEIGHT = 0.5f;
    /** One article in so many is copied with other marks. */
    private static final int MARKED_COPIES = 8;
    /** One article in so many is copied in small letters. */
    private static final int SMALL_COPIES = 40;

    /**
     * A corpus and how much each of its articles counts.
     *
     * @param file the corpus, or a file of authored texts
     * @param weight above 0; 1 as usual
     */
    public record Source(Path file, float weight) {}

    private record Split(GoldArticle gold, List<Sentence> sentences, float weight, boolean news) {
        static Split of(GoldArticle gold, float weight) {
            return new Split(gold, AttributionData.sentences(gold), weight, false);
        }

        static Split published(GoldArticle gold, float weight) {
            return new Split(gold, AttributionData.sentences(gold), weight, NEWS.contains(gold.corpus()));
        }

        TrainingArticle article(Lexicon words) {
            TrainingArticle article = TrainingArticle.of(gold, sentences, words, weight);
            return news ? article.asNews() : article;
        }
    }

    /**
     * Reads corpora, adds the copies and the authored texts, and learns the tables.
     *
     * @param sources the corpora
     * @param authored files of authored texts
     * @throws IOException if one cannot be read
     */
    public static AttributionData read(List<Source> sources, List<Source> authored) throws IOException {
        List<Split> splits = new ArrayList<>();
        for (Source source : sources) {
            for (GoldArticle gold : AttributionCorpus.read(source.file())) {
                splits.add(Split.published(gold, source.weight()));
            }
        }
        List<Split> copies = copies(splits);
        List<Split> written = new ArrayList<>();
        for (Source source : authored) {
            for (GoldArticle gold : MarkedText.read(source.file())) {
                written.add(Split.of(gold, source.weight()));
            }
        }
        Lexicon words = LexiconTrainer.train(Stream.concat(splits.stream(), written.stream())
                .flatMap(split -> split.sentences().stream())
                .toList());
        splits.addAll(copies);
        splits.addAll(written);
        return of(words, splits);
    }

    private static List<Split> copies(List<Split> splits) {
        List<Split> copies = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            float weight = split.weight() * COPY_WEIGHT;
            if (i % MARKED_COPIES == 3) {
                copies.add(Split.of(
                        Augmentation.withMarks(
                                split.gold(),
                                TwoPassTagger.outer(split.gold().article(), split.sentences()),
                                i / MARKED_COPIES),
                        weight));
            }
            if (i % SMALL_COPIES == 7) {
                copies.add(Split.of(Augmentation.small(split.gold()), weight));
            }
        }
        return copies;
    }

    private static AttributionData of(Lexicon words, List<Split> splits) {
        List<TrainingArticle> articles = new ArrayList<>();
        AttributionCounts counts = new AttributionCounts();
        for (Split split : splits) {
            TrainingArticle article = split.article(words);
            articles.add(article);
            counts.add(article.frame().passages(), article.labels());
        }
        for (TrainingArticle article : articles) {
            counts.leaveOut(article.frame().passages(), article.labels());
            article.frame().complete();
        }
        Lexicon lexicon = words.withAttributions(counts.table());
        List<TrainingArticle> inner = articles.stream()
                .filter(article -> NESTING.contains(article.gold().corpus()))
                .map(article -> contents(article, lexicon))
                .filter(article -> !article.sentences().isEmpty())
                .toList();
        articles.addAll(inner);
        return new AttributionData(lexicon, articles);
    }

    /** The contents of an article as a text of their own, its nested attributions as the outer ones. */
    private static TrainingArticle contents(TrainingArticle outer, Lexicon lexicon) {
        GoldFragments fragments = new GoldFragments(outer.frame().passages());
        List<Sentence> sentences = ContentSentences.of(
                outer.gold().attributions().stream()
                        .flatMap(gold -> fragments.of(gold.content(), Role.CONTENT).stream()),
                TokenMap.of(outer.sentences(), outer.quoted(), outer.frame()),
                outer.frame());
        GoldArticle inner = new GoldArticle(
                outer.gold().id() + CONTENTS,
                outer.gold().corpus(),
                outer.gold().article(),
                outer.gold().nested(),
                List.of());
        TrainingArticle article = TrainingArticle.of(inner, sentences, lexicon, outer.weight());
        article.frame().complete();
        return article;
    }

    /** The sentences of an article. */
    public static List<Sentence> sentences(GoldArticle gold) {
        return Splitter.ENGLISH.annotate(gold.article());
    }

    private static final class Splitter {
        static final OpenNlpSentenceAnnotator ENGLISH = OpenNlpSentenceAnnotator.english();
    }
}
