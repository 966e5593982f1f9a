package org.dixit.article;

import java.util.regex.Pattern;

/** Tells the line that names the author. */
final class BylineDetector {

    private static final int LONGEST = 160;

    private static final String TOKEN = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";
    private static final String PARTICLE =
            "(?:(?:de|del|della|di|da|dos|du|van|von|der|den|ten|bin|bint|ibn|al|el|la|le|y|zu) )";
    private static final String NAME = TOKEN + "(?: " + PARTICLE + "{0,2}" + TOKEN + "){0,4}";
    private static final String AND = "(?:, and |, | and | & | with |; )";
    private static final String PLACE = "(?: in " + NAME + ")?";
    private static final String NAMES = NAME + PLACE + "(?:" + AND + NAME + PLACE + "){0,6}(?: and agencies)?";
    private static final String ROLE =
            "(?i:[\\p{L}' -]{0,40}\\b(?:correspondent|editor|reporter|writer|staff|columnist|contributor|analyst|"
                    + "producer|desk|bureau|news|agency|agencies|press)s?)";
    private static final String TAIL =
            "(?:(?:,| for| of| at| from) (?:the |The )?(?:" + NAME + "|" + ROLE + "))?" + "(?:\\s*[|•·–—].{1,50})?";

    private static final Pattern BY = Pattern.compile(
            "(?:(?:Written|Words|Story|Text|Reported|Reporting) )?(?:[Bb]y|BY|From):? (?:(?:the|The|THE) )?" + NAMES
                    + TAIL + "\\.?");
    private static final Pattern CALENDAR =
            Pattern.compile("(?i:\\S+ (?:the )?(?:monday|tuesday|wednesday|thursday|friday|"
                    + "saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|"
                    + "december|christmas|easter|ramadan|midnight|noon|dawn|dusk)\\b.*)");

    private static final String FULL_NAME = TOKEN + "(?: " + PARTICLE + "{0,2}" + TOKEN + "){1,2}";
    private static final String NAME_IN_PLACE = FULL_NAME + " in " + NAME;
    private static final Pattern PLACED = Pattern.compile("(?:" + NAME_IN_PLACE + "(?:" + AND + NAME_IN_PLACE
            + "){0,3}(?: and agencies)?|" + FULL_NAME + "(?:" + AND + FULL_NAME + "){0,3} and agencies)");

    private BylineDetector() {}

    /** "By Ana Ruiz", "BY ANA RUIZ and TOM KIM", "By Ana Ruiz in Lima, chief correspondent"; not "By Monday the river had". */
    static boolean isByline(String line) {
        return line.length() <= LONGEST
                && !CALENDAR.matcher(line).matches()
                && BY.matcher(line.replace('\u00A0', ' ')).matches();
    }

    /** "Ana Ruiz in Lima and Tom Kim in Quito", "Ana Ruiz and agencies": a byline only where it stands below a headline. */
    static boolean isBylineBelowHeadline(String line) {
        return isByline(line)
                || (line.length() <= LONGEST && PLACED.matcher(line).matches());
    }
}
