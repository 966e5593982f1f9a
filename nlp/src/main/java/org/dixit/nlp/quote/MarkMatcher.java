package org.dixit.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the marks of one paragraph with a stack. Made for one paragraph, not shared. */
final class MarkMatcher {

    private final String text;
    private final MarkedParagraph paragraph;
    private final Optional<MarkedParagraph> next;
    private final List<Mark> marks;
    private final MarkOutlook outlook;
    private final List<OpenQuotation> found = new ArrayList<>();
    private final List<OpenQuotation> stack = new ArrayList<>();

    MarkMatcher(String text, MarkedParagraph paragraph, Optional<MarkedParagraph> next) {
        this.text = text;
        this.paragraph = paragraph;
        this.next = next;
        this.marks = paragraph.marks();
        this.outlook = MarkOutlook.of(marks);
    }

    List<QuotedStretch> match() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            switch (mark.glyph()) {
                case STRAIGHT, APOSTROPHES -> undirected(i, mark);
                case CURLY_LEFT -> curlyLeft(mark);
                case CURLY_RIGHT -> curlyRight(i, mark);
                case ANGLE_LEFT -> angle(mark, !mark.closing());
                case ANGLE_RIGHT -> angle(mark, mark.opening());
                case CORNER_RIGHT -> closeTop(mark, 0);
                case SINGLE_STRAIGHT, SINGLE_LEFT, SINGLE_RIGHT -> single(i, mark);
                case GRAVES, LOW, CORNER_LEFT -> open(mark);
            }
        }
        leaveOpen();
        return Stretches.of(found, paragraph.span());
    }

    private void undirected(int i, Mark mark) {
        int open = topOf(mark);
        if (mark.afterDigit() && !mark.opening() && (open < 0 || outlook.isClosedNext(i))) {
            return; // 12" records
        }
        if (mark.opening() && open >= 0 && !outlook.isClosedTwice(i)) {
            cut(open, mark); // "It leaks, Ruiz said. "Nobody listened."
            open(mark);
        } else if (mark.opening()) {
            open(mark);
        } else if (open >= 0) {
            close(open, mark);
        } else if (mark.closing() && mark.glyph() == Glyph.APOSTROPHES && inSingle()) {
            close(stack.size() - 1, mark); // 'the pilots'' is a possessive and an end
        } else if (mark.closing()) {
            closeOther(i, mark, QuotationMarks.CURLY);
        } else if (!mark.last()) {
            open(mark);
        }
    }

    private void curlyLeft(Mark mark) {
        int low = topOf(mark);
        int curly = topOf(QuotationMarks.CURLY);
        if (low >= 0 && !mark.opening()) {
            close(low, mark);
        } else if (curly >= 0 && mark.closing()) {
            close(curly, mark); // “so“
        } else {
            open(mark);
        }
    }

    private void curlyRight(int i, Mark mark) {
        int open = topOf(mark);
        if (open >= 0 && mark.opening() && outlook.isClosedNext(i)) {
            cut(open, mark); // “It leaks, Ruiz said. ”Nobody listened.”
            open(mark);
        } else if (open >= 0) {
            close(open, mark);
        } else if (mark.opening()) {
            open(mark);
        } else {
            closeOther(i, mark, QuotationMarks.STRAIGHT);
        }
    }

    private void angle(Mark mark, boolean opens) {
        if (opens) {
            open(mark);
        } else {
            closeTop(mark, 0);
        }
    }

    private void single(int i, Mark mark) {
        boolean inSingle = inSingle();
        if (opensSingle(i, mark)) {
            if (inSingle) {
                stack.remove(stack.size() - 1).drop(); // the one before was an apostrophe
            }
            open(mark);
        } else if (inSingle && mark.glyph() != Glyph.SINGLE_LEFT && !mark.opening()) {
            boolean apostrophe = mark.possessive() && outlook.hasSureEndBeforeOpening(i);
            if (!apostrophe) {
                close(stack.size() - 1, mark);
            }
        }
    }

    private boolean inSingle() {
        return !stack.isEmpty() && stack.get(stack.size() - 1).style() == QuotationMarks.SINGLE;
    }

    private boolean opensSingle(int i, Mark mark) {
        if (mark.glyph() == Glyph.SINGLE_LEFT ? mark.closing() : !mark.opening()) {
            return false;
        }
        return outlook.mayBeClosed(i)
                || (mark.first()
                        && next.filter(n -> n.reopens(QuotationMarks.SINGLE)).isPresent());
    }

    private void open(Mark mark) {
        OpenQuotation quotation = new OpenQuotation(mark);
        found.add(quotation);
        stack.add(quotation);
    }

    private void closeTop(Mark mark, int otherwise) {
        int open = topOf(mark);
        if (open >= otherwise) {
            close(open, mark);
        }
    }

    /** Closes a quotation with a mark of the wrong family, unless one of the right family is still to come. */
    private void closeOther(int i, Mark mark, QuotationMarks style) {
        int open = topOf(style);
        if (open >= 0 && !outlook.isClosedNext(i, style)) {
            close(open, mark);
        }
    }

    private void close(int depth, Mark mark) {
        dropInner(depth);
        stack.remove(depth).close(mark);
    }

    /** Ends a quotation that was never closed where the next one begins. */
    private void cut(int depth, Mark mark) {
        dropInner(depth);
        stack.remove(depth).cut(trimmed(mark.span().start()));
    }

    /** What is still open inside a quotation that ends was never opened. */
    private void dropInner(int depth) {
        while (stack.size() > depth + 1) {
            stack.remove(stack.size() - 1).drop();
        }
    }

    private int topOf(Mark mark) {
        for (int i = stack.size() - 1; i >= Math.max(0, stack.size() - MarkOutlook.DEEPEST); i--) {
            if (mark.glyph().closes(stack.get(i).style())) {
                return i;
            }
        }
        return -1;
    }

    private int topOf(QuotationMarks style) {
        for (int i = stack.size() - 1; i >= Math.max(0, stack.size() - MarkOutlook.DEEPEST); i--) {
            if (stack.get(i).style() == style) {
                return i;
            }
        }
        return -1;
    }

    /** At the end of the paragraph: what is left open goes on to the end, or was cut off where the next one began. */
    private void leaveOpen() {
        for (int i = 0; i < stack.size(); i++) {
            OpenQuotation quotation = stack.get(i);
            boolean reopened = next.filter(n -> n.reopens(quotation.style())).isPresent();
            if (quotation.style() == QuotationMarks.SINGLE && !(quotation.mark().first() && reopened)) {
                quotation.drop();
            } else if (i + 1 < stack.size()) {
                quotation.cut(trimmed(stack.get(i + 1).mark().span().start()));
            } else if (!reopened) {
                firstNewQuotationIn(quotation)
                        .ifPresent(inner ->
                                quotation.cut(trimmed(inner.mark().span().start())));
            }
        }
    }

    /** The first quotation inside one left open that begins as quotations of their own do: after a comma or a stop. */
    private Optional<OpenQuotation> firstNewQuotationIn(OpenQuotation outer) {
        for (int i = found.indexOf(outer) + 1; i < found.size(); i++) {
            OpenQuotation inner = found.get(i);
            if (!inner.isDropped() && inner.style() == outer.style()) {
                int end = trimmed(inner.mark().span().start());
                if (".,!?:".indexOf(text.charAt(end - 1)) >= 0) {
                    return Optional.of(inner);
                }
            }
        }
        return Optional.empty();
    }

    private int trimmed(int end) {
        int i = end;
        while (i > paragraph.span().start() + 1 && Mark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
