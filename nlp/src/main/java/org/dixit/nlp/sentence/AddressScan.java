package org.dixit.nlp.sentence;

import java.util.Locale;
import java.util.Set;

/** Finds addresses of the web and of mail, which hold marks that would otherwise split a token. */
final class AddressScan {

    /** RFC 5321 allows 64 characters before the at sign; the limit keeps the scan linear. */
    private static final int LONGEST_MAILBOX = 64;

    private static final String TRAILING = ".,;:!?'\")]}>\u2019\u201D\u00BB\u2026*";
    private static final String FORBIDDEN = "\"<>\u201C\u201D\u00AB\u00BB\u2018\u2019\u2014\u2026";
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "io", "tv", "co", "uk", "us", "eu", "ca",
            "au", "de", "fr", "ru", "cn", "in", "jp", "ly", "me", "be", "ie", "nz", "it", "es", "nl", "se", "ch");

    private AddressScan() {}

    /** Whether a chunk holds a dot or colon inside, or an at sign: most chunks don't and need no closer look. */
    static boolean isLikely(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '@' || ((c == '.' || c == ':') && i + 2 < end)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the address that starts at the index, or the index where none does. */
    static int end(String text, int start, int end) {
        if (!Characters.isWord(text, start, end) || (start > 0 && isInsideWord(text, start))) {
            return start;
        }
        if (hasScheme(text, start)) {
            return trimmed(text, start, runEnd(text, start, end));
        }
        int mail = mailEnd(text, start, end);
        return mail > start ? mail : hostEnd(text, start, end);
    }

    private static boolean isInsideWord(String text, int start) {
        char before = text.charAt(start - 1);
        return before == '.' || before == '@' || Characters.isWord(text, start - 1, start);
    }

    private static boolean hasScheme(String text, int start) {
        return text.regionMatches(true, start, "http://", 0, 7)
                || text.regionMatches(true, start, "https://", 0, 8)
                || text.regionMatches(true, start, "ftp://", 0, 6)
                || text.regionMatches(true, start, "www.", 0, 4);
    }

    private static int runEnd(String text, int start, int end) {
        int i = start;
        while (i < end && FORBIDDEN.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int trimmed(String text, int start, int end) {
        int i = end;
        while (i > start + 1 && TRAILING.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static int mailEnd(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST_MAILBOX);
        int at = start;
        while (at < limit && isMailbox(text, at, limit)) {
            at++;
        }
        if (at >= limit || text.charAt(at) != '@' || !Characters.isWord(text, at + 1, end)) {
            return start;
        }
        int host = hostRun(text, at + 1, end);
        return text.lastIndexOf('.', host - 1) > at ? host : start;
    }

    private static boolean isMailbox(String text, int index, int end) {
        return Characters.isWord(text, index, end) || "._%+-".indexOf(text.charAt(index)) >= 0;
    }

    /** Labels of letters, digits and hyphens, joined by single dots. */
    private static int hostRun(String text, int start, int end) {
        int i = start;
        while (Characters.isWord(text, i, end) || (i > start && isJoint(text, i, end))) {
            i++;
        }
        return i;
    }

    private static boolean isJoint(String text, int i, int end) {
        return i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == '-') && Characters.isWord(text, i + 1, end);
    }

    /** A bare host such as {@code example.com}, with the path that follows it. */
    private static int hostEnd(String text, int start, int end) {
        int host = hostRun(text, start, end);
        int dot = text.lastIndexOf('.', host - 1);
        if (dot <= start || !DOMAINS.contains(text.substring(dot + 1, host).toLowerCase(Locale.ROOT))) {
            return start;
        }
        if (Characters.isUpper(text, dot + 1, host) && !Characters.isUpper(text, dot + 2, host)) {
            return start; // "left.In": a missing space, not a host of India
        }
        boolean path = host + 1 < end && text.charAt(host) == '/' && Characters.isWord(text, host + 1, end);
        return path ? trimmed(text, start, runEnd(text, host, end)) : host;
    }
}
