package org.dixit.benchmarks.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;
import org.dixit.text.Span;

/** Prints the coreference figures of the extractor: {@code CoreferenceReport ../shared/corpora/coref}. */
public final class CoreferenceReport {

    private static final Set<String> MEASURED = Set.of("person", "organization", "place");

    private final ObjectMapper json = new ObjectMapper();
    private final QuotationExtractor extractor = QuotationExtractor.english();

    private CoreferenceReport() {}

    /**
     * Measures and prints.
     *
     * @param arguments the folder with gap.development.jsonl and gum.dev.jsonl
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if there is not one argument
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("arguments " + List.of(arguments) + ": one folder expected");
        }
        CoreferenceReport report = new CoreferenceReport();
        report.gap(Path.of(arguments[0], "gap.development.jsonl"));
        report.gum(Path.of(arguments[0], "gum.dev.jsonl"));
    }

    /** GAP (Webster et al., 2018): of two candidates each, those that share the pronoun's chain are given. */
    private void gap(Path file) throws IOException {
        Ratio feminine = Ratio.ZERO;
        Ratio masculine = Ratio.ZERO;
        for (String line : Files.readAllLines(file)) {
            JsonNode item = json.readTree(line);
            String text = item.get("text").asText();
            Span pronoun = span(item.get("pronoun"));
            AttributedArticle result = extractor.extract(Article.parse(text));
            Ratio ratio = candidate(result, pronoun, item, "a").plus(candidate(result, pronoun, item, "b"));
            boolean she =
                    Set.of("she", "her", "hers").contains(pronoun.textIn(text).toLowerCase(Locale.ROOT));
            feminine = she ? feminine.plus(ratio) : feminine;
            masculine = she ? masculine : masculine.plus(ratio);
        }
        Ratio all = feminine.plus(masculine);
        System.out.printf(
                Locale.ROOT,
                "GAP development: P %.1f R %.1f F1 %.1f, feminine %.1f, masculine %.1f, F/M %.3f%n",
                100 * all.precision(),
                100 * all.recall(),
                100 * all.f1(),
                100 * feminine.f1(),
                100 * masculine.f1(),
                feminine.f1() / masculine.f1());
    }

    private static Ratio candidate(AttributedArticle result, Span pronoun, JsonNode item, String name) {
        Span candidate = span(item.get(name));
        boolean gold = item.get(name + "_coref").asBoolean();
        boolean given = result.entities().stream()
                .filter(entity ->
                        entity.mentions().stream().anyMatch(m -> m.span().equals(pronoun)))
                .anyMatch(entity -> entity.mentions().stream().anyMatch(m -> isCandidate(m, candidate)));
        return new Ratio(gold && given ? 1 : 0, gold ? 1 : 0, gold && given ? 1 : 0, given ? 1 : 0);
    }

    private static boolean isCandidate(Mention mention, Span candidate) {
        return mention.kind() != MentionKind.PRONOUN && mention.span().overlaps(candidate);
    }

    private void gum(Path file) throws IOException {
        Ratio muc = Ratio.ZERO;
        Ratio bCubed = Ratio.ZERO;
        Ratio ceafe = Ratio.ZERO;
        for (String line : Files.readAllLines(file)) {
            JsonNode item = json.readTree(line);
            List<Set<Span>> gold = gold(item);
            List<Set<Span>> given =
                    given(extractor.extract(Article.parse(item.get("text").asText())));
            muc = muc.plus(ClusterMeasures.muc(gold, given));
            bCubed = bCubed.plus(ClusterMeasures.bCubed(gold, given));
            ceafe = ceafe.plus(ClusterMeasures.ceafe(gold, given));
        }
        print("MUC", muc);
        print("B3", bCubed);
        print("CEAFe", ceafe);
        System.out.printf(Locale.ROOT, "mean F1 %.1f%n", 100 * (muc.f1() + bCubed.f1() + ceafe.f1()) / 3);
    }

    private static void print(String name, Ratio ratio) {
        System.out.printf(
                Locale.ROOT,
                "%s P %.1f R %.1f F1 %.1f%n",
                name,
                100 * ratio.precision(),
                100 * ratio.recall(),
                100 * ratio.f1());
    }

    private static List<Set<Span>> gold(JsonNode item) {
        Map<String, Set<Span>> clusters = new TreeMap<>();
        for (JsonNode mention : item.get("mentions")) {
            if (MEASURED.contains(mention.get("type").asText())) {
                clusters.computeIfAbsent(mention.get("cluster").asText(), c -> new HashSet<>())
                        .add(span(mention.get("span")));
            }
        }
        return clusters.values().stream().filter(cluster -> cluster.size() > 1).toList();
    }

    private static List<Set<Span>> given(AttributedArticle result) {
        List<Set<Span>> clusters = new ArrayList<>();
        for (Entity entity : result.entities()) {
            Set<Span> spans = new HashSet<>();
            entity.mentions().forEach(mention -> spans.add(mention.span()));
            if (entity.type() != EntityType.MISC && spans.size() > 1) {
                clusters.add(spans);
            }
        }
        return clusters;
    }

    private static Span span(JsonNode pair) {
        return Span.of(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
