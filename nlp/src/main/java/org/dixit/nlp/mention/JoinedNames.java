package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * Two people joined by "and": {@code Kim and Park}, two names. Parts what a name finder took for one name, and adds the pair that it passed over where a
 * verb is behind. One side must be a given name or part of a person's name elsewhere in the article, and no side a word for an institution;
 * partners who gave a firm its name stay together.
 */
final class JoinedNames {

    private static final Set<String> FIRMS = Set.of(
            "Barnes and Noble",
            "Black and Decker",
            "Ernst and Young",
            "Marks and Spencer",
            "Procter and Gamble",
            "Simon and Schuster",
            "Smith and Wesson",
            "Smith and Nephew",
            "Crosse and Blackwell",
            "Abercrombie and Fitch",
            "Harland and Wolff",
            "William and Mary");
    private static final int LONGEST_SIDE = 3;

    private final Set<String> people = new HashSet<>();

    private JoinedNames() {}

    /** The names of an article in text order, joined ones parted and passed-over pairs added. */
    static List<Mention> part(List<Mention> names, List<Sentence> sentences) {
        JoinedNames joined = new JoinedNames();
        List<Mention> parted = new ArrayList<>();
        List<List<String>> words = words(names, sentences);
        for (int i = 0; i < names.size(); i++) {
            joined.learn(names.get(i), words.get(i));
        }
        int sentence = 0;
        for (int i = 0; i < names.size(); i++) {
            while (sentences.get(sentence).span().end() <= names.get(i).span().start()) {
                sentence++;
            }
            parted.addAll(joined.parts(names.get(i), words.get(i), sentences.get(sentence)));
        }
        return joined.withPairs(parted, sentences);
    }

    private List<Mention> withPairs(List<Mention> names, List<Sentence> sentences) {
        List<Mention> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Mention> inside = new ArrayList<>();
            while (next < names.size()
                    && names.get(next).span().start() < sentence.span().end()) {
                inside.add(names.get(next++));
            }
            TokenRow row = TokenRow.of(sentence, inside);
            for (int i = 1; i < row.size() - 2; i++) {
                if (row.is(i, "and") && isPair(row, i)) {
                    inside.add(person(sentence.tokens().subList(i - 1, i)));
                    inside.add(person(sentence.tokens().subList(i + 1, i + 2)));
                }
            }
            inside.sort(null);
            all.addAll(inside);
        }
        return all;
    }

    /** "Kim and Park said": single words on both sides, free of other names, and a verb behind. */
    private boolean isPair(TokenRow row, int and) {
        boolean free = !row.isName(and - 1)
                && !row.isName(and + 1)
                && !row.isName(and - 2)
                && !row.isCapitalised(and - 2)
                && !row.opensPhrase(and - 2);
        return free
                && FunctionWords.isCommonVerb(row.word(and + 2))
                && areTwoPeople(List.of(row.word(and - 1)), List.of(row.word(and + 1)));
    }

    private static List<List<String>> words(List<Mention> names, List<Sentence> sentences) {
        List<List<String>> words = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < names.size()
                    && names.get(next).span().start() < sentence.span().end()) {
                words.add(tokens(sentence, names.get(next++).span()).stream()
                        .map(Token::text)
                        .toList());
            }
        }
        return words;
    }

    private static List<Token> tokens(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    private void learn(Mention name, List<String> words) {
        if (name.type().filter(EntityType.PERSON::equals).isPresent() && !words.contains("and") && words.size() > 1) {
            people.add(words.get(0));
            people.add(words.get(words.size() - 1));
        }
    }

    private List<Mention> parts(Mention name, List<String> words, Sentence sentence) {
        int and = words.indexOf("and");
        boolean inside = and > 0 && and < words.size() - 1;
        if (!inside || isPlace(name, sentence)) {
            return List.of(name);
        }
        List<String> one = words.subList(0, and);
        List<String> other = words.subList(and + 1, words.size());
        if (!areTwoPeople(one, other)) {
            return List.of(name);
        }
        List<Token> tokens = tokens(sentence, name.span());
        return List.of(person(tokens.subList(0, and)), person(tokens.subList(and + 1, tokens.size())));
    }

    /** A place that says or leaves is none. */
    private static boolean isPlace(Mention name, Sentence sentence) {
        return name.type().filter(EntityType.LOCATION::equals).isPresent()
                && sentence.tokens().stream()
                        .filter(token -> token.span().start() >= name.span().end())
                        .limit(1)
                        .noneMatch(token -> FunctionWords.isCommonVerb(token.text()));
    }

    private boolean areTwoPeople(List<String> one, List<String> other) {
        boolean known = isKnown(one) || isKnown(other);
        boolean firm = one.equals(other) || FIRMS.contains(String.join(" ", one) + " and " + String.join(" ", other));
        return known && !firm && mayBePerson(one) && mayBePerson(other);
    }

    private boolean isKnown(List<String> words) {
        return people.contains(words.get(words.size() - 1))
                || FirstNames.english().contains(words.get(0));
    }

    private static boolean mayBePerson(List<String> words) {
        return words.size() <= LONGEST_SIDE
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && !Nouns.english().is(word, NounKind.ORGANIZATION));
    }

    private static Mention person(List<Token> tokens) {
        Span span = Span.of(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Mention(span, MentionKind.NAME, Optional.of(EntityType.PERSON), Optional.empty(), Optional.empty());
    }
}
