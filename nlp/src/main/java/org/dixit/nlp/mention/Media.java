package org.dixit.nlp.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.entity.EntityType;

/** Nouns that only tell what the name in front of them stands for: "the Ora news agency" is Ora. */
final class Media {

    private static final Pattern MEDIUM = Pattern.compile(
            "^ (?:news |press )?(?:agency|newspaper|magazine|website|site|network|channel|service|data)(?![\\p{L}-])");

    private static final Set<String> MEDIA =
            Set.of("agency", "newspaper", "magazine", "website", "site", "network", "channel", "service");

    private Media() {}

    /** Whether a text that goes on behind a name begins with such a noun. */
    static boolean isNamedBefore(String rest) {
        return MEDIUM.matcher(rest).find();
    }

    /** Whether a noun only tells what the institution in front of it is, so that it heads no noun phrase of its own. */
    static boolean isMedium(TokenRow row, int noun) {
        int name = row.is(noun - 1, "news") || row.is(noun - 1, "press") ? noun - 2 : noun - 1;
        return MEDIA.contains(row.word(noun)) && row.isInName(name, EntityType.ORGANIZATION);
    }
}
