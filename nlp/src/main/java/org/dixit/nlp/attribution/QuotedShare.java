package org.dixit.nlp.attribution;

import java.util.List;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** Tells the type of a content by how many of its letters and digits stand inside quotation marks. */
final class QuotedShare {
    private QuotedShare() {}

    /**
     * The type.
     *
     * @param text the article's text
     * @param content the spans of the content
     * @param stretches the quoted stretches that lie in no other, in text order
     */
    static QuotationType typeOf(String text, List<Span> content, List<QuotedStretch> stretches) {
        int inside = 0;
        int all = 0;
        for (Span span : content) {
            all += words(text, span.start(), span.end());
            for (int i = first(stretches, span.start()); i < stretches.size(); i++) {
                Span quoted = stretches.get(i).span(); // with its marks, which may be spelled with letters: &quot;
                if (quoted.start() >= span.end()) {
                    break;
                }
                inside += words(text, Math.max(span.start(), quoted.start()), Math.min(span.end(), quoted.end()));
            }
        }
        if (inside == 0) {
            // no content begins with a dash but that of a dialogue, whose mark it is
            char first = text.charAt(content.get(0).start());
            return first == '\u2014' || first == '\u2015' ? QuotationType.DIRECT : QuotationType.INDIRECT;
        }
        return inside == all ? QuotationType.DIRECT : QuotationType.MIXED;
    }

    /** The first stretch that ends behind an offset. */
    private static int first(List<QuotedStretch> stretches, int start) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int words(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
