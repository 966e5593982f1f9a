package org.dixit.nlp.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The labels of a task, in order, and which of them may follow which. Immutable and thread-safe.
 *
 * <p>Labels are known by their index from here on. At least one label must be able to fill a sequence of any length (to
 * start it, follow itself and end it), as "O" does; so there is always a best sequence.
 */
public final class LabelSet {
    /** Stands for the border of a sequence in a transition rule: before its first and after its last token. */
    public static final String BORDER = "";

    private final List<String> names;
    private final boolean[] allowed;
    private final int size;

    private LabelSet(List<String> names, boolean[] allowed) {
        this.names = List.copyOf(names);
        this.allowed = allowed;
        this.size = names.size();
        requireDistinctNames();
        requireFillingLabel();
    }

    /**
     * The labels {@code names} under a rule of transitions.
     *
     * @param names distinct names, none empty, 1 to 120 of them
     * @param mayFollow whether the second label may stand right after the first; asked with {@link #BORDER} as first for
     *     what may start a sequence, and as second for what may end it
     * @throws IllegalArgumentException if names are empty, repeated or too many, or if no label can fill a sequence
     */
    public static LabelSet of(List<String> names, BiPredicate<String, String> mayFollow) {
        List<String> withBorder = new ArrayList<>(names);
        withBorder.add(BORDER);
        int width = withBorder.size();
        boolean[] allowed = new boolean[width * width];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = mayFollow.test(withBorder.get(i / width), withBorder.get(i % width));
        }
        return new LabelSet(names, allowed);
    }

    /** O, and B- and I- for each type: I- follows only B- or I- of its own type. */
    public static LabelSet bio(List<String> types) {
        List<String> names = new ArrayList<>(List.of("O"));
        types.forEach(type -> names.addAll(List.of("B-" + type, "I-" + type)));
        return of(names, (from, to) -> !to.startsWith("I-") || sameType(from, to));
    }

    /** O, and B- I- L- U- for each type: spans of one token are U-, longer ones begin with B- and end with L-. */
    public static LabelSet bilou(List<String> types) {
        List<String> names = new ArrayList<>(List.of("O"));
        types.forEach(type -> names.addAll(List.of("B-" + type, "I-" + type, "L-" + type, "U-" + type)));
        return of(names, LabelSet::continuesBilou);
    }

    static LabelSet of(List<String> names, boolean[] allowed) {
        return new LabelSet(names, allowed.clone());
    }

    private static boolean continuesBilou(String from, String to) {
        boolean open = from.startsWith("B-") || from.startsWith("I-");
        boolean goesOn = to.startsWith("I-") || to.startsWith("L-");
        return open ? goesOn && sameType(from, to) : !goesOn;
    }

    private static boolean sameType(String from, String to) {
        return from.length() > 2 && from.substring(2).equals(to.substring(2));
    }

    /** The number of labels. */
    public int size() {
        return size;
    }

    /** The names in order of their indices. */
    public List<String> names() {
        return names;
    }

    /** The name of a label. */
    public String name(int label) {
        return names.get(label);
    }

    /**
     * The index of a label.
     *
     * @throws IllegalArgumentException if there is no label of that name
     */
    public int indexOf(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("No label \"" + name + "\" among " + names);
        }
        return index;
    }

    /** Whether {@code to} may stand right after {@code from}. */
    public boolean mayFollow(int from, int to) {
        return allowed[from * (size + 1) + to];
    }

    /** Whether a sequence may begin with this label. */
    public boolean mayStart(int label) {
        return allowed[size * (size + 1) + label];
    }

    /** Whether a sequence may end with this label. */
    public boolean mayEnd(int label) {
        return allowed[label * (size + 1) + size];
    }

    /** The rule as a square of (size + 1) cells a side, border last: what the model file keeps. */
    boolean[] transitions() {
        return allowed.clone();
    }

    /**
     * Checks that a sequence of labels keeps to the transitions.
     *
     * @throws IllegalArgumentException with the first place where it does not
     */
    void requireAllowed(int[] labels) {
        for (int i = 0; i <= labels.length && labels.length > 0; i++) {
            int from = i == 0 ? size : labels[i - 1];
            int to = i == labels.length ? size : labels[i];
            if (!allowed[from * (size + 1) + to]) {
                throw new IllegalArgumentException(
                        "Label " + nameOrBorder(to) + " must not follow " + nameOrBorder(from) + " (token " + i + ")");
            }
        }
    }

    private String nameOrBorder(int label) {
        return label == size ? "the border" : names.get(label);
    }

    private void requireDistinctNames() {
        if (names.isEmpty() || names.size() > 120 || names.contains(BORDER)) {
            throw new IllegalArgumentException("Expected 1 to 120 labels with a name, got " + names);
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A label is repeated: " + names);
        }
    }

    private void requireFillingLabel() {
        for (int label = 0; label < size; label++) {
            if (mayStart(label) && mayFollow(label, label) && mayEnd(label)) {
                return;
            }
        }
        throw new IllegalArgumentException("No label of " + names + " can fill a sequence of any length");
    }
}
