package org.dixit.contextual.training;

/** What a head of the encoder labels. */
enum Task {
    ATTRIBUTION(11),
    NAMES(9);

    private final int labels;

    Task(int labels) {
        this.labels = labels;
    }

    int labels() {
        return labels;
    }

    String head() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
