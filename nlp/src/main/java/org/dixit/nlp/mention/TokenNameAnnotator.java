package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * Names from any OpenNLP {@link TokenNameFinder}. OpenNLP's finders are made for one thread, so calls wait for each other; the finder's
 * memory is cleared behind each article.
 */
public final class TokenNameAnnotator implements NameAnnotator {

    private final TokenNameFinder finder;

    private TokenNameAnnotator(TokenNameFinder finder) {
        this.finder = finder;
    }

    /**
     * Wraps a finder.
     *
     * @param finder a finder whose types are person, organization, location or anything else; not to be used elsewhere
     * @return the annotator
     */
    public static TokenNameAnnotator of(TokenNameFinder finder) {
        return new TokenNameAnnotator(finder);
    }

    @Override
    public List<Mention> annotate(List<Sentence> sentences) {
        List<Mention> names = new ArrayList<>();
        synchronized (finder) {
            for (Sentence sentence : sentences) {
                String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
                for (opennlp.tools.util.Span found : finder.find(words)) {
                    names.add(name(sentence, found));
                }
            }
            finder.clearAdaptiveData();
        }
        return names;
    }

    private static Mention name(Sentence sentence, opennlp.tools.util.Span found) {
        int start = sentence.tokens().get(found.getStart()).span().start();
        int end = sentence.tokens().get(found.getEnd() - 1).span().end();
        return Mention.of(Span.of(start, end), MentionKind.NAME, type(found.getType()));
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
