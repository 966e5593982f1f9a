package org.dixit.nlp.coref.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.quotation.Evidence;

/**
 * Part of a person's name leads to the whole, seen before or only later: "Ruiz" to "Ana Ruiz", "J. Ruiz" to "Juan Ruiz", "Ana" to "Ana Ruiz". Of
 * two who share a last name, title, given name and gender decide, then who was spoken of last. Of many full names with one word the
 * {@value #WINDOW} around are looked at, and of a chain its last {@value #MEMBERS} members, so that the time is linear in the mentions.
 */
public final class PartialNameSieve implements Sieve {

    /** Full names with a word in common that are looked at, three quarters of them in front. */
    private static final int WINDOW = 64;

    /** Members of a chain that tell how near it is. */
    private static final int MEMBERS = 256;

    private static final double TIED = 0.45;

    @Override
    public Pass over(Chains chains) {
        Map<String, List<Reference>> byWord = new HashMap<>();
        for (Reference reference : chains.references()) {
            if (isPerson(reference)
                    && !reference.is(EntityType.MISC)
                    && reference.words().size() > 1) {
                PersonName name = PersonName.of(reference.words());
                name.keys().forEach(word -> {
                    List<Reference> full = byWord.computeIfAbsent(word, w -> new ArrayList<>());
                    if (full.isEmpty() || !chains.together(full.get(full.size() - 1), reference)) {
                        full.add(reference);
                    }
                });
            }
        }
        return reference -> decide(reference, chains, byWord);
    }

    private static boolean isPerson(Reference reference) {
        return reference.isName()
                && reference
                        .mention()
                        .type()
                        .filter(t -> t != EntityType.PERSON && t != EntityType.MISC)
                        .isEmpty();
    }

    private static Optional<Decision> decide(Reference reference, Chains chains, Map<String, List<Reference>> byWord) {
        if (!reference.isName()
                || chains.of(reference)
                        .name()
                        .filter(n -> n.words().size() > reference.words().size())
                        .isPresent()) {
            return Optional.empty();
        }
        PersonName name = PersonName.of(reference.words());
        List<Reference> candidates = new ArrayList<>();
        List<Evidence.Candidate> rejected = new ArrayList<>();
        for (Reference full : around(reference, byWord.getOrDefault(name.last(), List.of()))) {
            boolean fuller = full.words().size() > reference.words().size()
                    || name.first().length() == 1;
            if (fuller && !chains.together(full, reference) && agrees(name, PersonName.of(full.words()), reference)) {
                collect(reference, full, chains, candidates, rejected);
            }
        }
        return candidates.isEmpty() ? Optional.empty() : choose(reference, candidates, chains, rejected);
    }

    /** Those of some references, in text order, that stand around one. */
    private static List<Reference> around(Reference reference, List<Reference> all) {
        if (all.size() <= WINDOW) {
            return all;
        }
        int place = Collections.binarySearch(all, reference, Comparator.comparingInt(Reference::index));
        int from = Math.max(0, (place < 0 ? -place - 1 : place) - WINDOW * 3 / 4);
        return all.subList(from, Math.min(all.size(), from + WINDOW));
    }

    private static boolean agrees(PersonName part, PersonName full, Reference reference) {
        boolean givenName = part.isBare() && part.last().equals(full.first()) && reference.is(EntityType.PERSON);
        return (part.agreesWith(full) && (reference.is(EntityType.PERSON) || part.isBare())) || givenName;
    }

    private static void collect(
            Reference reference,
            Reference full,
            Chains chains,
            List<Reference> candidates,
            List<Evidence.Candidate> rejected) {
        Chain chain = chains.of(full);
        if (!reference.gender().agreesWith(chain.gender())) {
            rejected.add(new Evidence.Candidate(chain.label(), "gender does not agree"));
        } else if (candidates.stream().noneMatch(c -> chains.together(c, full))) {
            candidates.add(full);
        }
    }

    private static Optional<Decision> choose(
            Reference reference, List<Reference> candidates, Chains chains, List<Evidence.Candidate> rejected) {
        List<Reference> fitting = alike(reference, candidates, chains);
        Reference best = fitting.get(0);
        for (Reference candidate : fitting) {
            if (distance(reference, candidate, chains) < distance(reference, best, chains)) {
                best = candidate;
            }
        }
        for (Reference candidate : candidates) {
            if (!candidate.equals(best)) {
                rejected.add(
                        new Evidence.Candidate(chains.of(candidate).label(), "spoken of less often or less recently"));
            }
        }
        double confidence = candidates.size() == 1 ? 0.95 : isTied(reference, best, candidates, chains) ? TIED : 0.75;
        String reason = "“" + reference.text() + "” is part of “" + best.text() + "”";
        return Optional.of(new Decision(best, confidence, reason, rejected));
    }

    /** "Mrs. Lund" is who is known to be a woman, "Senator Lund" who is called a senator, rather than somebody of whom neither is known. */
    private static List<Reference> alike(Reference reference, List<Reference> candidates, Chains chains) {
        List<Reference> titled =
                preferred(candidates, candidate -> sharesRole(reference, chains.of(candidate), chains));
        return preferred(
                titled,
                candidate -> reference.gender() != Gender.UNKNOWN
                        && chains.of(candidate).gender() == reference.gender());
    }

    private static List<Reference> preferred(List<Reference> candidates, Predicate<Reference> wanted) {
        List<Reference> preferred = candidates.stream().filter(wanted).toList();
        return preferred.isEmpty() ? candidates : preferred;
    }

    private static boolean sharesRole(Reference reference, Chain chain, Chains chains) {
        return reference.mention().role().stream()
                .map(role -> role.textIn(chains.text().text()))
                .anyMatch(role -> chain.roles().stream().anyMatch(role::equalsIgnoreCase));
    }

    /** "Ida Lund and Nils Lund left. Lund laughed.": nothing tells two of one sentence apart. */
    private static boolean isTied(Reference reference, Reference best, List<Reference> candidates, Chains chains) {
        return alike(reference, candidates, chains).stream()
                .anyMatch(other -> !other.equals(best)
                        && other.sentence() == best.sentence()
                        && distance(reference, other, chains) == distance(reference, best, chains));
    }

    /** How far a candidate is from mind: who was spoken of often or right before is near; one that only comes later is farther than all. */
    private static int distance(Reference reference, Reference candidate, Chains chains) {
        int before = 0;
        int last = -1;
        List<Reference> members = chains.of(candidate).references();
        for (Reference member : members.subList(Math.max(0, members.size() - MEMBERS), members.size())) {
            if (member.index() < reference.index()) {
                before++;
                last = Math.max(last, member.sentence());
            }
        }
        int recency = last >= 0 && reference.sentence() - last <= 1 ? 2 : 0;
        return before > 0 ? -before - recency : 1_000_000 + candidate.index();
    }
}
