package org.dixit.nlp.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.training.gold.GoldArticle;

/**
 * How far confidence can be trusted: the expected calibration error in ten bins (Guo et al., 2017), and the precision of the
 * surer half.
 */
final class Calibration {
    private static final int BINS = 10;

    private final List<Judged> judged = new ArrayList<>();

    private record Judged(double confidence, boolean right) {}

    /**
     * Adds an article.
     *
     * @param gold the article
     * @param found what was found in it
     */
    void add(GoldArticle gold, List<AttributionRelation> found) {
        boolean[] right = new RelationMatcher(gold.article().text(), gold.attributions()).right(found);
        for (int i = 0; i < right.length; i++) {
            judged.add(new Judged(found.get(i).confidence(), right[i]));
        }
    }

    /** The table of bins, with the error and the precision below. */
    String table() {
        StringBuilder table = new StringBuilder("confidence  relations  mean  right\n");
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            List<Judged> own = judged.stream()
                    .filter(j -> Math.min(BINS - 1, (int) (j.confidence() * BINS)) == number)
                    .toList();
            if (!own.isEmpty()) {
                double mean = own.stream().mapToDouble(Judged::confidence).sum() / own.size();
                double right = share(own);
                error += Math.abs(mean - right) * own.size() / judged.size();
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f  %d  %.3f  %.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        own.size(),
                        mean,
                        right));
            }
        }
        List<Judged> surer = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .limit(judged.size() / 2)
                .toList();
        table.append(String.format(
                Locale.ROOT,
                "expected calibration error %.3f; precision at half coverage %.3f%n",
                error,
                share(surer)));
        return table.toString();
    }

    private static double share(List<Judged> some) {
        return (double) some.stream().filter(Judged::right).count() / some.size();
    }
}
