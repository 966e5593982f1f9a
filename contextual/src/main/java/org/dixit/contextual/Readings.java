package org.dixit.contextual;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.sentence.Sentence;

/**
 * The scores of the articles that were read last, so that tagger and name annotator of one article read it once. Keeps no text alive.
 * Thread-safe.
 */
final class Readings {
    /** More than threads that share an encoder; with more the second stage reads again, and finds the same. */
    private static final int MOST = 32;

    private final Deque<Reading> readings = new ArrayDeque<>();

    private record Reading(WeakReference<List<Sentence>> sentences, TokenScores scores) {}

    /** The scores of the very same list, if it was read lately. */
    synchronized Optional<TokenScores> of(List<Sentence> sentences) {
        return readings.stream()
                .filter(reading -> reading.sentences().refersTo(sentences))
                .map(Reading::scores)
                .findFirst();
    }

    synchronized void add(List<Sentence> sentences, TokenScores scores) {
        readings.removeIf(reading -> reading.sentences().refersTo(null));
        if (readings.size() == MOST) {
            readings.removeLast();
        }
        readings.addFirst(new Reading(new WeakReference<>(sentences), scores));
    }

    synchronized void clear() {
        readings.clear();
    }
}
