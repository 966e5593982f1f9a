package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/**
 * Finds what stands between quotation marks of every family, also nested, never closed, or re-opened in the next paragraph.
 *
 * <p>Apostrophes, elisions ('Tis, the '90s) and feet and inches are no quotation marks. A mark too many or too few does harm in its
 * own paragraph at most. Any text gives a result, in time proportional to its length.
 */
public final class QuotationMarkScanner {

    private QuotationMarkScanner() {}

    /**
     * The stretches between quotation marks.
     *
     * @param article the article
     * @param sentences its sentences in text order
     * @return the stretches in order of their opening marks; one that lies in another comes after it
     */
    public static List<QuotedStretch> scan(Article article, List<Sentence> sentences) {
        List<MarkedParagraph> paragraphs = paragraphs(article.text(), sentences);
        List<QuotedStretch> stretches = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            MarkedParagraph paragraph = paragraphs.get(i);
            Optional<MarkedParagraph> next =
                    i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
            List<QuotedStretch> found = new MarkMatcher(article.text(), paragraph, next).match();
            open = addContinued(found, stretches, open && paragraph.beginsWithMark()) && !paragraph.headline();
        }
        return List.copyOf(stretches);
    }

    /** Adds the stretches of a paragraph, the first as a continuation where one is due; whether the last is left open. */
    private static boolean addContinued(List<QuotedStretch> found, List<QuotedStretch> stretches, boolean open) {
        Optional<QuotedStretch> before = lastOuter(stretches);
        for (int i = 0; i < found.size(); i++) {
            QuotedStretch stretch = found.get(i);
            boolean continues = open
                    && i == 0
                    && before.filter(outer -> outer.marks() == stretch.marks()).isPresent();
            stretches.add(continues ? continued(stretch) : stretch);
        }
        return lastOuter(found).filter(outer -> outer.closing().isEmpty()).isPresent();
    }

    private static QuotedStretch continued(QuotedStretch s) {
        return new QuotedStretch(s.span(), s.opening(), s.closing(), s.marks(), s.depth(), true);
    }

    private static Optional<QuotedStretch> lastOuter(List<QuotedStretch> stretches) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            if (stretches.get(i).depth() == 0) {
                return Optional.of(stretches.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<MarkedParagraph> paragraphs(String text, List<Sentence> sentences) {
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size()
                    || sentences.get(i).paragraph() != sentences.get(from).paragraph()) {
                paragraphs.add(paragraph(text, sentences.subList(from, i)));
                from = i;
            }
        }
        return paragraphs;
    }

    private static MarkedParagraph paragraph(String text, List<Sentence> sentences) {
        Span span = Span.of(
                sentences.get(0).span().start(),
                sentences.get(sentences.size() - 1).span().end());
        List<Mark> marks = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                Glyph.of(token.text()).ifPresent(glyph -> marks.add(Mark.of(text, token, glyph, span)));
            }
        }
        return new MarkedParagraph(span, sentences.get(0).headline(), marks);
    }
}
