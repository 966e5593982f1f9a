package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;

/** Chains as entities: ids in order of first mention, the list in order of prominence. A chain of pronouns alone is none. */
final class EntityList {

    private static final Pattern OF_NAME =
            Pattern.compile(" of (?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}");

    private EntityList() {}

    static List<Entity> of(Chains chains) {
        List<Entity> entities = new ArrayList<>();
        for (Chain chain : chains.all()) {
            if (chain.known().isPresent()
                    || chain.references().stream()
                            .anyMatch(reference -> reference.pronoun().isEmpty())) {
                entities.add(entity("e" + (entities.size() + 1), chain, chains));
            }
        }
        entities.sort(Comparator.comparingInt(EntityList::prominence)
                .reversed()
                .thenComparingInt(e -> e.mentions().get(0).span().start()));
        return entities;
    }

    private static Entity entity(String id, Chain chain, Chains chains) {
        List<Mention> mentions =
                chain.references().stream().map(Reference::mention).toList();
        return new Entity(id, name(chain, chains), chain.type().orElse(EntityType.MISC), mentions, List.of());
    }

    private static String name(Chain chain, Chains chains) {
        String text = chains.text().text();
        if (chain.known().isPresent()) {
            return chain.known().get().name();
        }
        if (chain.is(EntityType.LOCATION) && chain.name().isPresent()) {
            return mostFrequent(chain, text);
        }
        if (chain.name().isPresent()) {
            return plain(
                    chain.is(EntityType.PERSON)
                            ? calledName(chain, chains)
                            : chain.name().get(),
                    text);
        }
        return chain.references().stream()
                .filter(r -> r.pronoun().isEmpty())
                .max(Comparator.comparingInt((Reference r) -> r.words().size())
                        .thenComparing(Comparator.comparingInt(Reference::index).reversed()))
                .map(r -> described(r, chain, text))
                .orElseThrow();
    }

    /** Whom the text calls "Lund" is "Ada Lund" rather than "Ada B. Lund Dahl", if the text has both. */
    private static Reference calledName(Chain chain, Chains chains) {
        Reference fullest = chain.name().orElseThrow();
        Map<String, Integer> bare = new LinkedHashMap<>();
        for (Reference reference : chain.references()) {
            if (reference.isName() && reference.words().size() == 1) {
                bare.merge(reference.text(), 1, Integer::sum);
            }
        }
        if (bare.isEmpty() || fullest.words().size() < 3) {
            return fullest;
        }
        String called =
                Collections.max(bare.entrySet(), Map.Entry.comparingByValue()).getKey();
        boolean fits = fullest.lastWord().equals(called) || !fullest.words().contains(called);
        return fits
                ? fullest
                : chain.references().stream()
                        .filter(reference -> reference.isName()
                                && reference.words().size() > 1
                                && !chains.text().isHeadline(reference.token())
                                && reference.lastWord().equals(called))
                        .max(Comparator.comparingInt((Reference reference) ->
                                        reference.words().size())
                                .thenComparing(Comparator.comparingInt(Reference::index)
                                        .reversed()))
                        .orElse(fullest);
    }

    /** "The divers of Kotor": a noun phrase goes by the name that hangs on it, too. */
    private static String described(Reference reference, Chain chain, String text) {
        Matcher of = OF_NAME.matcher(text).region(reference.span().end(), text.length());
        return reference.isNominal() && chain.references().get(0).equals(reference) && of.lookingAt()
                ? text.substring(reference.span().start(), of.end()).replaceAll("\\s+", " ")
                : plain(reference, text);
    }

    /** Places go by the form that the text uses most, abbreviations aside: "Iran" rather than "Islamic Republic of Iran". */
    private static String mostFrequent(Chain chain, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reference reference : chain.references()) {
            if (reference.isName()) {
                String form = plain(reference, text);
                boolean abbreviation = form.length() <= 4 && form.equals(form.toUpperCase(Locale.ROOT));
                counts.merge(form, abbreviation ? 1 : 1_000, Integer::sum);
            }
        }
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String plain(Reference reference, String text) {
        return reference.span().textIn(text).replaceAll("\\s+", " ").strip();
    }

    /** Names count twice, so that who is named goes before what is only described. */
    private static int prominence(Entity entity) {
        int prominence = 0;
        for (Mention mention : entity.mentions()) {
            prominence += mention.kind() == MentionKind.NAME ? 2 : 1;
        }
        return prominence;
    }
}
