package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * The contents of relations as texts of their own, in which nested attributions are looked for: each fragment a paragraph,
 * without the marks around it.
 */
public final class ContentSentences {
    private static final int SHORTEST = 4;

    private ContentSentences() {}

    /**
     * The sentences of contents that may hold an attribution.
     *
     * @param contents fragments of the article; of two that overlap the first counts
     * @param map the tokens of the article
     * @param frame its passages
     */
    public static List<Sentence> of(Stream<AttributionFragment> contents, TokenMap map, ArticleFrame frame) {
        List<AttributionFragment> ordered =
                joined(
                                contents.sorted(Comparator.comparingInt(AttributionFragment::from))
                                        .toList(),
                                map)
                        .stream()
                        .filter(f -> f.to() - f.from() >= SHORTEST)
                        .filter(f -> frame.mayAttribute(f.from(), f.to()))
                        .toList();
        List<Sentence> sentences = new ArrayList<>();
        int free = 0;
        for (int k = 0; k < ordered.size(); k++) {
            if (ordered.get(k).from() >= free) {
                add(ordered.get(k), k, map, sentences);
                free = ordered.get(k).to();
            }
        }
        return sentences;
    }

    /** The contents with those made one that touch within a sentence. */
    private static List<AttributionFragment> joined(List<AttributionFragment> ordered, TokenMap map) {
        List<AttributionFragment> joined = new ArrayList<>();
        for (AttributionFragment each : ordered) {
            int last = joined.size() - 1;
            boolean touches = last >= 0
                    && joined.get(last).to() == each.from()
                    && map.sentence(each.from() - 1) == map.sentence(each.from());
            if (touches) {
                int from = joined.remove(last).from();
                joined.add(each.withTokens(from, each.to()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private static void add(AttributionFragment fragment, int paragraph, TokenMap map, List<Sentence> sentences) {
        int from = map.opens(fragment.from()) ? fragment.from() + 1 : fragment.from();
        // the mark of a quotation within, as in: called it "a farce", stays with its other half
        boolean closed = map.closes(fragment.to() - 1) && map.regionStart(fragment.to() - 1) <= fragment.from();
        int end = closed ? fragment.to() - 1 : fragment.to();
        while (from < end) {
            int to = from + 1;
            while (to < end && map.sentence(to) == map.sentence(from)) {
                to++;
            }
            List<Token> tokens = new ArrayList<>();
            for (int i = from; i < to; i++) {
                tokens.add(map.token(i));
            }
            Span span = map.span(from, to);
            sentences.add(new Sentence(span, tokens, paragraph, false));
            from = to;
        }
    }
}
