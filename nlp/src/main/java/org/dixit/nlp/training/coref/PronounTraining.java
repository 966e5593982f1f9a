package org.dixit.nlp.training.coref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.article.Article;
import org.dixit.nlp.coref.PronounTrainer;
import org.dixit.nlp.mention.MentionAnnotator;
import org.dixit.nlp.mention.RuleMentionAnnotator;
import org.dixit.nlp.mention.TokenNameAnnotator;
import org.dixit.nlp.name.NameFinder;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.SentenceAnnotator;

/**
 * Trains the pronoun ranker on speakers of Wikinews, the coreference of GUM and LitBank, and the pairs of GAP:
 * {@code PronounTraining ../shared/corpora pronouns-en.model}. Deterministic: the same data give the same bytes.
 */
public final class PronounTraining {

    private static final double SPEAKERS = 6;
    private static final double NEWS_AND_MORE = 1;
    private static final double NOVELS = 0.3;

    private final ObjectMapper json = new ObjectMapper();
    private final SentenceAnnotator sentences = OpenNlpSentenceAnnotator.english();
    private final MentionAnnotator mentions =
            RuleMentionAnnotator.english(TokenNameAnnotator.ofDocuments(NameFinder.english()::find));
    private final PronounTrainer trainer = PronounTrainer.create();

    private PronounTraining() {}

    /**
     * Reads the corpora, trains and writes the model.
     *
     * @param arguments folder of the corpora, file to write
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if there are not two arguments
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments " + List.of(arguments) + ": CORPORA MODEL expected");
        }
        Path corpora = Path.of(arguments[0]);
        PronounTraining training = new PronounTraining();
        training.addSpeakers(corpora.resolve("wikinews/train.jsonl"));
        training.addChains(
                corpora.resolve("coref/gum.train.jsonl"),
                training.relations(corpora.resolve("gum/attributions-train.jsonl")),
                NEWS_AND_MORE);
        training.addChains(corpora.resolve("coref/litbank.jsonl"), Map.of(), NOVELS);
        training.addPairs(corpora.resolve("coref/gap.validation.jsonl"));
        Files.write(Path.of(arguments[1]), training.trainer.train());
        System.out.println("trained on " + training.trainer.size() + " pronouns");
    }

    /** Attributions by the id of their article. */
    private Map<String, List<AttributionRelation>> relations(Path file) throws IOException {
        Map<String, List<AttributionRelation>> relations = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            relations.put(article.get("id").asText(), CorpusRelations.read(article));
        }
        return relations;
    }

    private void addSpeakers(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            add(article, CorpusRelations.read(article), GoldSpeakers.read(article), SPEAKERS);
        }
    }

    private void addChains(Path file, Map<String, List<AttributionRelation>> relations, double weight)
            throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            List<AttributionRelation> own =
                    relations.getOrDefault(article.get("id").asText(), List.of());
            add(article, own, GoldChains.read(article), weight);
        }
    }

    private void addPairs(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            add(article, List.of(), GoldPair.read(article), NEWS_AND_MORE);
        }
    }

    private void add(JsonNode node, List<AttributionRelation> relations, PronounTrainer.Gold gold, double weight) {
        Article article = Article.parse(node.get("text").asText());
        List<Sentence> split = sentences.annotate(article);
        PronounTrainer.Input input =
                new PronounTrainer.Input(article, split, mentions.annotate(article, split), relations);
        trainer.add(input, gold, weight);
    }
}
