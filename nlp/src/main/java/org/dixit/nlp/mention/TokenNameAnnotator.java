package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Supplier<? extends TokenNameFinder> finders;

    private TokenNameAnnotator(Supplier<? extends TokenNameFinder> finders) {
        this.finders = finders;
    }

    /**
     * Names by finders.
     *
     * @param finders makes a finder, once an article, by whichever thread reads the article; its types are person, organization,
     *     location or anything else
     * @return the annotator
     */
    public static TokenNameAnnotator of(Supplier<? extends TokenNameFinder> finders) {
        return new TokenNameAnnotator(finders);
    }

    @Override
    public List<Mention> annotate(List<Sentence> sentences) {
        TokenNameFinder finder = finders.get();
        List<Mention> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
            for (opennlp.tools.util.Span found : finder.find(words)) {
                names.add(name(sentence, found));
            }
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
