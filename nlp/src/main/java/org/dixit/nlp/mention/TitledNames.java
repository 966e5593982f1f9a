package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.Sentence;

/** Names that the name finder passed over though a form of address stands in front of them: {@code Mr. Okpara}. */
final class TitledNames {

    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.");
    private static final Set<String> OFFICES =
            Set.of("president", "chairman", "chairwoman", "speaker", "secretary", "mayor", "judge", "justice");
    private static final int LONGEST = 3;

    private TitledNames() {}

    /** The names of a sentence in text order, with those added. */
    static List<Mention> add(List<Mention> names, Sentence sentence) {
        TokenRow row = TokenRow.of(sentence, names);
        List<Mention> all = new ArrayList<>(names);
        for (int i = 1; i < row.size(); i++) {
            if (row.isCapitalised(i - 1) && ADDRESSES.contains(row.lower(i - 1)) && isFree(row, i)) {
                int end = i + 1;
                while (end < i + LONGEST && isFree(row, end)) {
                    end++;
                }
                all.add(Mention.of(row.span(i, end), MentionKind.NAME, EntityType.PERSON));
            }
        }
        all.sort(null);
        return all;
    }

    /** "Mr. President" addresses an office. */
    private static boolean isFree(TokenRow row, int i) {
        return row.isCapitalised(i)
                && !row.isName(i)
                && !row.isBorder(i)
                && !OFFICES.contains(row.word(i).toLowerCase(Locale.ROOT));
    }
}
