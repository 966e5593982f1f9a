package org.dixit.nlp.coref.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Nouns.Noun;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.text.Span;

/** The noun phrase of an unnamed source: all of it up to a clause, an apposition or a bracket. */
final class SourcePhrase {

    private static final Set<String> ENDS = Set.of(
            ",",
            "which",
            "that",
            "published",
            "released",
            "(",
            "—",
            "–",
            "--",
            ";",
            ":",
            "yesterday",
            "today",
            "now",
            "formerly");
    private static final Pattern TIME = Pattern.compile(
            "\\s+(?:in (?:1[89]|20)\\d\\d|(?:late |earlier )?(?:this|last|next) (?:week|month|year|weekend))$");
    private static final Set<String> PREPOSED = Set.of("from", "by", "to", "for", "among", "according");
    private static final Set<String> SEVERAL = Set.of(
            "some", "many", "most", "others", "several", "few", "both", "all", "two", "three", "more", "neither");

    private SourcePhrase() {}

    /** The span of the phrase. */
    static Span span(TextIndex text, Span source) {
        int first = text.tokenAt(source.start());
        boolean preposition = text.words(source).size() > 1 && PREPOSED.contains(text.word(first));
        return preposition ? spanFrom(text, Span.of(text.startOf(first + 1), source.end())) : spanFrom(text, source);
    }

    private static Span spanFrom(TextIndex text, Span source) {
        int token = text.tokenAt(source.start());
        int length = text.words(source).size();
        int end = 1;
        while (end < length && !ENDS.contains(text.word(token + end))) {
            end++;
        }
        while (end > 1 && end == length && FunctionWords.isPreposition(text.word(token + end - 1))) {
            end--; // "Fans at", cut in front of "first believed"
        }
        Span phrase =
                end < length ? Span.of(source.start(), Math.min(source.end(), text.endOf(token + end - 1))) : source;
        Matcher time = TIME.matcher(phrase.textIn(text.text()));
        return time.find() && time.start() > 0 ? Span.of(phrase.start(), phrase.start() + time.start()) : phrase;
    }

    /** The phrase as a mention of its own: a name if all of it is capitalised, else a noun phrase. A title in front is left out of a name. */
    static Mention mention(TextIndex text, Span source) {
        Span span = span(text, source);
        List<String> words = text.words(span);
        int titles = 0;
        while (titles < words.size() - 1 && isTitle(words, titles)) {
            titles++;
        }
        if (words.subList(titles, words.size()).stream().allMatch(SourcePhrase::isNamePart)) {
            int start = text.startOf(text.tokenAt(span.start()) + titles);
            Optional<EntityType> type = titles > 0 ? Optional.of(EntityType.PERSON) : Optional.empty();
            return new Mention(Span.of(start, span.end()), MentionKind.NAME, type, Optional.empty(), Optional.empty());
        }
        return new Mention(span, MentionKind.NOMINAL, type(words), Optional.empty(), Optional.empty());
    }

    /** A title of the list; or "Gran" in "Gran Dana Okoro", a capitalised noun for a person with two names behind it. */
    private static boolean isTitle(List<String> words, int i) {
        String word = words.get(i);
        return Titles.english().contains(word)
                || (words.size() - i > 2
                        && Character.isUpperCase(word.codePointAt(0))
                        && Nouns.english().is(word, NounKind.PERSON)
                        && !FirstNames.english().contains(word));
    }

    private static boolean isNamePart(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && Nouns.english().find(word).isEmpty()
                && !FunctionWords.isDeterminer(word);
    }

    private static Optional<EntityType> type(List<String> words) {
        Optional<Noun> head = Optional.empty();
        for (String word : words) {
            if (FunctionWords.isPreposition(word) && head.isPresent()) {
                break;
            }
            head = Nouns.english().find(word);
        }
        boolean several = words.contains("al")
                || words.contains("al.")
                || SEVERAL.contains(words.get(0).toLowerCase(Locale.ROOT))
                || Character.isDigit(words.get(0).charAt(0));
        return head.map(Noun::type).or(() -> several ? Optional.of(EntityType.GROUP) : Optional.empty());
    }
}
