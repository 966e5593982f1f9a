package org.dixit.contextual.training;

import java.util.List;
import org.dixit.contextual.piece.Window;

/**
 * Windows that go through the encoder together.
 *
 * @param windows the windows
 * @param labels of each window the label of each of its tokens; {@link #NO_NAME_BUT_PERHAPS_MISC} where its corpus cannot tell
 * @param task the head that the labels belong to
 */
record Batch(List<Window> windows, List<int[]> labels, Task task) {
    /** Outside of the names of a corpus that does not mark those of kind misc. */
    static final int NO_NAME_BUT_PERHAPS_MISC = -1;

    Batch {
        windows = List.copyOf(windows);
        labels = List.copyOf(labels);
    }

    int width() {
        return windows.stream().mapToInt(Window::length).max().orElse(0);
    }

    int pieces() {
        return windows.size() * width();
    }
}
