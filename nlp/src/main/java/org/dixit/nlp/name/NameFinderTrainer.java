package org.dixit.nlp.name;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.SequenceTrainer;
import org.dixit.nlp.tagging.TrainingSet;
import org.dixit.nlp.tagging.TrainingSettings;

/**
 * Trains the model of a {@link NameFinder}. Deterministic: the same documents, lists and settings give the same bytes.
 *
 * <p>The second reading learns from first readings of documents that their model had not seen (jackknife). Some documents
 * are learned from twice, the second time in capitals or as headlines, so that such text does not drown in names.
 */
public final class NameFinderTrainer {
    private static final int FOLDS = 4;
    private static final double COPY_WEIGHT = 0.5;
    /** The first reading may be coarser than the second. */
    private static final double FIRST_ROWS = 0.6;

    private final NameLexicon lexicon;
    private final NameLabels labels;
    private final TrainingSettings settings;

    NameFinderTrainer(NameLexicon lexicon, List<String> types, TrainingSettings settings) {
        this.lexicon = lexicon;
        this.labels = new NameLabels(types);
        this.settings = settings;
    }

    /**
     * A document to learn from.
     *
     * @param sentences its sentences with their names
     * @param types the types of names that are marked in it; what has no mark may still be a name of another type
     * @param weight how much it counts, 1 as usual
     */
    public record Document(List<NameSample> sentences, Set<String> types, double weight) {
        /** Copies the collections. */
        public Document {
            sentences = List.copyOf(sentences);
            types = Set.copyOf(types);
        }

        /** The same sentences in another case, counting less. */
        Document inCase(SentenceCase letterCase) {
            List<NameSample> copies = new ArrayList<>();
            for (NameSample sample : sentences) {
                String[] tokens = sample.getSentence().clone();
                for (int i = 0; i < tokens.length; i++) {
                    tokens[i] = letterCase.apply(tokens[i], i);
                }
                copies.add(new NameSample(tokens, sample.getNames(), sample.isClearAdaptiveDataSet()));
            }
            return new Document(copies, types, weight * COPY_WEIGHT);
        }
    }

    /**
     * Trains a model.
     *
     * @param documents what to learn from
     * @param lists a folder with {@code vectors.txt} and {@code gazetteer.tsv}
     * @param types the types of names to learn; others are passed over
     * @param settings of both readings
     * @return the model, to be written to a file that {@link NameFinder#read} reads
     * @throws IOException if the lists cannot be read
     */
    public static SequenceModel train(
            List<Document> documents, Path lists, List<String> types, TrainingSettings settings) throws IOException {
        NameLexicon lexicon = NameLexiconBuilder.build(lists);
        return new NameFinderTrainer(lexicon, types, settings).train(documents);
    }

    SequenceModel train(List<Document> documents) throws IOException {
        List<PreparedDocument> prepared = prepare(documents);
        SequenceModel first = trainFirst(prepared, -1);
        for (int fold = 0; fold < FOLDS; fold++) {
            SequenceModel others = trainFirst(prepared, fold);
            int read = fold;
            prepared.stream()
                    .filter(document -> document.fold() == read)
                    .forEach(document -> document.readWith(others));
        }
        TrainingSet set = TrainingSet.of(labels.labelSet());
        prepared.forEach(document -> document.addSecondReadings(set));
        return SequenceTrainer.train(set, settings)
                .withSection(NameModel.FIRST, bytesOf(first))
                .withSection(NameModel.LEXICON, lexicon.toBytes());
    }

    SequenceModel firstOnly(List<Document> documents) {
        return trainFirst(prepare(documents), -1);
    }

    /** Every document, and of every other one a copy in capitals or as headlines. */
    private List<PreparedDocument> prepare(List<Document> documents) {
        List<PreparedDocument> prepared = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            int fold = i % FOLDS;
            prepared.add(new PreparedDocument(document, fold, labels, lexicon));
            if (i % 2 == 0) {
                Document copy = document.inCase(i % 4 == 0 ? SentenceCase.UPPER : SentenceCase.TITLE);
                prepared.add(new PreparedDocument(copy, fold, labels, lexicon));
            }
        }
        return prepared;
    }

    private SequenceModel trainFirst(List<PreparedDocument> documents, int withoutFold) {
        TrainingSet set = TrainingSet.of(labels.labelSet());
        documents.stream()
                .filter(document -> document.fold() != withoutFold)
                .forEach(document -> document.addFirstReadings(set));
        return SequenceTrainer.train(set, settings.withMaximumRows((int) (settings.maximumRows() * FIRST_ROWS)));
    }

    private static byte[] bytesOf(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
