package org.dixit.benchmarks.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Span;

/**
 * MUC (Vilain et al., 1995), B³ (Bagga and Baldwin, 1998) and CEAFe (Luo, 2005) of one article, on predicted mentions: a mention is the same if
 * its span is.
 */
final class ClusterMeasures {

    private ClusterMeasures() {}

    static Ratio muc(List<Set<Span>> gold, List<Set<Span>> given) {
        return new Ratio(links(gold, given), links(gold), links(given, gold), links(given));
    }

    private static double links(List<Set<Span>> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }

    /** Links of the clusters that the partition of the others keeps; a mention that the others lack is a part of its own. */
    private static double links(List<Set<Span>> clusters, List<Set<Span>> others) {
        Map<Span, Integer> parts = index(others);
        int kept = 0;
        for (Set<Span> cluster : clusters) {
            Set<Integer> seen = new HashSet<>();
            int missing = 0;
            for (Span mention : cluster) {
                Integer part = parts.get(mention);
                missing += part == null ? 1 : 0;
                if (part != null) {
                    seen.add(part);
                }
            }
            kept += cluster.size() - missing - seen.size();
        }
        return kept;
    }

    static Ratio bCubed(List<Set<Span>> gold, List<Set<Span>> given) {
        return new Ratio(overlap(gold, given), size(gold), overlap(given, gold), size(given));
    }

    private static double overlap(List<Set<Span>> clusters, List<Set<Span>> others) {
        Map<Span, Integer> index = index(others);
        double sum = 0;
        for (Set<Span> cluster : clusters) {
            for (Span mention : cluster) {
                Integer other = index.get(mention);
                sum += other == null ? 0 : (double) common(cluster, others.get(other)) / cluster.size();
            }
        }
        return sum;
    }

    private static double size(List<Set<Span>> clusters) {
        return clusters.stream().mapToInt(Set::size).sum();
    }

    static Ratio ceafe(List<Set<Span>> gold, List<Set<Span>> given) {
        double[][] similarity = new double[gold.size()][given.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                int common = common(gold.get(i), given.get(j));
                similarity[i][j] =
                        2.0 * common / (gold.get(i).size() + given.get(j).size());
            }
        }
        double best = Assignment.best(similarity);
        return new Ratio(best, gold.size(), best, given.size());
    }

    private static int common(Set<Span> a, Set<Span> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static Map<Span, Integer> index(List<Set<Span>> clusters) {
        Map<Span, Integer> index = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Span mention : clusters.get(i)) {
                index.put(mention, i);
            }
        }
        return index;
    }
}
