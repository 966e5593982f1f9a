package org.dixit.nlp.quote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is still to come after each mark of a paragraph, worked out once from its end so that matching stays linear. */
final class MarkOutlook {

    /** How deep a quotation may lie in others; no text that people write comes near. */
    static final int DEEPEST = 16;

    private final List<Mark> marks;
    private final int[] next;
    private final boolean[] sureEndBeforeOpening;
    private final boolean[] mayBeClosed;

    private MarkOutlook(List<Mark> marks) {
        this.marks = marks;
        this.next = new int[marks.size()];
        this.sureEndBeforeOpening = new boolean[marks.size()];
        this.mayBeClosed = new boolean[marks.size()];
    }

    static MarkOutlook of(List<Mark> marks) {
        MarkOutlook outlook = new MarkOutlook(marks);
        outlook.lookFromTheEnd();
        return outlook;
    }

    private void lookFromTheEnd() {
        Map<Glyph, Integer> nearest = new EnumMap<>(Glyph.class);
        boolean sureEnd = false;
        boolean sureEndFirst = false;
        boolean endFirst = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            next[i] = nearest.getOrDefault(mark.glyph(), -1);
            nearest.put(mark.glyph(), i);
            if (mark.isSingle() || (mark.glyph() == Glyph.APOSTROPHES && mark.closing())) {
                sureEndBeforeOpening[i] = sureEndFirst;
                mayBeClosed[i] = sureEnd || endFirst;
                boolean opens = mark.opening();
                sureEnd |= mark.isSureEnd();
                sureEndFirst = !opens && (sureEndFirst || mark.isSureEnd());
                endFirst = !opens && (endFirst || mark.closing());
            }
        }
    }

    /** Whether the next mark of the same glyph looks like a closing one. */
    boolean isClosedNext(int i) {
        return next[i] >= 0 && !marks.get(next[i]).opening();
    }

    /** Whether the next two marks of the same glyph look like closing ones: "He said "go" to me." */
    boolean isClosedTwice(int i) {
        return isClosedNext(i) && isClosedNext(next[i]);
    }

    /** Whether the next double mark closes a quotation of the style: then a mark of another family before it does not. */
    boolean isClosedNext(int i, QuotationMarks style) {
        for (int j = i + 1; j < Math.min(marks.size(), i + DEEPEST); j++) {
            Mark mark = marks.get(j);
            if (!mark.isSingle()) {
                return !mark.opening() && mark.glyph().closes(style);
            }
        }
        return false;
    }

    /** Whether a sure end of a quotation in single marks comes before the next opening single mark. */
    boolean hasSureEndBeforeOpening(int i) {
        return sureEndBeforeOpening[i];
    }

    /** Whether a single mark that opened a quotation here could find its end. */
    boolean mayBeClosed(int i) {
        return mayBeClosed[i];
    }
}
