package org.dixit.nlp.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.SequenceDecoder;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.TrainingSet;

/** A document in training: its sentences with their labels, its evidence, and the votes of a first reading once made. */
final class PreparedDocument {
    private final int fold;
    private final float weight;
    private final Set<String> unsaid;
    private final NameLabels labels;
    private final List<NameSentence> sentences = new ArrayList<>();
    private final List<int[]> gold = new ArrayList<>();
    private final DocumentEvidence evidence = new DocumentEvidence();
    private NameVotes votes = NameVotes.none();

    PreparedDocument(NameFinderTrainer.Document document, int fold, NameLabels labels, NameLexicon lexicon) {
        this.fold = fold;
        this.weight = (float) document.weight();
        this.unsaid = labels.unsaid(document.types());
        this.labels = labels;
        for (NameSample sample : document.sentences()) {
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
            if (unsaid.isEmpty()) {
                set.add(buffer, gold.get(i), weight);
            } else {
                set.addPartial(buffer, gold.get(i), unsaid, weight);
            }
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
}
