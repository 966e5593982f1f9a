package org.dixit.nlp.name;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** A name finder in OpenNLP's manner, sentence by sentence, that remembers what it has read. For one thread. */
final class AdaptiveNameFinder implements TokenNameFinder {
    private final NameModel model;
    private NameReader reader;

    AdaptiveNameFinder(NameModel model) {
        this.model = model;
        this.reader = new NameReader(model);
    }

    @Override
    public Span[] find(String[] tokens) {
        return reader.read(List.<String[]>of(tokens)).get(0);
    }

    @Override
    public void clearAdaptiveData() {
        reader = new NameReader(model);
    }
}
