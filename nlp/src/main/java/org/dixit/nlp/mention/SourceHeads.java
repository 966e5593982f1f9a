package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "at",
            "with",
            "from",
            "in",
            "on",
            "by",
            "to",
            "about",
            "against",
            "like",
            "including",
            "that",
            "published",
            "released");
    private static final Set<String> FOLLOWERS = Set.of(
            "who",
            "which",
            "that",
            "and",
            "or",
            "nor",
            "as",
            "himself",
            "herself",
            "itself",
            "then",
            "now",
            "alone",
            "also",
            "once",
            "yesterday",
            "today",
            "tomorrow",
            "formerly");

    private static final Pattern PLAIN = Pattern.compile("(?: \\p{Ll}[\\p{L}-]*){1,3} ");
    /** "a sailor using the name Okoro". */
    private static final Pattern NAMING = Pattern.compile(
            " (?:using the (?:pseudonym|name|alias)|under the (?:pseudonym|name|alias)|by the name of|named|called|identified as|known as)");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final String text;
    private final Span source;
    private final List<Mention> inside;

    private SourceHeads(String text, Span source, List<Mention> inside) {
        this.text = text;
        this.source = source;
        this.inside = inside;
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
        Span whole = withWholeName(source, mentions);
        return new SourceHeads(text, whole, outermost(whole, mentions)).heads();
    }

    /** A source that begins inside a name, "Post" of "Harbour Post", takes in all of it. */
    private static Span withWholeName(Span source, List<Mention> mentions) {
        for (int i = firstFrom(mentions, source.start()) - 1;
                i >= 0 && i >= firstFrom(mentions, source.start()) - 3;
                i--) {
            Span name = mentions.get(i).span();
            if (mentions.get(i).kind() == MentionKind.NAME && name.end() > source.start()) {
                return Span.of(name.start(), Math.max(name.end(), source.end()));
            }
        }
        return source;
    }

    /** The mentions inside a span that lie in no other one of them, in text order. */
    private static List<Mention> outermost(Span source, List<Mention> mentions) {
        List<Mention> outermost = new ArrayList<>();
        for (int i = firstFrom(mentions, source.start());
                i < mentions.size() && mentions.get(i).span().start() < source.end();
                i++) {
            Mention mention = mentions.get(i);
            if (!source.contains(mention.span())) {
                continue;
            }
            outermost.removeIf(other -> mention.span().contains(other.span()));
            if (outermost.stream().noneMatch(other -> other.span().contains(mention.span()))) {
                outermost.add(mention);
            }
        }
        return outermost;
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
                heads.add(named(mention).orElse(mention));
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
                .or(() -> named(candidate))
                .or(() -> closing(candidate))
                .or(() -> isModifier(candidate) ? modified(candidate) : Optional.of(candidate))
                .filter(head -> !head.equals(candidate) || !isBehindPreposition(candidate));
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
        if (!clitic && owner.kind() == MentionKind.NAME && !isPerson(owner)) {
            return inside.stream()
                    .filter(m -> m.span().start() == end + 1
                            && m.kind() == MentionKind.NAME
                            && (isPerson(m) || isPlaceOf(owner, m)))
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

    /** "The lawyer for the union, Dana Okoro,": a name behind the comma is who a single person or institution is. */
    private Optional<Mention> named(Mention candidate) {
        if (candidate.kind() != MentionKind.NOMINAL) {
            return Optional.empty();
        }
        return inside.stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && (m.type().equals(candidate.type()) || isOneOfSeveral(candidate))
                        && m.span().start() >= candidate.span().end())
                .filter(m -> isAside(candidate, m))
                .findFirst();
    }

    /** "One of the groups, the Harbour Union,": the phrase is of several, the name of one. */
    private boolean isOneOfSeveral(Mention candidate) {
        return text.substring(source.start(), candidate.span().end())
                .toLowerCase(Locale.ROOT)
                .startsWith("one of ");
    }

    private boolean isAside(Mention candidate, Mention name) {
        String between = BRACKETS.matcher(
                        text.substring(candidate.span().end(), name.span().start()))
                .replaceAll("")
                .stripTrailing();
        if (NAMING.matcher(between).matches()) {
            return true;
        }
        int comma = between.lastIndexOf(',');
        boolean last = name.span().end() >= source.end() - 1 && between.endsWith(",");
        boolean titled =
                name.role().filter(role -> role.start() < name.span().start()).isPresent();
        String title = comma < 0 ? between : between.substring(comma + 1);
        boolean direct = title.isBlank() || titled || title.strip().length() < 5;
        return last || (direct && (comma >= 0 || between.isBlank()) && between.indexOf(',') == comma);
    }

    /**
     * "Study author and geochemist Dana Okoro", "the speaker of the parliament Dana Okoro": the one person whose name closes the source, where nothing
     * parts it from the words in front. In "the wife of minister Dana Okoro" somebody else may be meant.
     */
    private Optional<Mention> closing(Mention candidate) {
        Mention last = inside.get(inside.size() - 1);
        boolean several = candidate.type().filter(EntityType.GROUP::equals).isPresent();
        boolean closes = last.kind() == MentionKind.NAME
                && isPerson(last)
                && !last.equals(candidate)
                && text.substring(last.span().end(), Math.max(last.span().end(), source.end()))
                        .replace(',', ' ')
                        .isBlank();
        boolean alone = inside.stream()
                .filter(m -> isPerson(m) && m.kind() == MentionKind.NAME && !m.equals(last))
                .allMatch(this::isInTitle);
        return closes
                        && alone
                        && !several
                        && SourceTitles.isTitle(
                                text.substring(source.start(), last.span().start())
                                        .strip())
                ? Optional.of(last)
                : Optional.empty();
    }

    /** "Longtime Banks Show writer Dana Okoro": another name goes on with words of the title. */
    private boolean isInTitle(Mention name) {
        int end = name.span().end();
        return text.startsWith(" ", end)
                && !text.startsWith(" and ", end)
                && !text.startsWith(" or ", end)
                && !isBehindPreposition(name);
    }

    private static boolean isPerson(Mention mention) {
        return mention.type().filter(EntityType.PERSON::equals).isPresent();
    }

    /** In front of the candidate stands a preposition that it hangs on, or a comma that makes it an apposition. */
    private boolean isBehindPreposition(Mention candidate) {
        String before = text.substring(source.start(), candidate.span().start()).toLowerCase(Locale.ROOT);
        if (before.indexOf(',') > 0) {
            return true;
        }
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (PREPOSITIONS.contains(word) && !before.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** "the Acme database": a noun that is no mention follows the name and is the head. */
    private boolean isModifier(Mention candidate) {
        String rest = text.substring(Math.min(candidate.span().end(), source.end()), source.end());
        if (candidate.kind() != MentionKind.NAME || !rest.startsWith(" ")) {
            return false;
        }
        if (Media.isNamedBefore(rest)) {
            return false;
        }
        String[] words = rest.strip().split("[^\\p{L}]", -1);
        String next = words[0];
        return !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !FOLLOWERS.contains(next)
                && !PREPOSITIONS.contains(next)
                && !FunctionWords.isPreposition(next)
                && !next.endsWith("ing")
                && !next.endsWith("ed");
    }

    /** "Guild frontrunner Dana Okoro": the person named in the same breath. */
    private Optional<Mention> modified(Mention modifier) {
        return inside.stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && isPerson(m)
                        && m.span().start() > modifier.span().end())
                .filter(m -> PLAIN.matcher(
                                text.substring(modifier.span().end(), m.span().start()))
                        .matches())
                .findFirst();
    }
}
