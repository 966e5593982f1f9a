package org.dixit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** How pretty JSON is set: two spaces a level, LF, and small objects such as spans on one line. One object sets one text. */
final class JsonLayout {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private boolean inline;

    PrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(new SwitchedIndenter());
        printer.indentArraysWith(LINES);
        return printer;
    }

    void startInline(JsonGenerator json) throws IOException {
        inline = true;
        json.writeStartObject();
    }

    void endInline(JsonGenerator json) throws IOException {
        json.writeEndObject();
        inline = false;
    }

    private final class SwitchedIndenter implements DefaultPrettyPrinter.Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (inline) {
                json.writeRaw(' ');
            } else {
                LINES.writeIndentation(json, level);
            }
        }

        @Override
        public boolean isInline() {
            return inline;
        }
    }
}
