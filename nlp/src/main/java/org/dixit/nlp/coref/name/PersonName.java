package org.dixit.nlp.coref.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name in its parts.
 *
 * @param first given name or initial, empty for a bare last name
 * @param middle what stands between, nicknames without their marks
 * @param last last name with its particle, "van Dam"
 * @param suffix "jr", "sr", "iii", empty if there is none
 */
record PersonName(String first, List<String> middle, String last, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mp");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''", "(", ")", ",");

    PersonName {
        middle = List.copyOf(middle);
    }

    static PersonName of(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            String plain = NameKeys.fold(word);
            if (!MARKS.contains(word) && !plain.isEmpty()) {
                parts.add(plain);
            }
        }
        String suffix = "";
        while (parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1))) {
            suffix = parts.remove(parts.size() - 1);
        }
        if (parts.isEmpty()) {
            return new PersonName("", List.of(), NameKeys.fold(String.join(" ", words)), "");
        }
        int last = parts.size() - 1;
        return new PersonName(
                last > 0 ? parts.get(0) : "", last > 1 ? parts.subList(1, last) : List.of(), parts.get(last), suffix);
    }

    boolean isBare() {
        return first.isEmpty();
    }

    /** The words under which a shorter form can find it: the parts, and the halves of a last name with a hyphen. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of(last, first));
        keys.addAll(middle);
        keys.addAll(List.of(last.split("-", -1)));
        return keys;
    }

    /** "J." and "Jo" can stand for "Joanna"; a nickname in marks can stand first. */
    boolean agreesWith(PersonName other) {
        if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
            return false;
        }
        if (isBare()
                && other.last.contains("-")
                && List.of(other.last.split("-", -1)).contains(last)) {
            return true;
        }
        if (!last.equals(other.last)) {
            boolean longer = first.equals(other.first) && (other.middle.contains(last) || middle.contains(other.last));
            return longer
                    || (isBare() && other.middle.contains(last))
                    || (other.isBare() && middle.contains(other.last));
        }
        return isBare()
                || other.isBare()
                || begins(first, other.first)
                || other.middle.contains(first)
                || middle.contains(other.first);
    }

    private static boolean begins(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        boolean shortForm = initial || Math.min(a.length(), b.length()) >= 3;
        return shortForm ? a.startsWith(b) || b.startsWith(a) : a.equals(b);
    }
}
