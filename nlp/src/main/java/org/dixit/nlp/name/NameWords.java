package org.dixit.nlp.name;

import java.util.ArrayList;
import java.util.List;

/** Splits the names of a list as running text is tokenized: at spaces, before commas and before the clitic 's. */
final class NameWords {
    private NameWords() {}

    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.replace(",", " ,").replace("'s ", " 's ").split(" ", -1)) {
            if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return words;
    }
}
