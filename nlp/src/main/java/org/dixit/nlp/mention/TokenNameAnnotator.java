package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinder;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * Names from any OpenNLP {@link TokenNameFinder}. OpenNLP's finders are made for one thread and remember what they have seen, so each
 * article takes a finder of its own.
 */
public final class TokenNameAnnotator implements NameAnnotator {

    private final Function<List<String[]>, List<opennlp.tools.util.Span[]>> finder;

    private TokenNameAnnotator(Function<List<String[]>, List<opennlp.tools.util.Span[]>> finder) {
        this.finder = finder;
    }

    /**
     * Names by finders.
     *
     * @param finders makes a finder, once an article, by whichever thread reads the article; its types are person, organization,
     *     location or anything else
     * @return the annotator
     */
    public static TokenNameAnnotator of(Supplier<? extends TokenNameFinder> finders) {
        return new TokenNameAnnotator(document -> {
            TokenNameFinder finder = finders.get();
            return document.stream().map(finder::find).toList();
        });
    }

    /**
     * Names by a finder that sees whole documents.
     *
     * @param finder gives for the tokens of each sentence the names in it; safe for several threads
     * @return the annotator
     */
    public static TokenNameAnnotator ofDocuments(Function<List<String[]>, List<opennlp.tools.util.Span[]>> finder) {
        return new TokenNameAnnotator(finder);
    }

    @Override
    public List<Mention> annotate(List<Sentence> sentences) {
        List<opennlp.tools.util.Span[]> found =
                finder.apply(sentences.stream().map(TokenNameAnnotator::words).toList());
        List<Mention> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (opennlp.tools.util.Span name : found.get(i)) {
                names.add(name(sentences.get(i), name));
            }
        }
        return names;
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    }

    /** A name begins and ends with a word: a quotation mark at its side is left out. */
    private static Mention name(Sentence sentence, opennlp.tools.util.Span found) {
        List<Token> tokens = sentence.tokens();
        int first = found.getStart();
        int last = found.getEnd() - 1;
        while (first < last && !isWord(tokens.get(first))) {
            first++;
        }
        while (last > first && !isWord(tokens.get(last))) {
            last--;
        }
        Span span = Span.of(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return Mention.of(span, MentionKind.NAME, type(found.getType()));
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static EntityType type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "person", "per" -> EntityType.PERSON;
            case "organization", "organisation", "org" -> EntityType.ORGANIZATION;
            case "location", "place", "loc", "gpe" -> EntityType.LOCATION;
            default -> EntityType.MISC;
        };
    }
}
