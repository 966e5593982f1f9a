package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.sentence.Sentence;

/**
 * Names that the name finder passed over and that the text itself explains: two or three capitalised words with a person's role as
 * their apposition, {@code Ifeoma Bello, captain of the ferry, …}.
 */
final class DescribedNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private DescribedNames() {}

    /** The names of a sentence in text order, with those added. */
    static List<Mention> add(List<Mention> names, Sentence sentence) {
        TokenRow row = TokenRow.of(sentence, names);
        List<Mention> all = new ArrayList<>(names);
        for (int i = 0; i < row.size(); ) {
            int end = i;
            while (end < row.size() && isFree(row, end)) {
                end++;
            }
            if (isLong(end - i)
                    && AppositionReader.after(row, end, NounKind.PERSON).isPresent()) {
                all.add(Mention.of(row.span(i, end), MentionKind.NAME, EntityType.PERSON));
            }
            i = Math.max(end, i + 1);
        }
        all.sort(null);
        return all;
    }

    private static boolean isLong(int words) {
        return words >= SHORTEST && words <= LONGEST;
    }

    private static boolean isFree(TokenRow row, int i) {
        return row.isCapitalised(i)
                && !row.isName(i)
                && !row.isBorder(i)
                && row.noun(i).isEmpty();
    }
}
