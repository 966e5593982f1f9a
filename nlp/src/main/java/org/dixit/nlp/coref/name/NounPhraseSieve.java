package org.dixit.nlp.coref.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.lexicon.NounKind;

/**
 * A definite noun phrase takes up what was named or described with the same noun: "the ministry" a Ministry of Health, "the report" a report by
 * auditors; "the company" the firm spoken of last.
 */
public final class NounPhraseSieve implements Sieve {

    @Override
    public Pass over(Chains chains) {
        Map<String, Reference> byNoun = new HashMap<>();
        return reference -> {
            Optional<Decision> decision = decide(reference, byNoun).or(() -> shortened(reference, chains));
            remember(reference, byNoun);
            return decision;
        };
    }

    private static Optional<Decision> decide(Reference reference, Map<String, Reference> byNoun) {
        if (!reference.isNominal() || !isDefinite(reference)) {
            return Optional.empty();
        }
        Reference antecedent = byNoun.get(key(reference));
        if (antecedent == null || (antecedent.words().size() < reference.words().size() - 1 && !antecedent.isName())) {
            return Optional.empty();
        }
        return Decision.of(
                antecedent,
                antecedent.isName() ? 0.75 : 0.7,
                "“" + reference.text() + "” takes up “" + antecedent.text() + "”");
    }

    /** A headline's "Swedish academy" is the one institution that the text names with these words, "Royal Swedish Academy of Sciences". */
    private static Optional<Decision> shortened(Reference reference, Chains chains) {
        boolean headline = reference.isNominal()
                && reference.is(EntityType.ORGANIZATION)
                && reference.words().size() > 1
                && chains.text().isHeadline(reference.token());
        if (!headline) {
            return Optional.empty();
        }
        List<String> words = List.of(reference.lower().split(" ", -1));
        List<Reference> whole = chains.references().stream()
                .filter(name -> name.isName()
                        && name.is(EntityType.ORGANIZATION)
                        && List.of(name.lower().split(" ", -1)).containsAll(words))
                .toList();
        boolean one = !whole.isEmpty() && whole.stream().allMatch(name -> chains.together(name, whole.get(0)));
        return one
                ? Decision.of(
                        whole.get(0),
                        0.75,
                        "“" + reference.text() + "” is short for “"
                                + whole.get(0).text() + "”")
                : Optional.empty();
    }

    private static boolean isDefinite(Reference reference) {
        String first = reference.words().get(0).toLowerCase(Locale.ROOT);
        return first.equals("the") || first.equals("this") || first.equals("that") || first.equals("these");
    }

    private static String key(Reference reference) {
        return reference.head() + (reference.plural() ? "+" : "");
    }

    private static void remember(Reference reference, Map<String, Reference> byNoun) {
        if (reference.isNominal()) {
            byNoun.put(key(reference), reference);
        } else if (reference.isName() && reference.is(EntityType.ORGANIZATION)) {
            for (String word : reference.words()) {
                byNoun.put(word.toLowerCase(Locale.ROOT), reference);
            }
            if (reference.nounKind().filter(k -> k == NounKind.ORGANIZATION).isEmpty()) {
                byNoun.put("company", reference);
            }
        }
    }
}
