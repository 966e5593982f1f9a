package org.dixit.nlp.coref.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
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
public final class RoleSieve implements Sieve {

    private static final Set<String> ANOTHER_OFFICE = Set.of(
            "vice",
            "deputy",
            "former",
            "ex-",
            "-elect",
            "elect",
            "assistant",
            "nominee",
            "candidate",
            "wife",
            "acting");

    /** Other words for whoever has such a title. */
    private static final Map<String, String> SAME = Map.of(
            "gen.",
            "general",
            "sen.",
            "senator",
            "rep.",
            "representative",
            "gov.",
            "governor",
            "justice",
            "judge",
            "president",
            "leader",
            "premier",
            "leader",
            "chancellor",
            "leader",
            "minister",
            "leader",
            "executive",
            "leader");

    private static final int LEAD = 2;

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
            Optional.ofNullable(SAME.get(word.toLowerCase(Locale.ROOT))).ifPresent(heads::add);
        }
        return heads;
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Holder>> byHead) {
        if (!reference.isNominal()
                || reference.plural()
                || !(isDefinite(reference) || isFirstWord(reference, chains.text()))
                || isBareLeader(reference)) {
            return Optional.empty();
        }
        List<Evidence.Candidate> rejected = new ArrayList<>();
        Holder best = null;
        Set<Chain> lenient = new HashSet<>();
        for (Holder holder : byHead.getOrDefault(reference.head(), List.of())) {
            Chain chain = chains.of(holder.reference());
            EntityType wanted = reference.is(EntityType.ORGANIZATION) ? EntityType.ORGANIZATION : EntityType.PERSON;
            if (!chain.is(wanted) || !ownersAgree(reference, holder, chains.text())) {
                continue;
            }
            if (!reference.gender().agreesWith(chain.gender())) {
                rejected.add(new Evidence.Candidate(chain.label(), "gender does not agree"));
            } else if (!modifiersAgree(reference, holder) || !complementAgrees(reference, holder, chains.text())) {
                rejected.add(new Evidence.Candidate(
                        chain.label(), "“" + String.join(" ", holder.words()) + "” is another role"));
                if (onlyPlacesDiffer(reference, holder) && complementAgrees(reference, holder, chains.text())) {
                    lenient.add(chain);
                }
            } else if (best == null || isNearer(reference, holder, best, chains)) {
                best = holder;
            }
        }
        return best == null ? only(lenient) : decision(reference, best, rejected);
    }

    /** Headlines and the first sentences speak of people before they name them: "A Kotor judge has freed …". */
    private static boolean isFirstWord(Reference reference, TextIndex text) {
        return text.isHeadline(reference.token())
                || (reference.sentence() <= LEAD && reference.source() >= 0 && reference.is(EntityType.PERSON));
    }

    /** "the leader" may lead anything, "the Chilean leader" a country. */
    private static boolean isBareLeader(Reference reference) {
        return reference.head().equals("leader")
                && reference.words().stream()
                        .limit(reference.words().size() - 1L)
                        .noneMatch(word -> Character.isUpperCase(word.charAt(0)) && !FunctionWords.isDeterminer(word));
    }

    /** "the Ohio senator", where the text gives one senator and no state: who else. */
    private static Optional<Decision> only(Set<Chain> lenient) {
        return lenient.size() == 1
                ? lenient.iterator()
                        .next()
                        .name()
                        .flatMap(name -> Decision.of(name, 0.65, "“" + name.text() + "” alone has such a role"))
                : Optional.empty();
    }

    private static boolean onlyPlacesDiffer(Reference reference, Holder holder) {
        String role = String.join(" ", holder.words()).toLowerCase(Locale.ROOT);
        return ANOTHER_OFFICE.stream().noneMatch(role::contains)
                && country(holder.words()).isEmpty()
                && reference.words().stream()
                        .limit(reference.words().size() - 1L)
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                || FunctionWords.isDeterminer(word)
                                || role.contains(word));
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
                || reference.words().contains("'s")
                || reference.words().contains("’s")
                || FunctionWords.isPossessive(first)
                || first.equals("the")
                || first.equals("this")
                || Titles.english().isHonorific(first);
    }

    /** Every modifier of the noun phrase must stand in the role too, countries by name or adjective; a bare head agrees with any. */
    private static boolean modifiersAgree(Reference reference, Holder holder) {
        String role = String.join(" ", holder.words()).toLowerCase(Locale.ROOT);
        if (ANOTHER_OFFICE.stream()
                .anyMatch(word -> role.contains(word) && !reference.lower().contains(word))) {
            return false;
        }
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
                    && !FunctionWords.isPossessive(word)
                    && !Titles.english().isHonorific(word)
                    && !role.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "her daughter" is whom the text gives as "her daughter, Adanna", not as "his daughter". */
    private static boolean ownersAgree(Reference reference, Holder holder, TextIndex text) {
        String owner = reference.words().get(0);
        return !FunctionWords.isPossessive(owner)
                || holder.reference().mention().role().stream()
                        .map(role -> text.word(text.tokenAt(role.start()) - 1))
                        .anyMatch(owner::equalsIgnoreCase);
    }

    /** "the president of Chile": what hangs on the noun must stand in the role too, or be its country. */
    private static boolean complementAgrees(Reference reference, Holder holder, TextIndex text) {
        int next = reference.token() + reference.words().size();
        if (!text.word(next).equals("of") && !text.word(next).equals("for")) {
            return true;
        }
        String role = String.join(" ", holder.words()).toLowerCase(Locale.ROOT);
        Optional<String> country = country(holder.words());
        for (int i = next + 1; i < next + 5; i++) {
            String word = text.word(i);
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                Optional<String> asked = Countries.english().byName(word);
                return role.contains(word.toLowerCase(Locale.ROOT)) || (asked.isPresent() && asked.equals(country));
            }
        }
        return role.contains(text.word(next + 1).toLowerCase(Locale.ROOT))
                && role.contains(text.word(next + 2).toLowerCase(Locale.ROOT));
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
