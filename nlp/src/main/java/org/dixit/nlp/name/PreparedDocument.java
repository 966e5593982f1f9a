package org.dixit.nlp.name;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.SequenceDecoder;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.TrainingSet;

/** A document in training: its sentences with their labels, its evidence, and the votes of a first reading once made. */
final class PreparedDocument {
    private final int fold;
    private final float weight;
    private final NameLabels labels;
    private final List<NameSentence> sentences = new ArrayList<>();
    private final List<int[]> gold = new ArrayList<>();
    private final DocumentEvidence evidence = new DocumentEvidence();
    private NameVotes votes = NameVotes.none();

    PreparedDocument(List<NameSample> samples, int fold, double weight, NameLabels labels, NameLexicon lexicon) {
        this.fold = fold;
        this.weight = (float) weight;
        this.labels = labels;
        for (NameSample sample : samples) {
            String[] tokens = sample.getSentence();
            WordForm[] words = new WordForm[tokens.length];
            for (int i = 0; i < tokens.length; i++) {
                words[i] = new WordForm(tokens[i], lexicon);
            }
            NameSentence sentence = new NameSentence(words, lexicon);
            sentences.add(sentence);
            evidence.add(sentence);
            gold.add(labels.labelsOf(labels.known(sample.getNames()), tokens.length));
        }
    }

    /** Which part of the data it belongs to when a first reading is made by a model that has not seen it. */
    int fold() {
        return fold;
    }

    void addFirstReadings(TrainingSet set) {
        addTo(set, NameVotes.none());
    }

    void addSecondReadings(TrainingSet set) {
        addTo(set, votes);
    }

    private void addTo(TrainingSet set, NameVotes given) {
        FeatureBuffer buffer = new FeatureBuffer();
        for (int i = 0; i < sentences.size(); i++) {
            NameFeatures.fill(sentences.get(i), i, evidence, given, buffer);
            set.add(buffer, gold.get(i), weight);
        }
    }

    void readWith(SequenceModel model) {
        FeatureBuffer buffer = new FeatureBuffer();
        SequenceDecoder decoder = model.decoder();
        votes = NameVotes.ofTypes(labels.types());
        for (int i = 0; i < sentences.size(); i++) {
            NameFeatures.fill(sentences.get(i), i, evidence, NameVotes.none(), buffer);
            votes.add(sentences.get(i), i, labels.codesOf(decoder.score(buffer).best()));
        }
    }

    /** The same sentences in another case. */
    static List<NameSample> inCase(List<NameSample> samples, SentenceCase letterCase) {
        List<NameSample> copies = new ArrayList<>();
        for (NameSample sample : samples) {
            String[] tokens = sample.getSentence().clone();
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = letterCase.apply(tokens[i], i);
            }
            Span[] names = sample.getNames();
            copies.add(new NameSample(tokens, names, sample.isClearAdaptiveDataSet()));
        }
        return copies;
    }
}
