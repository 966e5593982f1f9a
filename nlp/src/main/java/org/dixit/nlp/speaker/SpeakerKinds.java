package org.dixit.nlp.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.Countries;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.quotation.SpeakerKind;

/** What kind of source an entity is when it speaks. */
final class SpeakerKinds {

    /** "Okoro et al" are the authors of a study. */
    private static final Pattern ET_AL = Pattern.compile(" et al\\.?$");

    private static final Pattern CAPITALISED =
            Pattern.compile("(?!The |A |An |This |His |Her |Its |Their )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+");
    private static final Pattern DETERMINED =
            Pattern.compile("(?i)\\b(?:the|a|an|this|its|his|her|their|our|my)\\s|['’]s\\s");

    private SpeakerKinds() {}

    static SpeakerKind of(Entity entity, Article article) {
        boolean named = entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
        if (!named && isOneOfSeveral(entity.name())) {
            return SpeakerKind.ANONYMOUS;
        }
        if (ET_AL.matcher(entity.name()).find()) {
            return SpeakerKind.GROUP;
        }
        return switch (entity.type()) {
            case PERSON -> named ? SpeakerKind.PERSON : SpeakerKind.ANONYMOUS;
            case ORGANIZATION, LOCATION -> SpeakerKind.ORGANIZATION;
            case GROUP -> SpeakerKind.GROUP;
            case MISC -> named || isLikeName(entity, article) ? ofName(entity, article) : ofWords(entity);
        };
    }

    /** "One of the children", "one resident". */
    private static boolean isOneOfSeveral(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("one ");
    }

    private static SpeakerKind ofName(Entity entity, Article article) {
        String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
        boolean written = Nouns.english().is(last, NounKind.DOCUMENT) && hasDeterminer(entity, article);
        boolean people =
                (last.endsWith("s") && Countries.english().byAdjective(last).isPresent())
                        || Nouns.english().is(last, NounKind.PERSON);
        return written ? SpeakerKind.DOCUMENT : people ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION;
    }

    /** "The Kotor Treaty" is something written, "Borealis Paper" a firm. */
    private static boolean hasDeterminer(Entity entity, Article article) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(Mention::span)
                .anyMatch(span -> DETERMINED
                        .matcher(article.text().substring(Math.max(0, span.start() - 8), span.end()))
                        .find());
    }

    /** "Borealis Paper" in running text: words with capitals alone, whatever the last one means. */
    private static boolean isLikeName(Entity entity, Article article) {
        boolean headline = article.headlines().stream()
                .anyMatch(line -> line.contains(entity.mentions().get(0).span()));
        return !headline && CAPITALISED.matcher(entity.name()).matches();
    }

    /** A noun phrase with an unknown head: a plural is a group, anything else something written. */
    private static SpeakerKind ofWords(Entity entity) {
        String[] words = entity.name().toLowerCase(Locale.ROOT).split(" ", -1);
        String head = words[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            if (FunctionWords.isPreposition(words[i])) {
                head = words[i - 1];
                break;
            }
        }
        if (head.equals("one") || head.endsWith("-year-old")) {
            return SpeakerKind.ANONYMOUS;
        }
        boolean document = Nouns.english().is(head, NounKind.DOCUMENT);
        return document || !head.endsWith("s") ? SpeakerKind.DOCUMENT : SpeakerKind.GROUP;
    }
}
