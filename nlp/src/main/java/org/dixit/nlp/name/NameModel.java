package org.dixit.nlp.name;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dixit.nlp.tagging.ModelFormatException;
import org.dixit.nlp.tagging.SequenceModel;

/**
 * A trained name finder: the lexicon, the model of the first reading and that of the second, which sees the votes of the
 * first. In the file the second one carries the others as sections. Immutable.
 */
record NameModel(NameLexicon lexicon, SequenceModel first, SequenceModel second, NameLabels labels) {
    static final String LEXICON = "lexicon";
    static final String FIRST = "first-reading";

    static NameModel read(InputStream in, String name) throws IOException {
        SequenceModel second = SequenceModel.read(in, name);
        SequenceModel first = SequenceModel.read(stream(section(second, FIRST, name)), name + " (" + FIRST + ")");
        NameLexicon lexicon = NameLexicon.read(section(second, LEXICON, name));
        return new NameModel(lexicon, first, second, new NameLabels(types(second)));
    }

    private static ByteBuffer section(SequenceModel model, String section, String name) throws ModelFormatException {
        return model.section(section)
                .orElseThrow(
                        () -> new ModelFormatException(name + ": expected a name model with a section " + section));
    }

    private static InputStream stream(ByteBuffer section) {
        byte[] bytes = new byte[section.remaining()];
        section.get(bytes);
        return new ByteArrayInputStream(bytes);
    }

    /** The types in the order of the labels "B-person" and so on. */
    private static List<String> types(SequenceModel model) {
        Set<String> types = new LinkedHashSet<>();
        model.labels().names().stream().skip(1).forEach(label -> types.add(label.substring(2)));
        return List.copyOf(types);
    }
}
