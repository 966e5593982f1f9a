package org.dixit.nlp.coref.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.lexicon.GenderedNouns;
import org.dixit.nlp.lexicon.Nouns;
import org.dixit.nlp.lexicon.Nouns.Noun;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.nlp.mention.SourceHeads;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** Turns mentions into references: adds the sources that no mention covers, and reads gender, number, head and place. */
public final class ReferenceReader {

    private final TextIndex text;
    private static final Pattern POSTMODIFIER = Pattern.compile(
            "who|whose|that|known|seen|taken|given|held|sent|born|familiar|close|[a-z]{3,}ed|[a-z]{3,}ing");

    private final List<AttributionRelation> relations;
    private final Map<Span, Integer> sourceOf = new HashMap<>();
    private final Map<Span, Integer> addresseeOf = new HashMap<>();
    private final Map<Span, Span> cores = new HashMap<>();

    private ReferenceReader(TextIndex text, List<AttributionRelation> relations) {
        this.text = text;
        this.relations = relations;
    }

    /** The references of an article in text order, sources that no mention covers among them. */
    public static List<Reference> read(TextIndex text, List<Mention> mentions, List<AttributionRelation> relations) {
        ReferenceReader reader = new ReferenceReader(text, flat(relations));
        List<Mention> all = reader.withSources(mentions);
        reader.readAddressees(all);
        List<Reference> references = new ArrayList<>();
        for (Mention mention : all) {
            references.add(reader.reference(references.size(), mention));
        }
        return references;
    }

    /** Relations with those nested in them, the outer before the inner. */
    static List<AttributionRelation> flat(List<AttributionRelation> relations) {
        List<AttributionRelation> flat = new ArrayList<>();
        for (AttributionRelation relation : relations) {
            flat.add(relation);
            flat.addAll(flat(relation.nested()));
        }
        return flat;
    }

    private List<Mention> withSources(List<Mention> mentions) {
        TreeMap<Span, Mention> all = new TreeMap<>();
        mentions.forEach(mention -> all.put(mention.span(), mention));
        for (int r = 0; r < relations.size(); r++) {
            for (Span source : relations.get(r).source()) {
                List<Mention> heads = SourceHeads.in(text.text(), source, mentions);
                for (Mention head : heads.isEmpty() ? List.of(SourcePhrase.mention(text, source)) : heads) {
                    Mention whole = heads.size() == 1 ? withRole(whole(head, source), source) : head;
                    if (!whole.equals(head)) {
                        all.remove(head.span());
                    }
                    all.putIfAbsent(whole.span(), whole);
                    sourceOf.putIfAbsent(whole.span(), r);
                }
            }
        }
        return List.copyOf(all.values());
    }

    private Mention withRole(Mention head, Span source) {
        boolean person = head.kind() == MentionKind.NAME
                && head.role().isEmpty()
                && source.contains(head.span())
                && head.type().filter(EntityType.PERSON::equals).isPresent();
        return person
                ? new Mention(
                        head.span(), head.kind(), head.type(), SourceRole.of(text, source, head), head.organisation())
                : head;
    }

    /** "The owner" of the source "The owner of the shop" is the whole phrase. */
    private Mention whole(Mention head, Span source) {
        Span phrase = SourcePhrase.span(text, source);
        boolean longer = head.kind() == MentionKind.NOMINAL
                && phrase.contains(head.span())
                && phrase.length() > head.span().length();
        if (!longer || !behind(head, phrase)) {
            return head;
        }
        cores.put(phrase, head.span());
        return new Mention(phrase, head.kind(), head.type(), head.role(), head.organisation());
    }

    /** Only a phrase that goes on with a preposition, a participle or a clause belongs to the head: "two men seen at the gate". */
    private boolean behind(Mention head, Span phrase) {
        String next = text.word(text.tokenAt(head.span().end()));
        return head.span().end() >= phrase.end()
                || FunctionWords.isPreposition(next)
                || POSTMODIFIER.matcher(next).matches();
    }

