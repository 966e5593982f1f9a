package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dixit.nlp.lexicon.Countries;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.nlp.lexicon.Titles;

/**
 * Names by rule, for where no model is at hand: runs of capitalised words, their type told by a title, a given name, a country or a
 * word like "University". Remembers the last names of people until {@link #clearAdaptiveData()}; for one thread.
 */
public final class CapitalsNameFinder implements TokenNameFinder {

    private static final Set<String> INSIDE = Set.of(
            "of", "de", "la", "van", "von", "der", "bin", "al", "the", "for", "and", "&", "del", "da", "dos", "ibn");
    private static final Set<String> ORGANISATION = Set.of(
            "Inc",
            "Inc.",
            "Ltd",
            "Ltd.",
            "Corp",
            "Corp.",
            "Co.",
            "LLC",
            "PLC",
            "AG",
            "GmbH",
            "Group",
            "News",
            "Times",
            "Post",
            "Nations",
            "Union",
            "Cooperation",
            "Press",
            "Institute",
            "Center",
            "Centre",
            "Office",
            "Service",
            "House");
    private static final Set<String> PLACE_CUES = Set.of("in", "at", "near", "from", "to", "outside");
    private static final Set<String> PLACE_NOUNS =
            Set.of("city", "town", "village", "province", "state", "island", "port");

    private final Set<String> lastNames = new HashSet<>();

    private CapitalsNameFinder() {}

    /**
     * A finder for English.
     *
     * @return a new one, that has seen nothing yet
     */
    public static CapitalsNameFinder english() {
        return new CapitalsNameFinder();
    }

    @Override
    public Span[] find(String[] tokens) {
        List<Span> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.length) {
            int end = isStart(tokens, i) ? runEnd(tokens, i) : i;
            int start = withoutTitles(tokens, i, end);
            if (start < end) {
                names.add(new Span(start, end, typeOf(tokens, start, end)));
            }
            i = Math.max(i + 1, end);
        }
        return names.toArray(Span[]::new);
    }

    @Override
    public void clearAdaptiveData() {
        lastNames.clear();
    }

    private static boolean isStart(String[] tokens, int i) {
        if (!isCapitalised(tokens[i])
                || (Countries.english().byAdjective(tokens[i]).isPresent()
                        && !Countries.english().byName(tokens[i]).isPresent())) {
            return false;
        }
        return !FunctionWords.isBorder(tokens[i])
                && !FunctionWords.isDeterminer(tokens[i])
                && !FunctionWords.isPossessive(tokens[i])
                && Pronoun.of(tokens[i]).isEmpty()
                && (i > 0 || isCapitalisedRun(tokens, i) || isKnown(tokens[i]) || isSubject(tokens, i));
    }

    private static boolean isCapitalisedRun(String[] tokens, int i) {
        return i + 1 < tokens.length && (isCapitalised(tokens[i + 1]) || INSIDE.contains(tokens[i + 1]));
    }

    private static boolean isSubject(String[] tokens, int i) {
        return i + 1 < tokens.length
                && FunctionWords.isCommonVerb(tokens[i + 1])
                && Nouns.english().find(tokens[i]).isEmpty();
    }

    private static boolean isKnown(String token) {
        return FirstNames.english().contains(token)
                || Countries.english().byName(token).isPresent();
    }

    private static int runEnd(String[] tokens, int i) {
        int end = i + 1;
        while (end < tokens.length) {
            if (isCapitalised(tokens[end]) && !FunctionWords.isBorder(tokens[end])) {
                end++;
            } else if (INSIDE.contains(tokens[end])
                    && (!tokens[end].equals("of") || hasOrganisationWord(tokens, i, end))
                    && !tokens[end].equals("and")
                    && end + 1 < tokens.length
                    && isCapitalised(tokens[end + 1])) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static int withoutTitles(String[] tokens, int start, int end) {
        int i = start;
        for (int k = start; k < end; k++) {
            if (Titles.english().contains(tokens[k]) || Nouns.english().is(tokens[k], NounKind.PERSON)) {
                i = k + 1;
            }
        }
        return i;
    }

    private String typeOf(String[] tokens, int start, int end) {
        String first = tokens[start];
        String last = tokens[end - 1];
        if (Countries.english()
                .byName(String.join(" ", List.of(tokens).subList(start, end)))
                .isPresent()) {
            return "location";
        }
        if (hasOrganisationWord(tokens, start, end)) {
            return "organization";
        }
        boolean titled = start > 0
                && (Titles.english().contains(tokens[start - 1])
                        || Nouns.english().is(tokens[start - 1], NounKind.PERSON));
        if (titled || (FirstNames.english().contains(first) && end - start > 1) || lastNames.contains(last)) {
            lastNames.add(last);
            return "person";
        }
        return untitledType(tokens, start, end);
    }

    private static String untitledType(String[] tokens, int start, int end) {
        String before = start > 0 ? tokens[start - 1].toLowerCase(Locale.ROOT) : "";
        boolean place = PLACE_CUES.contains(before)
                || (before.equals("of") && start > 1 && PLACE_NOUNS.contains(tokens[start - 2]));
        if (end - start == 1) {
            boolean acronym =
                    tokens[start].length() > 1 && tokens[start].equals(tokens[start].toUpperCase(Locale.ROOT));
            return acronym ? "organization" : place ? "location" : "misc";
        }
        return place ? "location" : "misc";
    }

    private static boolean hasOrganisationWord(String[] tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (ORGANISATION.contains(tokens[i]) || Nouns.english().is(tokens[i], NounKind.ORGANIZATION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalised(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }
}
