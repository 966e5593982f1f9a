package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/**
 * A source with what is named in it.
 *
 * @param text the article's text
 * @param source the source's span, with the whole of a name that it begins in
 * @param inside the mentions in it that lie in no other one, in text order
 */
record SourceMentions(String text, Span source, List<Mention> inside) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /**
     * A source among the mentions of its article.
     *
     * @param text the article's text
     * @param source one span of a source
     * @param mentions the article's mentions in text order
     */
    static SourceMentions of(String text, Span source, List<Mention> mentions) {
        Span whole = withWholeName(source, mentions);
        return new SourceMentions(text, whole, outermost(whole, mentions));
    }

    /** A source that begins inside a name, "Post" of "Harbour Post", takes in all of it. */
    private static Span withWholeName(Span source, List<Mention> mentions) {
        int first = SourceHeads.firstFrom(mentions, source.start());
        for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
            Span name = mentions.get(i).span();
            if (mentions.get(i).kind() == MentionKind.NAME && name.end() > source.start()) {
                return Span.of(name.start(), Math.max(name.end(), source.end()));
            }
        }
        return source;
    }

    /** The mentions inside a span that lie in no other one of them, in text order. */
    private static List<Mention> outermost(Span source, List<Mention> mentions) {
        List<Mention> outermost = new ArrayList<>();
        for (int i = SourceHeads.firstFrom(mentions, source.start());
                i < mentions.size() && mentions.get(i).span().start() < source.end();
                i++) {
            Mention mention = mentions.get(i);
            if (!source.contains(mention.span())) {
                continue;
            }
            outermost.removeIf(other -> mention.span().contains(other.span()));
            if (outermost.stream().noneMatch(other -> other.span().contains(mention.span()))) {
                outermost.add(mention);
            }
        }
        return outermost;
    }

    /** The text from its beginning to a mention's end. */
    String upTo(Mention mention) {
        return text.substring(source.start(), mention.span().end());
    }

    /** The text between its beginning and a mention. */
    String before(Mention mention) {
        return text.substring(source.start(), mention.span().start());
    }

    /** The text between a mention and its end; empty where the mention goes on. */
    String behind(Mention mention) {
        return text.substring(Math.min(mention.span().end(), source.end()), source.end());
    }

    /** The text between two of its mentions. */
    String between(Mention first, Mention second) {
        return text.substring(first.span().end(), second.span().start());
    }

    /** What is left of a text without the words in brackets. */
    static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }

    static boolean isPerson(Mention mention) {
        return mention.type().filter(EntityType.PERSON::equals).isPresent();
    }
}
