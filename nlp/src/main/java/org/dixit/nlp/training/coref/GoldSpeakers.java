package org.dixit.nlp.training.coref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.PronounTrainer;
import org.dixit.text.Span;

/** Speakers of a corpus article: a pronoun that is a source belongs to the chain that has the speaker's name. */
final class GoldSpeakers implements PronounTrainer.Gold {

    private final String text;
    private final Map<Span, Set<String>> names = new HashMap<>();

    private GoldSpeakers(String text) {
        this.text = text;
    }

    /** Reads the members "attributions" of an article in the attribution format with speakers. */
    static GoldSpeakers read(JsonNode article) {
        GoldSpeakers speakers = new GoldSpeakers(article.get("text").asText());
        for (JsonNode attribution : article.get("attributions")) {
            JsonNode name = attribution.get("speaker").get("name");
            for (JsonNode source : attribution.get("source")) {
                if (!name.isNull()) {
                    speakers.names.put(CorpusRelations.span(source), words(name.asText()));
                }
            }
        }
        return speakers;
    }

    @Override
    public boolean knows(Mention pronoun) {
        return names.containsKey(pronoun.span());
    }

    @Override
    public boolean corefers(Mention pronoun, String name, List<Mention> chain) {
        Set<String> gold = names.getOrDefault(pronoun.span(), Set.of());
        return chain.stream().anyMatch(mention -> names(mention, gold));
    }

    /** The same words; for people, part of them does; a noun phrase of two words and more may leave out what hangs on it. */
    private boolean names(Mention mention, Set<String> gold) {
        Set<String> words = words(mention.span().textIn(text));
        if (mention.kind() == MentionKind.PRONOUN || words.isEmpty()) {
            return false;
        }
        boolean person =
                mention.type().filter(type -> type == EntityType.PERSON).isPresent();
        boolean part = gold.containsAll(words);
        boolean longEnough = mention.kind() == MentionKind.NAME ? person : words.size() > 1;
        return gold.equals(words) || (longEnough && part) || (person && words.containsAll(gold));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !word.equals("the")) {
                words.add(word);
            }
        }
        return words;
    }
}
