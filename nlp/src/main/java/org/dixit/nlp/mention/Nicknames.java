package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** Joins a name that a nickname in quotation marks parts in two: {@code Luis “El Zurdo” Paredes}. */
final class Nicknames {

    private static final String OPENING = "\"“‘'«„";
    private static final String CLOSING = "\"”’'»“";
    private static final int LONGEST = 4;

    private final Sentence sentence;

    private Nicknames(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The names of a sentence in text order, parted ones joined. */
    static List<Mention> join(List<Mention> names, Sentence sentence) {
        return names.isEmpty() ? names : new Nicknames(sentence).join(names);
    }

    private List<Mention> join(List<Mention> names) {
        List<Mention> joined = new ArrayList<>();
        int free = 0;
        for (Mention name : names) {
            if (name.span().start() >= free) {
                int end = person(name)
                        ? Math.max(endBehindNickname(name.span().end()), endBehindOpenNickname(name))
                        : name.span().end();
                end = names.stream()
                        .map(Mention::span)
                        .filter(new Span(
                                name.span().end(), Math.max(end, name.span().end()))::overlaps)
                        .mapToInt(Span::end)
                        .reduce(end, Math::max);
                free = end;
                joined.add(
                        end == name.span().end()
                                ? name
                                : Mention.of(Span.of(name.span().start(), end), MentionKind.NAME, EntityType.PERSON));
            }
        }
        return joined;
    }

    private static boolean person(Mention name) {
        return name.type().filter(EntityType.PERSON::equals).isPresent();
    }

    /** A name that took in the opening mark, {@code William “Sparky}, goes on behind the closing one. */
    private int endBehindOpenNickname(Mention name) {
        int behind = tokenAt(name.span().end());
        int open = behind - 1;
        while (open > 0
                && sentence.tokens().get(open).span().start() > name.span().start()
                && !isMark(open, OPENING)) {
            open--;
        }
        boolean opened = open > 0
                && sentence.tokens().get(open).span().start() > name.span().start();
        boolean closed = behind + 1 < sentence.tokens().size()
                && isMark(behind, CLOSING)
                && Character.isUpperCase(
                        sentence.tokens().get(behind + 1).text().codePointAt(0));
        return opened && closed
                ? sentence.tokens().get(behind + 1).span().end()
                : name.span().end();
    }

    /** The end of the capitalised word behind the nickname that follows, or the given end if none does. */
    private int endBehindNickname(int end) {
        List<Token> tokens = sentence.tokens();
        int open = tokenAt(end);
        if (open + 1 >= tokens.size() || !isMark(open, OPENING)) {
            return end;
        }
        for (int close = open + 2; close <= open + LONGEST && close + 1 < tokens.size(); close++) {
            if (isMark(close, CLOSING)) {
                String next = tokens.get(close + 1).text();
                boolean name = Character.isUpperCase(next.codePointAt(0)) && !FunctionWords.isBorder(next);
                return name ? tokens.get(close + 1).span().end() : end;
            }
        }
        return end;
    }

    /** The first token that starts at an offset or behind it. */
    private int tokenAt(int offset) {
        int i = 0;
        while (i < sentence.tokens().size() && sentence.tokens().get(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    private boolean isMark(int token, String marks) {
        String text = sentence.tokens().get(token).text();
        return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
    }
}
