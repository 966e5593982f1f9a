package org.dixit.nlp.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.SequenceDecoder;

/**
 * Reads a document for names: once with what each sentence and the document's other occurrences of its words tell, then
 * again with what the first reading took these words for. Remembers all sentences it was given. For one thread.
 */
final class NameReader {
    private final NameModel model;
    private final SequenceDecoder first;
    private final SequenceDecoder second;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final Map<String, WordForm> forms = new HashMap<>();
    private final DocumentEvidence evidence = new DocumentEvidence();
    private final NameVotes votes;

    NameReader(NameModel model) {
        this.model = model;
        this.first = model.first().decoder();
        this.second = model.second().decoder();
        this.votes = NameVotes.ofTypes(model.labels().types());
    }

    /** The names of these sentences, in the light of one another and of all sentences given before. */
    List<Span[]> read(List<String[]> document) {
        List<NameSentence> sentences = new ArrayList<>();
        int number = 0;
        for (String[] tokens : document) {
            NameSentence sentence = prepare(tokens);
            sentences.add(sentence);
            number = evidence.add(sentence);
        }
        int from = number - sentences.size() + 1;
        for (int i = 0; i < sentences.size(); i++) {
            votes.add(sentences.get(i), from + i, readFirst(sentences.get(i), from + i));
        }
        List<Span[]> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            names.add(readAgain(sentences.get(i), from + i));
        }
        return names;
    }

    private NameSentence prepare(String[] tokens) {
        WordForm[] words = new WordForm[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = forms.computeIfAbsent(tokens[i], token -> new WordForm(token, model.lexicon()));
        }
        return new NameSentence(words, model.lexicon());
    }

    private int[] readFirst(NameSentence sentence, int number) {
        NameFeatures.fill(sentence, number, evidence, NameVotes.none(), buffer);
        return model.labels().codesOf(first.score(buffer).best());
    }

    private Span[] readAgain(NameSentence sentence, int number) {
        NameFeatures.fill(sentence, number, evidence, votes, buffer);
        int[] labels = second.score(buffer).best();
        return model.labels().namesOf(labels, confidences(labels));
    }

    /** The logistic function of half the margins: near the probability that a word's label is right. */
    private float[] confidences(int[] labels) {
        float[] confidences = new float[labels.length];
        for (int label : labels) {
            if (label != 0) {
                confidences = second.margins(labels);
                break;
            }
        }
        for (int i = 0; i < confidences.length; i++) {
            confidences[i] = (float) (1 / (1 + StrictMath.exp(-confidences[i])));
        }
        return confidences;
    }
}
