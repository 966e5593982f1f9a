package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/**
 * Finds the mention that a source hangs on: "Okoro" in "union lawyer Dana Okoro of Leeds", "a lawyer" in "a lawyer for the union", both names in
 * "Kim and Park".
 */
public final class SourceHeads {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "at", "with", "from", "in", "on", "by", "to", "about", "against", "like", "including", "that");

    private SourceHeads() {}

    /**
     * The heads of a source.
     *
     * @param text the article's text
     * @param source one span of a source
     * @param mentions the article's mentions in text order
     * @return the mentions in text order; more than one for a joint source, none where the head is no mention
     */
    public static List<Mention> in(String text, Span source, List<Mention> mentions) {
        List<Mention> inside = inside(source, mentions);
        Optional<Mention> first = first(text, source, inside);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Mention> heads = new ArrayList<>(List.of(first.get()));
        for (Mention mention : inside) {
            Mention last = heads.get(heads.size() - 1);
            if (mention.span().start() >= last.span().end() && isJoined(text, last, mention)) {
                heads.add(mention);
            }
        }
        return heads.size() > 1 && heads.get(heads.size() - 1).kind() == MentionKind.PRONOUN
                ? heads.subList(0, 1)
                : heads;
    }

    /** The outermost mentions inside a span, in text order. */
    private static List<Mention> inside(Span source, List<Mention> mentions) {
        List<Mention> inside = new ArrayList<>();
        int low = firstFrom(mentions, source.start());
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < source.end(); i++) {
            if (source.contains(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
    }

    private static int firstFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Mention> first(String text, Span source, List<Mention> inside) {
        Optional<Mention> outermost = inside.stream()
                .min(Comparator.comparingInt((Mention m) -> m.span().start())
                        .thenComparingInt(m -> -m.span().end()));
        if (outermost.isEmpty()) {
            return outermost;
        }
        Mention candidate = outermost.get();
        Optional<Mention> titled = inside.stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && m.role()
                                .filter(role -> role.start() <= candidate.span().start()
                                        && role.end() <= m.span().start())
                                .isPresent())
                .findFirst();
        if (titled.isPresent()) {
            return titled;
        }
        Optional<Mention> possessed = possessed(text, candidate, inside);
        if (possessed.isPresent()) {
            return possessed;
        }
        return isBehindPreposition(text, source, candidate) ? Optional.empty() : outermost;
    }

    /** "CNN's Jake Tapper", "Ruiz's lawyer": what is possessed speaks. */
    private static Optional<Mention> possessed(String text, Mention owner, List<Mention> inside) {
        int end = owner.span().end();
        boolean clitic = text.startsWith("'s ", end)
                || text.startsWith("’s ", end)
                || text.startsWith("' ", end)
                || text.startsWith("’ ", end);
        if (!clitic
                && owner.kind() == MentionKind.NAME
                && owner.type().filter(EntityType.PERSON::equals).isEmpty()) {
            return inside.stream()
                    .filter(m -> m.span().start() == end + 1
                            && m.kind() == MentionKind.NAME
                            && m.type().filter(EntityType.PERSON::equals).isPresent())
                    .findFirst();
        }
        return clitic
                ? inside.stream()
                        .filter(m -> m.span().start() >= end + 2 && m.span().start() <= end + 40)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isBehindPreposition(String text, Span source, Mention candidate) {
        String before = text.substring(source.start(), candidate.span().start()).toLowerCase(Locale.ROOT);
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (PREPOSITIONS.contains(word) && !before.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(String text, Mention last, Mention next) {
        if (last.span().end() >= next.span().start()
                || (last.kind() != next.kind() && last.kind() == MentionKind.PRONOUN)) {
            return false;
        }
        int end = next.role()
                .filter(role -> role.start() >= last.span().end())
                .map(Span::start)
                .orElse(next.span().start());
        int start = last.role()
                .filter(role -> role.end() <= Math.max(end, last.span().end())
                        && role.start() >= last.span().end())
                .map(Span::end)
                .orElse(last.span().end());
        if (start >= end) {
            return false;
        }
        String between = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
        return Set.of("and", "&", ", and", "and the", ", and the", "or", "and his", "as well as")
                        .contains(between)
                || (between.equals(",")
                        && last.kind() == MentionKind.NAME
                        && next.kind() == MentionKind.NAME
                        && sameType(last, next)
                        && next.role().isEmpty());
    }

    private static boolean sameType(Mention last, Mention next) {
        return last.type().equals(next.type());
    }
}