    private Reference reference(int index, Mention mention) {
        List<String> words = text.words(cores.getOrDefault(mention.span(), mention.span()));
        int token = text.tokenAt(mention.span().start());
        String last = words.get(words.size() - 1);
        Optional<Noun> noun =
                mention.kind() == MentionKind.NOMINAL ? Nouns.english().find(last) : Optional.empty();
        Optional<Pronoun> pronoun = mention.kind() == MentionKind.PRONOUN ? Pronoun.of(last) : Optional.empty();
        return new Reference(
                index,
                mention,
                words,
                noun.map(Noun::singular).orElse(last.toLowerCase(Locale.ROOT)),
                pronoun,
                noun.map(Noun::kind),
                gender(mention, words, token),
                isPlural(mention, noun, pronoun),
                token,
                text.sentenceOf(token),
                relationAt(mention.span(), true),
                relationAt(mention.span(), false),
                sourceOf.getOrDefault(mention.span(), -1),
                addresseeOf.getOrDefault(mention.span(), -1));
    }

    /** Who stands right behind a cue and is neither source nor content is who it was said to: "told Ruiz", "said to the mayor". */
    private void readAddressees(List<Mention> mentions) {
        for (int r = 0; r < relations.size(); r++) {
            List<Span> cue = relations.get(r).cue();
            if (!cue.isEmpty()) {
                int end = cue.get(cue.size() - 1).end();
                int relation = r;
                addressee(mentions, end)
                        .filter(mention ->
                                relations.get(relation).source().stream().noneMatch(mention.span()::overlaps))
                        .filter(mention ->
                                relations.get(relation).content().stream().noneMatch(mention.span()::overlaps))
                        .ifPresent(mention -> addresseeOf.putIfAbsent(mention.span(), relation));
            }
        }
    }

    private Optional<Mention> addressee(List<Mention> mentions, int cueEnd) {
        int next = SourceHeads.firstFrom(mentions, cueEnd);
        if (next == mentions.size()) {
            return Optional.empty();
        }
        Mention mention = mentions.get(next);
        int from = mention.role()
                .map(Span::start)
                .filter(start -> start >= cueEnd)
                .orElse(mention.span().start());
        String between = text.text()
                .substring(cueEnd, Math.min(from, mention.span().start()))
                .strip();
        return between.isEmpty() || between.equals("to") ? Optional.of(mention) : Optional.empty();
    }

    private Gender gender(Mention mention, List<String> words, int token) {
        if (mention.kind() == MentionKind.PRONOUN) {
            return Pronoun.of(words.get(0)).map(Pronoun::gender).orElse(Gender.UNKNOWN);
        }
        if (mention.type().filter(t -> t != EntityType.PERSON).isPresent()) {
            return Gender.UNKNOWN;
        }
        if (mention.kind() == MentionKind.NOMINAL) {
            Gender title = Titles.english().genderOf(words.get(0));
            return title != Gender.UNKNOWN ? title : GenderedNouns.of(words.get(words.size() - 1));
        }
        return nameGender(mention, words, token);
    }

    private Gender nameGender(Mention mention, List<String> words, int token) {
        Gender title = Titles.english().genderOf(text.word(token - 1));
        if (title != Gender.UNKNOWN) {
            return title;
        }
        Gender first = words.size() > 1 ? FirstNames.english().genderOf(words.get(0)) : Gender.UNKNOWN;
        return first != Gender.UNKNOWN ? first : roleGender(mention);
    }

    /** "Spokeswoman Ruiz", "his wife Dana". */
    private Gender roleGender(Mention mention) {
        return mention.role().stream()
                .flatMap(span -> text.words(span).stream())
                .map(GenderedNouns::of)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private static boolean isPlural(Mention mention, Optional<Noun> noun, Optional<Pronoun> pronoun) {
        if (pronoun.isPresent()) {
            return pronoun.get() == Pronoun.THEY || pronoun.get() == Pronoun.WE;
        }
        return noun.map(Noun::plural).orElse(false)
                || mention.type().filter(t -> t == EntityType.GROUP).isPresent();
    }

    /** The innermost relation whose content holds the span; direct and mixed ones alone if {@code quoted}. */
    private int relationAt(Span span, boolean quoted) {
        int found = -1;
        for (int r = firstNear(span.start()); r < relations.size(); r++) {
            AttributionRelation relation = relations.get(r);
            if (relation.content().get(0).start() > span.start()) {
                break;
            }
            if ((!quoted || relation.type() != QuotationType.INDIRECT)
                    && relation.content().stream().anyMatch(c -> c.contains(span))) {
                found = r;
            }
        }
        return found;
    }

    /** Relations are ordered by the start of their content; one that holds an offset starts at most this many before it. */
    private int firstNear(int offset) {
        int low = 0;
        int high = relations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (relations.get(middle).content().get(0).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 8);
    }
}
