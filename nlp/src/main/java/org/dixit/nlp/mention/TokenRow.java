package org.dixit.nlp.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** The tokens of one sentence, each with the name that it is part of. */
final class TokenRow {

    private final List<Token> tokens;
    private final int[] nameOf;
    private final List<Mention> names;

    private TokenRow(List<Token> tokens, int[] nameOf, List<Mention> names) {
        this.tokens = tokens;
        this.nameOf = nameOf;
        this.names = names;
    }

    /** The row of a sentence; names that do not begin and end with a token are left out of it. */
    static TokenRow of(Sentence sentence, List<Mention> names) {
        List<Token> tokens = sentence.tokens();
        int[] nameOf = new int[tokens.size()];
        int name = 0;
        for (int i = 0; i < nameOf.length; i++) {
            Span span = tokens.get(i).span();
            while (name < names.size() && names.get(name).span().end() <= span.start()) {
                name++;
            }
            nameOf[i] = name < names.size() && names.get(name).span().contains(span) ? name : -1;
        }
        return new TokenRow(tokens, nameOf, names);
    }

    int size() {
        return tokens.size();
    }

    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < tokens.size() && Character.isUpperCase(word(i).codePointAt(0));
    }

    Span span(int from, int to) {
        return Span.of(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    Optional<Mention> nameAt(int i) {
        return i < 0 || i >= nameOf.length || nameOf[i] < 0 ? Optional.empty() : Optional.of(names.get(nameOf[i]));
    }

    boolean isInName(int i, EntityType type) {
        return nameAt(i).flatMap(Mention::type).filter(type::equals).isPresent();
    }

    boolean isName(int i) {
        return i >= 0 && i < nameOf.length && nameOf[i] >= 0;
    }

    /** Whether the tokens on both sides of the border in front of {@code i} are of the same name. */
    boolean continuesName(int i) {
        return i > 0 && i < nameOf.length && nameOf[i] >= 0 && nameOf[i] == nameOf[i - 1];
    }

    Optional<Nouns.Noun> noun(int i) {
        return i < 0 || i >= tokens.size() ? Optional.empty() : Nouns.english().find(word(i));
    }

    boolean isPersonNoun(int i) {
        return noun(i).filter(noun -> noun.kind() == NounKind.PERSON).isPresent()
                || Titles.english().contains(word(i));
    }

    /** Whether no noun phrase goes on over the token to the left. */
    boolean isBorder(int i) {
        return i < 0 || i >= tokens.size() || (FunctionWords.isBorder(word(i)) && !isName(i) && !isHyphen(i));
    }

    private boolean isHyphen(int i) {
        return is(i, "-")
                && i > 0
                && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    boolean opensPhrase(int i) {
        return FunctionWords.isDeterminer(word(i)) || FunctionWords.isPossessive(word(i));
    }

    boolean isClitic(int i) {
        return is(i, "'s") || is(i, "’s") || is(i, "'") || is(i, "’");
    }

    int firstTokenAt(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }
}
