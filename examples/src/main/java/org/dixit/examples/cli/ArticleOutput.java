package org.dixit.examples.cli;

import java.io.PrintStream;
import org.dixit.examples.table.QuotationTable;
import org.dixit.json.ArticleJson;
import org.dixit.quotation.AttributedArticle;

/** Writes articles one after another in the format that was asked for. */
final class ArticleOutput {

    private final Arguments arguments;
    private final PrintStream out;
    private int written;

    private ArticleOutput(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    static ArticleOutput of(Arguments arguments, PrintStream out) {
        return new ArticleOutput(arguments, out);
    }

    void write(AttributedArticle article) {
        switch (arguments.format()) {
            case TABLE -> out.print(table(article));
            case JSON -> out.print(element() + json(ArticleJson.pretty(), article));
            case JSONL -> out.print(json(ArticleJson.compact(), article) + "\n");
        }
        written++;
    }

    void end() {
        if (arguments.format() == OutputFormat.JSON && isOneOfSeveral()) {
            out.print(written == 0 ? "[]" : "\n]");
        }
        if (arguments.format() == OutputFormat.JSON) {
            out.print("\n");
        }
    }

    private String json(ArticleJson form, AttributedArticle article) {
        return (arguments.evidence() ? form.withEvidence() : form).write(article);
    }

    private String table(AttributedArticle article) {
        String table = QuotationTable.of(article, arguments.width());
        return isOneOfSeveral()
                ? (written > 0 ? "\n" : "") + "== " + article.article().id().orElse("") + " ==\n\n" + table
                : table;
    }

    private String element() {
        return isOneOfSeveral() ? (written == 0 ? "[\n" : ",\n") : "";
    }

    private boolean isOneOfSeveral() {
        return arguments.inputs().size() > 1;
    }
}
