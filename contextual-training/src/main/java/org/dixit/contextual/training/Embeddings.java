package org.dixit.contextual.training;

import java.util.List;
import org.dixit.contextual.piece.Window;

/** The lowest layer of an encoder for a batch: the sum of the embeddings that are kept fixed, and switches for those that learn. */
final class Embeddings {
    private final EncoderParameters parameters;
    private final List<Window> windows;
    private final int width;

    Embeddings(EncoderParameters parameters, List<Window> windows, int width) {
        this.parameters = parameters;
        this.windows = windows;
        this.width = width;
    }

    /** Word + position + type: batch × width × hidden. */
    float[] fixed() {
        int hidden = parameters.hidden();
        float[] words = parameters.embeddings("word").values();
        float[] positions = parameters.embeddings("position").values();
        float[] type = parameters.embeddings("token_type").values();
        float[] sums = new float[windows.size() * width * hidden];
        for (int row = 0; row < windows.size(); row++) {
            int[] ids = windows.get(row).ids();
            for (int column = 0; column < width; column++) {
                int word = column < ids.length ? ids[column] : 0;
                int at = (row * width + column) * hidden;
                for (int i = 0; i < hidden; i++) {
                    sums[at + i] = words[word * hidden + i] + positions[column * hidden + i] + type[i];
                }
            }
        }
        return sums;
    }

    /** A one for each feature of a piece: batch × width × features. */
    float[] features() {
        float[] switches = new float[windows.size() * width * EncoderParameters.FEATURES];
        for (int row = 0; row < windows.size(); row++) {
            Window window = windows.get(row);
            for (int column = 0; column < width; column++) {
                int at = (row * width + column) * EncoderParameters.FEATURES;
                boolean real = column < window.length();
                switches[at + (real ? window.shapes()[column] : 0)] = 1;
                switches[at + Window.SHAPES + (real ? window.quotations()[column] : 0)] = 1;
                switches[at + Window.SHAPES + Window.QUOTATIONS + (real ? window.gaps()[column] : 0)] = 1;
            }
        }
        return switches;
    }
}
