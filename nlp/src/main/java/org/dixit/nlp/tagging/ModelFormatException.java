package org.dixit.nlp.tagging;

import java.io.IOException;

/**
 * A file is no model that this version can read: cut short, damaged, foreign or newer. The message names the file, the
 * position in bytes and what was expected there.
 */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message that says which file, where and what was expected. */
    public ModelFormatException(String message) {
        super(message);
    }
}
