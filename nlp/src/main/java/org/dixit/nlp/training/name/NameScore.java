package org.dixit.nlp.training.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * How well found names agree with the right ones: a name counts where type, beginning and end agree. Counted by document,
 * for intervals by bootstrap over the documents (Efron, 1979).
 */
final class NameScore {
    /** The types that the total is made of. */
    static final List<String> TOTAL = List.of("person", "organization", "location");

    private static final int RESAMPLES = 1000;

    private final int documents;
    /** For each type and document: right names, found names, and those that are both. */
    private final Map<String, int[][]> counts = new TreeMap<>();

    private NameScore(int documents) {
        this.documents = documents;
    }

    /** Compares, sentence by sentence; the lists have the form of the corpus. */
    static NameScore of(NameCorpus corpus, List<List<Span[]>> found) {
        NameScore score = new NameScore(corpus.documents().size());
        for (int document = 0; document < score.documents; document++) {
            List<NameSample> samples = corpus.documents().get(document);
            for (int i = 0; i < samples.size(); i++) {
                score.count(
                        document, samples.get(i).getNames(), found.get(document).get(i));
            }
        }
        return score;
    }

    private void count(int document, Span[] right, Span[] found) {
        Set<String> keys = new HashSet<>();
        for (Span name : right) {
            counts(name.getType())[document][0]++;
            keys.add(key(name));
        }
        for (Span name : found) {
            counts(name.getType())[document][1]++;
            counts(name.getType())[document][2] += keys.contains(key(name)) ? 1 : 0;
        }
    }

    private static String key(Span name) {
        return name.getStart() + " " + name.getEnd() + " " + name.getType();
    }

    private int[][] counts(String type) {
        return counts.computeIfAbsent(type, unused -> new int[documents][3]);
    }

    /** Precision, recall and F1 in per cent of some types together. */
    double[] figures(List<String> types) {
        int[] all = new int[documents];
        Arrays.setAll(all, document -> document);
        return figures(types, all);
    }

    private double[] figures(List<String> types, int[] sample) {
        double right = 0;
        double found = 0;
        double both = 0;
        for (String type : types) {
            int[][] perDocument = counts.getOrDefault(type, new int[documents][3]);
            for (int document : sample) {
                right += perDocument[document][0];
                found += perDocument[document][1];
                both += perDocument[document][2];
            }
        }
        return new double[] {percent(both, found), percent(both, right), percent(2 * both, right + found)};
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    /** The borders of the 95 per cent interval of F1. */
    double[] interval(List<String> types) {
        Random random = new Random(1);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            resampled[i] = figures(types, random.ints(documents, 0, documents).toArray())[2];
        }
        Arrays.sort(resampled);
        return new double[] {resampled[RESAMPLES / 40], resampled[RESAMPLES - 1 - RESAMPLES / 40]};
    }

    /** How many found names of some types are wrong. */
    int falseNames(List<String> types) {
        int sum = 0;
        for (String type : types) {
            for (int[] count : counts(type)) {
                sum += count[1] - count[2];
            }
        }
        return sum;
    }

    Set<String> types() {
        return counts.keySet();
    }
}
