package org.dixit.contextual;

import org.dixit.contextual.piece.Windows;

/**
 * How an encoder is run. Immutable.
 *
 * @param threads threads that share the work of one window, at least 1; the threads that call are apart from these
 * @param windows how long texts are cut
 */
public record ContextualOptions(int threads, Windows windows) {
    private static final ContextualOptions DEFAULTS = new ContextualOptions(1, new Windows(254, 48));

    /**
     * Checks the number of threads.
     *
     * @throws IllegalArgumentException if it is less than 1, or a window is wider than 254 pieces
     */
    public ContextualOptions {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads: at least 1 expected");
        }
        if (windows.widest() > 254) {
            throw new IllegalArgumentException("windows of " + windows.widest() + " pieces: at most 254 expected");
        }
    }

    /**
     * One thread, and windows of 254 pieces (about 190 words) that share at most 48.
     *
     * @return the defaults
     */
    public static ContextualOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same options with other threads.
     *
     * @param number threads that share the work of one window
     * @return new options
     * @throws IllegalArgumentException if there are fewer than 1
     */
    public ContextualOptions withThreads(int number) {
        return new ContextualOptions(number, windows);
    }

    /**
     * The same options with other windows.
     *
     * @param cut how long texts are cut
     * @return new options
     * @throws IllegalArgumentException if they are wider than 254 pieces
     */
    public ContextualOptions withWindows(Windows cut) {
        return new ContextualOptions(threads, cut);
    }
}
