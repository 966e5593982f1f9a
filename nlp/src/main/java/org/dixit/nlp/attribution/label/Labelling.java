package org.dixit.nlp.attribution.label;

/** The labels of a passage and how sure the tagger is of each. Its arrays are handed out, not copied: read them only. */
public final class Labelling {
    private final int[] labels;
    private final float[] margins;

    Labelling(int[] labels, float[] margins) {
        this.labels = labels;
        this.margins = margins;
    }

    /** The label of each token, see {@link Labels#SET}. */
    public int[] labels() {
        return labels;
    }

    /** By how much each label beat the next, in units of the model's mean margin. */
    public float[] margins() {
        return margins;
    }
}
