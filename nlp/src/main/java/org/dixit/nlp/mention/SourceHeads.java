package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.text.Span;

/**
 * Finds the mention that a source hangs on: "Okoro" in "union lawyer Dana Okoro of Leeds", "a lawyer" in "a lawyer for the union", both names in
 * "Kim and Park".
 */
public final class SourceHeads {

    private final String text;
    private final Span source;
    private final List<Mention> inside;
    private final SourceMentions phrase;
    private final SourceAppositions appositions;
    private final SourceModifiers modifiers;

    private SourceHeads(SourceMentions phrase) {
        this.text = phrase.text();
        this.source = phrase.source();
        this.inside = phrase.inside();
        this.phrase = phrase;
        this.appositions = new SourceAppositions(phrase);
        this.modifiers = new SourceModifiers(phrase);
    }

    /**
     * The heads of a source.
     *
     * @param text the article's text
     * @param source one span of a source
     * @param mentions the article's mentions in text order
     * @return the mentions in text order; more than one for a joint source, none where the head is no mention
     */
    public static List<Mention> in(String text, Span source, List<Mention> mentions) {
        return new SourceHeads(SourceMentions.of(text, source, mentions)).heads();
    }

    /**
     * Where the mentions from an offset on begin.
     *
     * @param mentions mentions in text order
     * @param offset an offset
     * @return index of the first mention that starts there or behind; their number if none does
     */
    public static int firstFrom(List<Mention> mentions, int offset) {
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

    private List<Mention> heads() {
        Optional<Mention> first = first();
        if (first.isEmpty()) {
            return List.of();
        }
        List<Mention> heads = new ArrayList<>(List.of(first.get()));
        for (Mention mention : inside) {
            Mention last = heads.get(heads.size() - 1);
            if (mention.span().start() >= last.span().end() && JointHeads.areJoined(last, mention, text, source)) {
                heads.add(appositions.named(mention).orElse(mention));
            }
        }
        return heads;
    }

    private Optional<Mention> first() {
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean possessive = inside.size() > 1 && isPossessive(inside.get(0)) && isFollowedByWord(inside.get(0));
        Mention candidate = inside.get(possessive ? 1 : 0);
        if (isTitleOfSeveral(candidate)) {
            return Optional.of(inside.get(inside.indexOf(candidate) + 1));
        }
        return titled(candidate)
                .or(() -> possessed(candidate))
                .or(() -> appositions.named(candidate))
                .or(() -> closing(candidate))
                .or(() -> modifiers.isModifier(candidate) ? modifiers.modified(candidate) : Optional.of(candidate))
                .filter(head -> !head.equals(candidate) || !modifiers.isBehindPreposition(candidate));
    }

    /** "Candidates Ana Ruiz and Dana Okoro": the names are the heads. */
    private boolean isTitleOfSeveral(Mention candidate) {
        int next = inside.indexOf(candidate) + 1;
        return candidate.type().filter(EntityType.GROUP::equals).isPresent()
                && next < inside.size()
                && inside.get(next).kind() == MentionKind.NAME
                && inside.get(next).span().start() == candidate.span().end() + 1;
    }

    private boolean isPossessive(Mention mention) {
        return mention.kind() == MentionKind.PRONOUN
                && FunctionWords.isPossessive(mention.span().textIn(text));
    }

    /** "his" of "his father, Dana Okoro". */
    private boolean isFollowedByWord(Mention pronoun) {
        int end = pronoun.span().end();
        return end + 1 < source.end() && Character.isLetter(text.charAt(end + 1)) && !text.startsWith(" and ", end);
    }

    /** "Acme chief Dana Okoro": the candidate "Acme" is in the title of the name. */
    private Optional<Mention> titled(Mention candidate) {
        return inside.stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && m.role()
                                .filter(role -> role.start() <= candidate.span().start()
                                        && candidate.span().end() <= m.span().start()
                                        && candidate.span().start() < role.end())
                                .isPresent())
                .findFirst();
    }

    /** "CNN's Jake Tapper", "Ruiz's lawyer": what is possessed speaks. */
    private Optional<Mention> possessed(Mention owner) {
        int end = owner.span().end();
        if (end >= source.end()) {
            return Optional.empty();
        }
        boolean clitic = text.startsWith("'", end) || text.startsWith("’", end);
        if (!clitic && owner.kind() == MentionKind.NAME && !SourceMentions.isPerson(owner)) {
            return inside.stream()
                    .filter(m -> m.span().start() == end + 1
                            && m.kind() == MentionKind.NAME
                            && (SourceMentions.isPerson(m) || isPlaceOf(owner, m)))
                    .findFirst();
        }
        return clitic
                ? inside.stream()
                        .filter(m -> m.span().start() >= end + 1 && m.span().start() <= end + 40)
                        .findFirst()
                : Optional.empty();
    }

    /** "United States" of "United States Harbour Commission". */
    private static boolean isPlaceOf(Mention owner, Mention name) {
        return owner.type().filter(EntityType.LOCATION::equals).isPresent()
                && name.type().filter(EntityType.ORGANIZATION::equals).isPresent();
    }

    /**
     * "Study author and geochemist Dana Okoro", "the speaker of the parliament Dana Okoro": the one person whose name closes the source, where nothing
     * parts it from the words in front. In "the wife of minister Dana Okoro" somebody else may be meant.
     */
    private Optional<Mention> closing(Mention candidate) {
        Mention last = inside.get(inside.size() - 1);
        boolean several = candidate.type().filter(EntityType.GROUP::equals).isPresent();
        boolean closes = last.kind() == MentionKind.NAME
                && SourceMentions.isPerson(last)
                && !last.equals(candidate)
                && phrase.behind(last).replace(',', ' ').isBlank();
        boolean alone = inside.stream()
                .filter(m -> SourceMentions.isPerson(m) && m.kind() == MentionKind.NAME && !m.equals(last))
                .allMatch(this::isInTitle);
        return closes
                        && alone
                        && !several
                        && SourceTitles.isTitle(phrase.before(last).strip())
                ? Optional.of(last)
                : Optional.empty();
    }

    /** "Longtime Banks Show writer Dana Okoro": another name goes on with words of the title. */
    private boolean isInTitle(Mention name) {
        int end = name.span().end();
        return text.startsWith(" ", end)
                && !text.startsWith(" and ", end)
                && !text.startsWith(" or ", end)
                && !modifiers.isBehindPreposition(name);
    }
}
