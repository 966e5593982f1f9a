package org.dixit.nlp.coref.pronoun;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Pronoun;

/**
 * "I" and "my" outside quotations are the author, where the text names one: in a byline; in a signature on a line of its own behind, "Ana Ruiz."; or in
 * a note at the end, "Ana Ruiz is a playwright."
 */
public final class NarratorSieve implements Sieve {

    @Override
    public Pass over(Chains chains) {
        boolean speaks = chains.references().stream().anyMatch(NarratorSieve::isNarrator);
        return speaks ? pass(chains) : reference -> Optional.empty();
    }

    private static boolean isNarrator(Reference reference) {
        return reference.is(Pronoun.I) && reference.quotation() < 0;
    }

    private static Pass pass(Chains chains) {
        List<Reference> people = chains.references().stream()
                .filter(reference -> reference.isName() && reference.words().size() > 1)
                .filter(reference -> reference
                        .mention()
                        .type()
                        .filter(t -> t != EntityType.PERSON)
                        .isEmpty())
                .toList();
        Optional<Reference> author = people.stream()
                .filter(person -> chains.text().isByline(person.span()))
                .findFirst()
                .or(() -> note(people, chains));
        NavigableMap<Integer, Reference> signatures = new TreeMap<>();
        people.stream()
                .filter(person -> chains.text().isWholeParagraph(person.span())
                        && !chains.text().isHeadline(person.token()))
                .forEach(person -> signatures.put(person.index(), person));
        return reference -> isNarrator(reference)
                ? signature(reference, signatures)
                        .or(() -> author)
                        .flatMap(name -> Decision.of(name, 0.8, "“" + reference.text() + "” is the author of the text"))
                : Optional.empty();
    }

    private static Optional<Reference> signature(Reference pronoun, NavigableMap<Integer, Reference> signatures) {
        return Optional.ofNullable(signatures.higherEntry(pronoun.index())).map(Map.Entry::getValue);
    }

    /** Somebody first named at the head of the last paragraph, with "is" behind the name. */
    private static Optional<Reference> note(List<Reference> people, Chains chains) {
        TextIndex text = chains.text();
        return people.stream()
                .filter(person -> text.isInLastParagraph(person.token()) && text.opensParagraph(person.token()))
                .filter(person ->
                        text.word(person.token() + person.words().size()).equals("is"))
                .filter(person -> chains.of(person).references().get(0).index() == person.index())
                .findFirst();
    }
}
