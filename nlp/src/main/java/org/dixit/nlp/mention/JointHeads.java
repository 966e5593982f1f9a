package org.dixit.nlp.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/** Heads of a joint source: "Kim and Park", "Ms. Kim, Mr. Park and others". */
final class JointHeads {

    private static final Set<String> JOINS =
            Set.of("and", "&", ", and", "and the", ", and the", "or", "nor", "as well as", "and also", "along with");
    private static final Pattern ADDRESS = Pattern.compile(" (?:mr|mrs|ms|dr|sen|rep|gov)\\.?$");

    private JointHeads() {}

    /** Whether the second of two mentions of a source speaks beside the first. */
    static boolean areJoined(Mention last, Mention next, String text, Span source) {
        int end = next.role()
                .filter(role -> role.start() >= last.span().end())
                .map(role -> Math.min(role.start(), next.span().start()))
                .orElse(next.span().start());
        int start = last.role()
                .filter(role -> role.start() >= last.span().end() && role.end() <= end)
                .map(Span::end)
                .orElse(last.span().end());
        if (start >= end) {
            return false;
        }
        String between = SourceMentions.withoutBrackets(text.substring(start, end))
                .strip()
                .toLowerCase(Locale.ROOT);
        between = ADDRESS.matcher(between).replaceFirst("");
        boolean list = between.equals(",") && last.kind() == MentionKind.NAME && next.kind() == MentionKind.NAME;
        boolean more = text.substring(next.span().end(), source.end()).contains(" and ");
        return JOINS.contains(between)
                || (list
                        && more
                        && last.type().equals(next.type())
                        && next.role().isEmpty());
    }
}
