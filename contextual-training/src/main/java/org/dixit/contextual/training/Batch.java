package org.dixit.contextual.training;

import java.util.List;
import org.dixit.contextual.piece.Window;

/**
 * Windows that go through the encoder together.
 *
 * @param windows the windows
 * @param labels of each window the label of each of its tokens, -1 for none
 * @param task the head that the labels belong to
 */
record Batch(List<Window> windows, List<int[]> labels, Task task) {

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
