package org.dixit.nlp.coref;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.text.Span;

/**
 * A mention with what the sieves ask about it.
 *
 * @param index number of the mention in text order
 * @param mention the mention
 * @param words its tokens as they stand
 * @param head its head word in lower case, singular for a known noun
 * @param pronoun its family, for a pronoun
 * @param nounKind what its head noun stands for, for a noun phrase with a known head
 * @param gender the gender that its words or its title tell
 * @param plural whether it stands for several
 * @param token index of its first token in the article
 * @param sentence number of its sentence
 * @param quotation number of the relation whose quoted content it stands in, -1 outside quotations
 * @param content number of the innermost relation whose content holds it, quoted or not, -1 if none does
 * @param source number of the first relation that it is the source of, -1 if of none
 * @param addressee number of the first relation that is told to it, "she told Ruiz", -1 if none is
 */
record Reference(
        int index,
        Mention mention,
        List<String> words,
        String head,
        Optional<Pronoun> pronoun,
        Optional<NounKind> nounKind,
        Gender gender,
        boolean plural,
        int token,
        int sentence,
        int quotation,
        int content,
        int source,
        int addressee) {

    boolean isName() {
        return mention.kind() == MentionKind.NAME;
    }

    boolean isNominal() {
        return mention.kind() == MentionKind.NOMINAL;
    }

    boolean is(Pronoun family) {
        return pronoun.filter(p -> p == family).isPresent();
    }

    boolean is(EntityType type) {
        return mention.type().filter(t -> t == type).isPresent();
    }

    String text() {
        return String.join(" ", words);
    }

    String lower() {
        return text().toLowerCase(Locale.ROOT);
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }

    Span span() {
        return mention.span();
    }

    /** Whether it can stand for a human being, as far as its own words tell. */
    boolean mayBePerson() {
        return mention.type().map(t -> t == EntityType.PERSON).orElse(true);
    }
}
