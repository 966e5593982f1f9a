package org.dixit.json;

/**
 * Halves of surrogate pairs without their other half. Java strings may hold them and UTF-8 cannot; JSON can, as an
 * escape.
 */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** The JSON text with lone surrogates, which only its strings can have, written as {@code \}{@code uD83D}. */
    static String escaped(String json) {
        int first = next(json, 0);
        if (first == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        for (int at = first; at < json.length(); at = next(json, from)) {
            escaped.append(json, from, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
            from = at + 1;
        }
        return escaped.append(json, from, json.length()).toString();
    }

    private static int next(String json, int from) {
        int at = from;
        while (at < json.length() && !isLone(json, at)) {
            at += Character.isHighSurrogate(json.charAt(at)) ? 2 : 1;
        }
        return at;
    }

    private static boolean isLone(String json, int at) {
        return Character.isSurrogate(json.charAt(at))
                && !(Character.isHighSurrogate(json.charAt(at))
                        && at + 1 < json.length()
                        && Character.isLowSurrogate(json.charAt(at + 1)));
    }
}
