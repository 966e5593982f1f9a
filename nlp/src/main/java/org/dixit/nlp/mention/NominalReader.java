package org.dixit.nlp.mention;

import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns.Noun;

/** Reads noun phrases whose head is a common noun for people, institutions, documents or places: "the Azerbaijani president", "two officials". */
final class NominalReader {

    private static final int LONGEST = 8;
    private static final Set<String> MODIFIERS = Set.of(
            "federal",
            "local",
            "senior",
            "former",
            "chief",
            "foreign",
            "prime",
            "vice",
            "military",
            "health",
            "legal",
            "public",
            "national",
            "international",
            "political",
            "medical",
            "state",
            "defense",
            "defence",
            "interior",
            "finance",
            "intelligence",
            "security",
            "financial",
            "provincial",
            "regional",
            "top",
            "religious",
            "opposition",
            "law",
            "human",
            "rights",
            "election",
            "campaign",
            "trade",
            "climate",
            "industry",
            "united",
            "general");

    private NominalReader() {}

    /** The noun phrase whose head is token {@code i}; empty if that is not the head of one. */
    static Optional<Mention> at(TokenRow row, int i) {
        Optional<Noun> noun = row.noun(i);
        if (noun.isEmpty()
                || noun.get().kind() == NounKind.OTHER
                || row.isName(i)
                || !isHead(row, i)
                || Media.isMedium(row, i)) {
            return Optional.empty();
        }
        int start = startOf(row, i);
        boolean bare = start == i && !row.opensPhrase(start);
        if (bare && !noun.get().plural() && !isBareSubject(row, i)) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                row.span(start, i + 1),
                MentionKind.NOMINAL,
                Optional.of(noun.get().type()),
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean isHead(TokenRow row, int i) {
        // "the Muslim world": a capitalised noun with a small word behind it only modifies.
        String next = row.word(i + 1);
        if (row.isCapitalised(i)
                && i > 0
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !row.isBorder(i + 1)) {
            return false;
        }
        if (row.isClitic(i + 1) || row.is(i + 1, "-")) {
            return !row.is(i + 1, "-");
        }
        boolean nounFollows =
                row.noun(i + 1).filter(n -> n.kind() != NounKind.OTHER).isPresent() && !row.isBorder(i + 1);
        return !nounFollows && !row.is(i - 1, "-");
    }

    private static boolean isBareSubject(TokenRow row, int i) {
        return row.lower(i).equals("police")
                || row.lower(i).equals("congress")
                || row.lower(i).equals("parliament");
    }

    private static int startOf(TokenRow row, int head) {
        int start = head;
        while (start > 0 && head - start < LONGEST && !row.opensPhrase(start) && belongs(row, start - 1, start)) {
            start--;
        }
        boolean clause =
                row.is(start, "that") && row.noun(head).filter(Noun::plural).isPresent();
        return row.opensPhrase(start) && !clause ? start : capitalisedStart(row, start + (clause ? 1 : 0), head);
    }

    /** Without a determiner only capitalised words, names and adjectives of places are surely part of the phrase. */
    private static int capitalisedStart(TokenRow row, int from, int head) {
        int start = head;
        while (start > from
                && (row.isCapitalised(start - 1)
                        || row.isName(start - 1)
                        || (row.isClitic(start - 1) && start - 1 > from)
                        || isModifier(row, start - 1))) {
            start--;
        }
        while (start < head && (row.isClitic(start) || row.is(start, "-"))) {
            start++;
        }
        return start;
    }

    private static boolean isModifier(TokenRow row, int i) {
        return MODIFIERS.contains(row.lower(i))
                || row.noun(i).filter(noun -> !noun.plural()).isPresent();
    }

    private static boolean belongs(TokenRow row, int i, int next) {
        if (row.isClitic(i)) {
            return i > 0 && (row.isName(i - 1) || row.noun(i - 1).isPresent());
        }
        if (row.isInName(i, EntityType.PERSON)) {
            return row.isClitic(next) || row.continuesName(next) || !row.isBorder(next);
        }
        return !row.isBorder(i) || row.opensPhrase(i);
    }
}
