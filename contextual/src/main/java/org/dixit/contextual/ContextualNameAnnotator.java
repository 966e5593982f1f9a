package org.dixit.contextual;

import java.util.ArrayList;
import java.util.List;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.mention.NameAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * Finds the names of an article with an encoder that reads each word in its surroundings; where the same encoder's tagger has read
 * the article already, at no further cost. Thread-safe, as its encoder is.
 */
public final class ContextualNameAnnotator implements NameAnnotator {
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

    private final ContextualEncoder encoder;

    private ContextualNameAnnotator(ContextualEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * An annotator with an encoder.
     *
     * @param encoder an open encoder; stays with the caller, who closes it
     * @return the annotator
     */
    public static ContextualNameAnnotator of(ContextualEncoder encoder) {
        return new ContextualNameAnnotator(encoder);
    }

    /**
     * The names of a whole article.
     *
     * @throws IllegalStateException if the encoder is closed
     */
    @Override
    public List<Mention> annotate(List<Sentence> sentences) {
        float[][] scores = encoder.read(sentences).names();
        List<Mention> names = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : sentences) {
            int to = from + sentence.tokens().size();
            int[] labels =
                    LabelPath.of(ContextualNameFinder.LABELS, scores, from, to).best();
            LabelRun.of(labels).forEach(run -> names.add(name(run, sentence.tokens())));
            from = to;
        }
        return names;
    }

    /** A name begins and ends with a word: a quotation mark at its side is left out. */
    private static Mention name(LabelRun run, List<Token> tokens) {
        int first = run.from();
        int last = run.to() - 1;
        while (first < last && !isWord(tokens.get(first))) {
            first++;
        }
        while (last > first && !isWord(tokens.get(last))) {
            last--;
        }
        Span span = Span.of(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return Mention.of(span, MentionKind.NAME, TYPES.get(run.kind()));
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
