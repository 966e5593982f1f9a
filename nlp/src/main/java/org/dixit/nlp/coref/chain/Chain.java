package org.dixit.nlp.coref.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.mention.KnownEntity;

/** A growing coreference chain with what is known about it. */
public final class Chain {

    private final List<Reference> references = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private Optional<EntityType> type = Optional.empty();
    private Optional<Reference> name = Optional.empty();
    private Optional<KnownEntity> known = Optional.empty();

    void add(Reference reference, Optional<String> role) {
        references.add(reference);
        role.ifPresent(roles::add);
        take(reference);
    }

    /** Keeps what the caller knows of this chain. */
    public void know(KnownEntity entity) {
        known = Optional.of(entity);
    }

    /** What the caller knows of it. */
    public Optional<KnownEntity> known() {
        return known;
    }

    void addAll(Chain other) {
        other.known.ifPresent(this::know);
        references.addAll(other.references);
        roles.addAll(other.roles);
        other.references.forEach(this::take);
    }

    private void take(Reference reference) {
        if (gender == Gender.UNKNOWN
                && reference
                        .mention()
                        .type()
                        .filter(t -> t != EntityType.PERSON)
                        .isEmpty()) {
            gender = reference.gender();
        }
        if (reference.isName() && name.filter(n -> !isFuller(reference, n)).isEmpty()) {
            name = Optional.of(reference);
        }
        if (type.isEmpty()
                || (reference.isName() && name.filter(reference::equals).isPresent())) {
            type = reference.mention().type().or(() -> type);
        }
    }

    /** More words are fuller; of as many, the longer text, and then the earlier mention. */
    private static boolean isFuller(Reference candidate, Reference best) {
        int words = Integer.compare(candidate.words().size(), best.words().size());
        int length = Integer.compare(candidate.span().length(), best.span().length());
        return words != 0 ? words > 0 : length > 0;
    }

    /** Its mentions, in the order in which they came. */
    public List<Reference> references() {
        return references;
    }

    /** The roles that its names are given in the text. */
    public Set<String> roles() {
        return roles;
    }

    /** What the first mention that tells it tells. */
    public Gender gender() {
        return gender;
    }

    /** What it is: as the caller knows it, else the type of its fullest name. */
    public Optional<EntityType> type() {
        return known.map(KnownEntity::type).or(() -> type);
    }

    /** What the only word of a name suggests as a given name: "Nadia". It may be a last name as well. */
    public Gender guessedGender() {
        return name.filter(one -> one.words().size() == 1)
                .map(one -> FirstNames.english().genderOf(one.words().get(0)))
                .orElse(Gender.UNKNOWN);
    }

    /** The fullest name; empty for a chain without a name. */
    public Optional<Reference> name() {
        return name;
    }

    /** Whether it is of a type. */
    public boolean is(EntityType wanted) {
        return type().filter(t -> t == wanted).isPresent();
    }

    /** Whether it stands for several. */
    public boolean isPlural() {
        return is(EntityType.GROUP) || (name.isEmpty() && references.get(0).plural());
    }

    /** How a reader would call it: the fullest name, else the first mention. */
    public String label() {
        return name.orElseGet(() -> references.get(0)).text();
    }
}
