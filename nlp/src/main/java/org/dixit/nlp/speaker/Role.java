package org.dixit.nlp.speaker;

import java.util.Optional;

/**
 * Role and organisation of a speaker in the words of the text.
 *
 * @param words the role without determiner
 * @param organisation whom the role belongs to
 */
record Role(Optional<String> words, Optional<String> organisation) {}
