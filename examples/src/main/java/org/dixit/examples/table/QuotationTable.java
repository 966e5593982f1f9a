package org.dixit.examples.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.MentionKind;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Speaker;
import org.dixit.text.Span;

/**
 * An article for the eyes: headline, a table of who said what, how and with which cue, a count by speaker, and the named entities.
 *
 * <pre>{@code
 * WHO        HOW       CUE   WHAT
 * ─────────  ────────  ────  ─────────────────────────
 * Ana Ruiz   indirect  said  that the bridge is closed
 * the mayor
 * }</pre>
 */
public final class QuotationTable {

    /** The width that fits most windows, in columns. */
    public static final int DEFAULT_WIDTH = 110;

    private static final List<String> HEAD = List.of("WHO", "HOW", "CUE", "WHAT");
    private static final String NOBODY = "–";
    private static final int MOST_ENTITIES = 15;

    private final AttributedArticle attributed;
    private final Article article;
    private final int width;

    private QuotationTable(AttributedArticle attributed, int width) {
        this.attributed = attributed;
        this.article = attributed.article();
        this.width = width;
    }

    /**
     * The article as lines of text.
     *
     * @param article what to show
     * @param width columns of the window; a very narrow one gets longer lines all the same
     * @return the lines, each with its line break
     */
    public static String of(AttributedArticle article, int width) {
        return new QuotationTable(article, width)
                .lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Span headline : article.headlines()) {
            lines.addAll(LineWrap.wrap(article.textOf(headline), width));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (!attributed.quotations().isEmpty()) {
            lines.addAll(new TextTable(HEAD, rows()).lines(width));
        }
        lines.addAll(LineWrap.wrap(summary(), width));
        if (!entities().isEmpty()) {
            lines.addAll(LineWrap.wrap("Named: " + entities(), width));
        }
        return lines;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        attributed.quotations().forEach(quotation -> addRow(rows, quotation, ""));
        return rows;
    }

    private void addRow(List<List<String>> rows, Quotation quotation, String indent) {
        rows.add(
                List.of(indent + who(quotation), how(quotation), pieces(quotation.cue()), pieces(quotation.content())));
        quotation.nested().forEach(inner -> addRow(rows, inner, "↳ "));
    }

    private String who(Quotation quotation) {
        return quotation
                .speaker()
                .map(speaker ->
                        speaker.name() + speaker.role().map(role -> "\n" + role).orElse(""))
                .orElseGet(() ->
                        quotation.source().isEmpty() ? NOBODY : NOBODY + "\n(" + pieces(quotation.source()) + ")");
    }

    private static String how(Quotation quotation) {
        String type = lower(quotation.type());
        return quotation.mode() == Mode.STATEMENT ? type : type + "\n" + lower(quotation.mode());
    }

    private String pieces(List<Span> spans) {
        return spans.stream()
                .map(article::textOf)
                .map(piece -> piece.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    private String summary() {
        int count = attributed.quotations().size();
        if (count == 0) {
            return "No quotations.";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        attributed
                .quotations()
                .forEach(q -> counts.merge(q.speaker().map(Speaker::name).orElse(NOBODY), 1, Integer::sum));
        String speakers = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return count + (count == 1 ? " quotation: " : " quotations: ") + speakers;
    }

    private String entities() {
        List<Entity> named = attributed.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME))
                .toList();
        String listed = named.stream()
                .limit(MOST_ENTITIES)
                .map(entity -> entity.name() + " (" + lower(entity.type()) + ")")
                .collect(Collectors.joining(", "));
        int more = named.size() - MOST_ENTITIES;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
