package org.dixit.contextual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dixit.nlp.quote.RelationEvidence;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.quotation.QuotationType;

/**
 * What the certainties of an encoder are worth: for each type of quotation a logistic regression over the log-odds of content, cue and
 * source (Platt, 1999), learned from relations in articles that the encoder had not seen. Immutable.
 *
 * <p>In a file it is a line a type, {@code DIRECT least bias content cue noCue source noSource borrowed}; lines that begin with # are
 * comments.
 */
public final class Calibration implements RelationRater {
    /** The number of features of a relation, one that is always 1 among them. */
    public static final int FEATURES = 7;

    /** Beyond this an encoder is as sure as it can tell. */
    private static final double MOST = 8;

    private final Map<QuotationType, Line> lines;

    private Calibration(Map<QuotationType, Line> lines) {
        this.lines = lines;
    }

    /** The limit and the weights of a type. */
    @SuppressWarnings("ArrayRecordComponent") // one for each type, never handed out
    private record Line(double least, double[] weights) {}

    /**
     * Reads a calibration to the end of a stream, which the caller closes.
     *
     * @param in the stream, UTF-8
     * @return the calibration
     * @throws IOException if it cannot be read, or is not what is expected
     */
    public static Calibration read(InputStream in) throws IOException {
        Map<QuotationType, Line> lines = new EnumMap<>(QuotationType.class);
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            add(line, lines);
        }
        if (lines.size() < QuotationType.values().length) {
            throw new IOException("calibration of " + lines.keySet() + ": a line for each type expected");
        }
        return new Calibration(lines);
    }

    private static void add(String line, Map<QuotationType, Line> lines) throws IOException {
        try {
            List<String> parts = List.of(line.split(" ", -1));
            double[] weights = parts.subList(2, parts.size()).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (weights.length != FEATURES) {
                throw new IllegalArgumentException(weights.length + " weights");
            }
            lines.put(QuotationType.valueOf(parts.get(0)), new Line(Double.parseDouble(parts.get(1)), weights));
        } catch (RuntimeException e) {
            throw new IOException(
                    "calibration, line \"" + line + "\": expected a type, a limit and " + FEATURES + " weights", e);
        }
    }

    /**
     * The features of a relation, which the weights of its type are multiplied with.
     *
     * @param evidence what is known of it
     * @return {@value #FEATURES} numbers
     */
    public static double[] features(RelationEvidence evidence) {
        return new double[] {
            1,
            logOdds(evidence.content()),
            logOdds(evidence.cue()),
            evidence.cue().isPresent() ? 0 : 1,
            logOdds(evidence.source()),
            evidence.source().isPresent() ? 0 : 1,
            evidence.borrowed() ? 1 : 0
        };
    }

    private static double logOdds(OptionalDouble certainty) {
        return certainty.isPresent() ? logOdds(certainty.getAsDouble()) : 0;
    }

    private static double logOdds(double certainty) {
        return Math.max(-MOST, Math.min(MOST, Math.log(certainty) - Math.log1p(-certainty)));
    }

    @Override
    public double confidence(RelationEvidence evidence) {
        double[] features = features(evidence);
        double[] weights = line(evidence.type()).weights();
        double sum = 0;
        for (int i = 0; i < FEATURES; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    @Override
    public double least(QuotationType type) {
        return line(type).least();
    }

    private Line line(QuotationType type) {
        Line line = lines.get(type);
        if (line == null) {
            throw new IllegalStateException("no calibration of " + type);
        }
        return line;
    }
}
