package org.dixit.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.dixit.nlp.tagging.ModelFormatException;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.SequenceTrainer;
import org.dixit.nlp.tagging.TrainingSet;
import org.dixit.nlp.tagging.TrainingSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFinderTrainerTest {
    private static final List<String> TYPES = List.of("person", "location");
    private static final String[] PEOPLE = {"Ada", "Bola", "Chidi", "Dorte", "Emeka"};
    private static final String[] PLACES = {"Lima", "Oslo", "Quito", "Turin", "Vaduz"};

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLists() throws IOException {
        Files.writeString(folder.resolve("vectors.txt"), "lima 1 0\noslo 0.9 0.1\nada 0 1\n");
        Files.writeString(folder.resolve("gazetteer.tsv"), "city\tLima\nfirst\tAda\nperson\tAda Bola\n");
    }

    @Test
    void learnsNames() throws IOException {
        Path file = folder.resolve("a.model");
        train(documents()).write(file);
        String[] sentence = {"Then", "Chidi", "went", "to", "Quito", "."};

        assertThat(NameFinder.read(file).find(List.<String[]>of(sentence)).get(0))
                .containsExactly(new Span(1, 2, "person"), new Span(4, 5, "location"));
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        assertThat(bytesOf(train(documents()))).isEqualTo(bytesOf(train(documents())));
    }

    @Test
    void namesTheListThatIsNotKnown() throws IOException {
        Files.writeString(folder.resolve("gazetteer.tsv"), "river\tAmazon\n");

        assertThatThrownBy(() -> train(documents()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("river")
                .hasMessageContaining("gazetteer.tsv");
    }

    @Test
    void refusesAModelOfAnotherTask() throws IOException {
        Path file = folder.resolve("other.model");
        NameLabels labels = new NameLabels(TYPES);
        TrainingSet set = TrainingSet.of(labels.labelSet());
        org.dixit.nlp.tagging.FeatureBuffer buffer = new org.dixit.nlp.tagging.FeatureBuffer();
        buffer.nextToken();
        buffer.add(1);
        set.add(buffer, new int[] {0}, 1f);
        SequenceTrainer.train(set, TrainingSettings.crf()).write(file);

        assertThatThrownBy(() -> NameFinder.read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("section first-reading");
    }

    private SequenceModel train(List<NameFinderTrainer.Document> documents) throws IOException {
        return NameFinderTrainer.train(documents, folder, TYPES, TrainingSettings.crf());
    }

    private static List<NameFinderTrainer.Document> documents() {
        List<NameFinderTrainer.Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String person = PEOPLE[i % 5];
            String place = PLACES[i / 5 % 5];
            String[] tokens = {i % 2 == 0 ? "Then" : "Soon", person, "went", "to", place, "."};
            Span[] names = {new Span(1, 2, "person"), new Span(4, 5, "location")};
            documents.add(new NameFinderTrainer.Document(
                    List.of(new NameSample(tokens, names, false)), Set.copyOf(TYPES), 1));
        }
        return documents;
    }

    private static byte[] bytesOf(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
