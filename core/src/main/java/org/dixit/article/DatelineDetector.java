package org.dixit.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Span;

/** Finds place, date and agency in front of the first sentence. */
final class DatelineDetector {

    private static final int LONGEST = 120;
    private static final int PARAGRAPHS_LOOKED_AT = 5;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|"
                    + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
    private static final String DAY = "(?:(?i:" + MONTH + ") \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?i:"
            + MONTH + ")|(?i:" + WEEKDAY + "))";

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]++(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*+){0,2}";
    private static final String WORDS =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: (?:of |de |del |al )?\\p{Lu}[\\p{L}\\p{M}.'’-]*+){0,2}";
    private static final String REGION = "(?:, " + WORDS + "){0,2}";
    private static final String DATE = "(?:, " + DAY + "(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?\\([\\p{Lu}][^()\\r\\n]{1,40}\\)| ?/[^/\\r\\n]{2,30}/)";
    private static final String DASH = " ?(?:—|―|--+|[–-](?= )) ?";
    private static final String AGENCY_DASH = " ?(?:—|―|–|--?+|_) ?";
    private static final String FOLLOWED = "(?=[\\p{Lu}\\p{Lo}\\d\"'“‘„«»「`(\\[$€£¿¡@#]|\\p{Ll}\\p{Lu})";

    private static final Pattern DATELINE = Pattern.compile("(?:"
            + "(?<bare>" + CAPITALS + ")(?: —|—| ―| --+| [–-](?= )) ?"
            + "|" + CAPITALS + REGION + DATE + "?" + DASH
            + "|(?:" + CAPITALS + "|" + WORDS + ")" + REGION + DATE + "?" + AGENCY + AGENCY_DASH
            + "|" + WORDS + REGION + DATE + DASH
            + "|(?:" + DAY + " ?)?" + AGENCY + AGENCY_DASH
            + ")");
    private static final Pattern STARTS = Pattern.compile(FOLLOWED);
    private static final Pattern LABEL = Pattern.compile(
            "(?:EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|CORRECTION|WATCH|VIDEO|LIVE|NEWS|INTERVIEW|US|UN|UK|EU|USA)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DATE_LINE =
            Pattern.compile("(?i:(?:Published|Posted|Updated|Last updated|Date)(?: on)?:? )?"
                    + "(?:" + WEEKDAY + ",? )?(?:(?i:" + MONTH + ") \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?\\.? (?i:" + MONTH + "),? \\d{4}|\\d{4}-\\d{2}-\\d{2})"
                    + "(?:(?:,| at|T| \\|| -)? ?\\d{1,2}[:.]\\d{2}.{0,20})?\\.?");

    private DatelineDetector() {}

    /** A line that is a date and nothing else: "Monday, 7 January 2019". */
    static boolean isDateLine(String line) {
        return line.length() <= LONGEST && DATE_LINE.matcher(line).matches();
    }

    /**
     * The dateline of the first paragraphs that has one. "RUIZ — No." and "KIM — Yes." are not two of them but the turns
     * of a conversation.
     */
    static Optional<Span> find(CharSequence text, List<Span> paragraphs) {
        boolean conversation =
                paragraphs.stream().filter(p -> isBare(text, p)).limit(2).count() > 1;
        return paragraphs.stream()
                .limit(PARAGRAPHS_LOOKED_AT)
                .filter(p -> lengthAtStartOf(text, p) > 0 && !(conversation && isBare(text, p)))
                .findFirst()
                .map(p ->
                        Span.of(p.start(), p.start() + lengthAtStartOf(text, p)).trimmedIn(text));
    }

    /** How many code units the dateline with its dash takes up at the start of a paragraph; 0 where there is none. */
    static int lengthAtStartOf(CharSequence text, Span paragraph) {
        String start = startOf(text, paragraph);
        Matcher matcher = DATELINE.matcher(start);
        if (!matcher.lookingAt()
                || (matcher.group("bare") != null && LABEL.matcher(start).matches())) {
            return 0;
        }
        boolean goesOn =
                STARTS.matcher(start).region(matcher.end(), start.length()).lookingAt();
        return goesOn || matcher.end() == paragraph.length() ? matcher.end() : 0;
    }

    private static String startOf(CharSequence text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        return text.subSequence(paragraph.start(), end)
                .toString()
                .replace('\u00A0', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    /** Whether a name in capitals and a dash is all there is. */
    private static boolean isBare(CharSequence text, Span paragraph) {
        Matcher matcher = DATELINE.matcher(startOf(text, paragraph));
        return matcher.lookingAt() && matcher.group("bare") != null;
    }
}
