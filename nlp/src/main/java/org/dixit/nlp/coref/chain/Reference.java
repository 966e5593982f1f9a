package org.dixit.nlp.coref.chain;

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
public record Reference(
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

    /** Whether it is a name. */
    public boolean isName() {
        return mention.kind() == MentionKind.NAME;
    }

    /** Whether it is a noun phrase. */
    public boolean isNominal() {
        return mention.kind() == MentionKind.NOMINAL;
    }

    /** Whether it is a pronoun of a family. */
    public boolean is(Pronoun family) {
        return pronoun.filter(p -> p == family).isPresent();
    }

    /** Whether its own words are of a type. */
    public boolean is(EntityType type) {
        return mention.type().filter(t -> t == type).isPresent();
    }

    /** Its words with a space between. */
    public String text() {
        return String.join(" ", words);
    }

    /** Its text in lower case. */
    public String lower() {
        return text().toLowerCase(Locale.ROOT);
    }

    /** The last of its words. */
    public String lastWord() {
        return words.get(words.size() - 1);
    }

    /** Where it stands. */
    public Span span() {
        return mention.span();
    }

    /** Whether it can stand for a human being, as far as its own words tell. */
    public boolean mayBePerson() {
        return mention.type().map(t -> t == EntityType.PERSON).orElse(true);
    }
}
