package org.dixit.examples.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java block of a Markdown document.
 *
 * @param line line of its first statement, from 1
 * @param code the block
 * @param output the block marked {@code text} right behind it, where there is one: what running it prints
 */
record Snippet(int line, String code, Optional<String> output) {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```java\\n(?<code>(?s:.*?))^```$(\\n\\n```text\\n(?<output>(?s:.*?))^```$)?");

    static List<Snippet> of(String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(markdown);
        while (matcher.find()) {
            int line = 1
                    + (int) markdown.substring(0, matcher.start("code")).lines().count();
            snippets.add(new Snippet(line, matcher.group("code"), Optional.ofNullable(matcher.group("output"))));
        }
        return snippets;
    }

    /** The class that the block becomes: its imports in front, the rest as the body of {@code run}. */
    String source() {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        code.lines()
                .forEach(text -> (text.startsWith("import ") ? imports : body)
                        .append(text)
                        .append('\n'));
        return SnippetScope.IMPORTS + imports + "public final class " + className()
                + " extends org.dixit.examples.readme.SnippetScope {\n"
                + "@Override public void run() throws Exception {\n" + body + "}\n}\n";
    }

    String className() {
        return "Line" + line;
    }

    @Override
    public String toString() {
        return "line " + line;
    }
}
