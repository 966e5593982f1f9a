package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;

/**
 * A last name that the name finder passed over: the last word of a person's name, which the article gives in full elsewhere, standing alone with a
 * capital: {@code Luther Banks inherited the ferry. "It floats," Banks said.}
 */
final class RepeatedNames {

    private static final Set<String> MONTHS = Set.of("March", "April", "May", "June", "August");
    private static final int SHORTEST = 3;

    private final Set<String> lastNames = new HashSet<>();

    private RepeatedNames() {}

    /** What is known from the names of a whole article. */
    static RepeatedNames of(List<Mention> names, List<Sentence> sentences) {
        RepeatedNames repeated = new RepeatedNames();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < names.size()
                    && names.get(next).span().start() < sentence.span().end()) {
                repeated.learn(names.get(next++), sentence);
            }
        }
        return repeated;
    }

    private void learn(Mention name, Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .filter(token -> name.span().contains(token.span()))
                .map(Token::text)
                .toList();
        boolean full = words.size() > 1
                && name.type().filter(EntityType.PERSON::equals).isPresent();
        if (full && words.get(words.size() - 1).length() >= SHORTEST) {
            lastNames.add(words.get(words.size() - 1));
        }
    }

    /** The names of a sentence in text order, with those added. */
    List<Mention> add(List<Mention> names, Sentence sentence) {
        TokenRow row = TokenRow.of(sentence, names);
        List<Mention> all = new ArrayList<>(names);
        for (int i = 0; i < row.size(); i++) {
            if (lastNames.contains(row.word(i)) && isFree(row, i)) {
                all.add(Mention.of(row.span(i, i + 1), MentionKind.NAME, EntityType.PERSON));
            }
        }
        all.sort(null);
        return all;
    }

    /** A capital is no sign at the head of a sentence, in a month or within more words with capitals: there only a verb beside it tells. */
    private static boolean isFree(TokenRow row, int i) {
        if (!row.isCapitalised(i) || row.isName(i) || row.opensPhrase(i - 1)) {
            return false;
        }
        boolean verb = isVerb(row, i - 1) || isVerb(row, i + 1);
        boolean plain = i > 0
                && !MONTHS.contains(row.word(i))
                && Character.isLetterOrDigit(row.word(i - 1).codePointAt(0));
        boolean alone = !row.isCapitalised(i + 1) && (i == 1 || !row.isCapitalised(i - 1));
        return alone && (verb || plain);
    }

    private static boolean isVerb(TokenRow row, int i) {
        return FunctionWords.isCommonVerb(row.word(i));
    }
}
