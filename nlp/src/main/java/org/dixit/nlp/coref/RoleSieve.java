package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.Countries;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Nouns.Noun;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.quotation.Evidence;

/**
 * A title or role stands for who has it: "the Azerbaijani president" and "Mr. President" for President Ilham Aliyev, "the lawyer" for Dana Okoro, a
 * lawyer for the union. A country in the noun phrase must not contradict the role.
 */
final class RoleSieve implements Sieve {

    /** What holds a role: the reference that the text gives it with, and its words in lower case. */
    private record Holder(Reference reference, List<String> words) {}

    @Override
    public Pass over(Chains chains) {
        Map<String, List<Holder>> byHead = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (reference.isName() && reference.mention().role().isPresent()) {
                List<String> words =
                        chains.text().words(reference.mention().role().get());
                for (String head : heads(words)) {
                    byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(new Holder(reference, words));
                }
            }
        }
        return reference -> decide(reference, chains, byHead);
    }

    /** The nouns of a role that a noun phrase can take up: the person nouns in front of the first preposition. */
    private static List<String> heads(List<String> role) {
        List<String> heads = new ArrayList<>();
        for (String word : role) {
            if (FunctionWords.isPreposition(word)) {
                break;
            }
            Nouns.english()
                    .find(word)
                    .filter(n -> n.kind() == NounKind.PERSON || n.kind() == NounKind.ORGANIZATION)
                    .map(Noun::singular)
                    .ifPresent(heads::add);
        }
        return heads;
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Holder>> byHead) {
        if (!reference.isNominal() || reference.plural() || !isDefinite(reference)) {
            return Optional.empty();
        }
        List<Evidence.Candidate> rejected = new ArrayList<>();
        Holder best = null;
        for (Holder holder : byHead.getOrDefault(reference.head(), List.of())) {
            Chain chain = chains.of(holder.reference());
            if (!reference.gender().agreesWith(chain.gender())) {
                rejected.add(new Evidence.Candidate(chain.label(), "gender does not agree"));
            } else if (!modifiersAgree(reference, holder)) {
                rejected.add(new Evidence.Candidate(
                        chain.label(), "“" + String.join(" ", holder.words()) + "” is another role"));
            } else if (best == null || isNearer(reference, holder, best, chains)) {
                best = holder;
            }
        }
        return best == null ? Optional.empty() : decision(reference, best, rejected);
    }

    private static Optional<Decision> decision(Reference reference, Holder best, List<Evidence.Candidate> rejected) {
        boolean before = best.reference().index() < reference.index();
        String reason = "“" + best.reference().text() + "” is “" + String.join(" ", best.words()) + "”";
        return Optional.of(new Decision(best.reference(), before ? 0.85 : 0.7, reason, rejected));
    }

    private static boolean isDefinite(Reference reference) {
        String first = reference.words().get(0).toLowerCase(Locale.ROOT);
        boolean country = reference.words().size() > 1
                && Countries.english().byAdjective(reference.words().get(0)).isPresent();
        return country
                || first.equals("the")
                || first.equals("this")
                || Titles.english().isHonorific(first);
    }

    /** Every modifier of the noun phrase must stand in the role too, countries by name or adjective; a bare head agrees with any. */
    private static boolean modifiersAgree(Reference reference, Holder holder) {
        String role = String.join(" ", holder.words()).toLowerCase(Locale.ROOT);
        Optional<String> country = country(holder.words());
        for (String word : reference.words().subList(0, reference.words().size() - 1)) {
            Optional<String> asked = Countries.english()
                    .byAdjective(word)
                    .or(() -> Countries.english().byName(word));
            if (asked.isPresent()) {
                if (country.isPresent() && !country.equals(asked)) {
                    return false;
                }
            } else if (Character.isLetter(word.charAt(0))
                    && !FunctionWords.isDeterminer(word)
                    && !Titles.english().isHonorific(word)
                    && !role.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> country(List<String> words) {
        return words.stream()
                .map(word -> Countries.english()
                        .byAdjective(word)
                        .or(() -> Countries.english().byName(word)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isNearer(Reference reference, Holder holder, Holder best, Chains chains) {
        return distance(reference, holder, chains) < distance(reference, best, chains);
    }

    private static int distance(Reference reference, Holder holder, Chains chains) {
        int last = -1;
        for (Reference member : chains.of(holder.reference()).references()) {
            if (member.index() < reference.index()) {
                last = Math.max(last, member.index());
            }
        }
        boolean person = chains.of(holder.reference()).is(EntityType.PERSON);
        return (last >= 0
                        ? reference.index() - last
                        : 1_000_000 + holder.reference().index())
                + (person ? 0 : 1);
    }
}
