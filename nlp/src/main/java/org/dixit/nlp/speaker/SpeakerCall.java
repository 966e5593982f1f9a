package org.dixit.nlp.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.Coreference;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.nlp.mention.SourceHeads;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Evidence;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;

/** The resolution of one article: remembers the last speaker for quotations without a source. One thread. */
final class SpeakerCall {

    private static final double UNNAMED = 0.45;
    private static final double BYSTANDER = 0.65;
    /** Below this a relation is often wrong about its source. */
    private static final double DOUBTFUL = 0.45;

    /** Below this even one with a plain source is. */
    private static final double PLAIN = 0.3;

    private static final Pattern DESCRIBED = Pattern.compile("^[Aa]n? [^ ]* ");
    private static final Pattern RELATIVE = Pattern.compile(", (?:who|whose|which)\\b");
    private static final double COUPLE = 0.6;
    private static final int WINDOW = 40;

    private final Article article;
    private final Blocks blocks;
    private final EntityIndex entities;
    private final double threshold;
    private final Roles roles;
    private final NavigableMap<Integer, Integer> sources = new TreeMap<>();
    private final Set<String> spoken = new HashSet<>();
    private Optional<Floor> floor = Optional.empty();

    /** Who had the floor last, and in which block of the article. */
    private record Floor(Speaker speaker, int block) {}

    SpeakerCall(Article article, List<Sentence> sentences, EntityIndex entities, double threshold) {
        this.article = article;
        this.blocks = Blocks.of(sentences);
        this.entities = entities;
        this.threshold = threshold;
        this.roles = new Roles(article);
    }

    AttributedArticle resolve(List<AttributionRelation> relations) {
        List<Quotation> quotations = new ArrayList<>();
        relations.forEach(relation -> relation.source().forEach(span -> sources.put(span.start(), span.end())));
        for (AttributionRelation relation : relations) {
            quotations.add(quotation("q" + (quotations.size() + 1), relation));
        }
        return new AttributedArticle(article, entities.all(spoken), quotations);
    }

    private Quotation quotation(String id, AttributionRelation relation) {
        Optional<Speaker> speaker = speaker(relation).filter(s -> s.confidence() >= threshold);
        int block =
                blocks.at(relation.content().get(relation.content().size() - 1).start());
        speaker.ifPresent(s -> spoken.add(s.entity().id()));
        speaker.ifPresent(s -> floor = Optional.of(new Floor(s, block)));
        List<Quotation> nested = new ArrayList<>();
        for (AttributionRelation inner : relation.nested()) {
            nested.add(quotation(id + "." + (nested.size() + 1), inner));
        }
        return new Quotation(
                id,
                relation.type(),
                relation.mode(),
                article.textOf(relation.content()),
                Verbatim.of(article.text(), relation),
                relation.content(),
                relation.cue(),
                relation.source(),
                speaker,
                relation.confidence(),
                nested);
    }

    private Optional<Speaker> speaker(AttributionRelation relation) {
        if (Interview.asks(article, relation)) {
            return Optional.empty();
        }
        if (Interview.answers(article, relation)) {
            return entities.onlyPerson().map(this::onlyPerson);
        }
        if (relation.source().isEmpty()) {
            return inherited(relation);
        }
        List<Mention> heads = new ArrayList<>();
        for (Span source : relation.source()) {
            heads.addAll(SourceHeads.in(article.text(), source, entities.mentions()));
        }
        if (relation.confidence() < limit(relation, heads)) {
            return Optional.empty();
        }
        List<Mention> known = heads.stream()
                .filter(head -> entities.entityOf(head).isPresent())
                .toList();
        if (known.isEmpty()) {
            return couple(relation.source().get(0));
        }
        return known.size() > 1
                ? joint(known, relation.source().get(0), 0.9)
                : known.stream().findFirst().flatMap(this::single);
    }

    /**
     * How sure a relation must be of itself before its source is believed: the less, the more the source itself tells. A pronoun is none by chance, nor
     * is a full name beside marks; a source that is a name with its title and nothing else is seldom wrong, and one that names nobody names nobody wrongly.
     */
    private double limit(AttributionRelation relation, List<Mention> heads) {
        if (heads.size() != 1) {
            return DOUBTFUL;
        }
        Mention head = heads.get(0);
        if (head.kind() == MentionKind.PRONOUN) {
            return 0;
        }
        boolean unnamed = entities.entityOf(head).filter(EntityIndex::isNamed).isEmpty();
        if (!isWhole(relation.source().get(0), head)) {
            return unnamed && head.span().start() == relation.source().get(0).start() ? PLAIN : DOUBTFUL;
        }
        boolean name = head.kind() == MentionKind.NAME;
        boolean fullName = name && article.textOf(head.span()).indexOf(' ') > 0;
        if (fullName && relation.type() != QuotationType.INDIRECT) {
            return 0;
        }
        boolean place = head.type().filter(EntityType.LOCATION::equals).isPresent();
        return (name && !place) || unnamed ? PLAIN : DOUBTFUL;
    }

    /** Whether a source is its head with title or determiner, and nothing else. */
    private boolean isWhole(Span source, Mention head) {
        int start = head.role()
                .filter(role -> role.end() <= head.span().start())
                .map(Span::start)
                .orElse(head.span().start());
        String before = start <= source.start()
                ? ""
                : article.textOf(Span.of(source.start(), start)).strip();
        String behind = head.span().end() >= source.end()
                ? ""
                : article.textOf(Span.of(head.span().end(), source.end())).strip();
        boolean title = before.isEmpty()
                || FunctionWords.isDeterminer(before)
                || FunctionWords.isPossessive(before)
                || Titles.english().contains(before);
        return title
                && (behind.isEmpty()
                        || behind.equals(",")
                        || RELATIVE.matcher(behind).lookingAt());
    }

    private Optional<Speaker> single(Mention head) {
        Entity entity = entities.entityOf(head).orElseThrow();
        Optional<Coreference.Link> link = entities.link(head);
        if (head.kind() == MentionKind.PRONOUN && (link.isEmpty() || entity.type() == EntityType.PERSON)) {
            Optional<Speaker> couple = couple(head.span());
            if (couple.isPresent() || link.isEmpty()) {
                return couple;
            }
        }
        if (link.isEmpty() && isNoNounPhrase(entity, head)) {
            return Optional.empty();
        }
        Role role = roles.of(entity, head);
        return Optional.of(new Speaker(
                entity,
                SpeakerKinds.of(entity, article),
                role.words(),
                role.organisation(),
                Optional.of(head),
                link.map(l -> confidence(l, entity, head)).orElse(0.95),
                Optional.of(link.map(Coreference.Link::evidence).orElseGet(() -> ownName(entity)))));
    }

    /**
     * A pronoun or "the judge" that leads to somebody who has no name: more often than not the text does name that one, elsewhere, so such a
     * speaker falls below the usual threshold where the text names any of its type.
     */
    private double confidence(Coreference.Link link, Entity entity, Mention head) {
        boolean one = entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION;
        boolean told = entity.type() == EntityType.ORGANIZATION
                && article.textOf(head.span()).split(" ", -1).length > 2;
        // "the diplomat" takes up "a diplomat from the south": the text says no more of that one
        told |= link.evidence().sieve().equals("NounPhrase") && isDescribed(entity);
        // what the caller knows is certain, whether the text names it or not
        boolean unsure = link.confidence() < 1;
        return one && unsure && !EntityIndex.isNamed(entity) && !told && entities.hasNamed(entity.type())
                ? UNNAMED * link.confidence()
                : link.confidence();
    }

    /** Whether somebody unnamed is brought in with more than a noun: "a Western diplomat". */
    private boolean isDescribed(Entity entity) {
        return entity.type() == EntityType.PERSON
                && DESCRIBED
                        .matcher(article.textOf(entity.mentions().get(0).span()))
                        .find();
    }

    private static Evidence ownName(Entity entity) {
        return new Evidence("Source", "the source names “" + entity.name() + "”", List.of());
    }

    /** "They" that is led to nobody, or to one person alone. */
    private Optional<Speaker> couple(Span pronoun) {
        List<Mention> two = new Couples(article, entities, blocks).before(pronoun);
        return two.isEmpty() ? Optional.empty() : joint(two, two.get(0).span(), COUPLE);
    }

    /** A source such as "also today" or "who both" that was cut out wrongly. */
    private boolean isNoNounPhrase(Entity entity, Mention head) {
        String first = article.textOf(head.span()).split("\\s", 2)[0];
        return head.kind() == MentionKind.NOMINAL
                && entity.mentions().size() == 1
                && entity.type() == EntityType.MISC
                && FunctionWords.isBorder(first);
    }

    private Optional<Speaker> joint(List<Mention> heads, Span source, double confidence) {
        List<Entity> members = heads.stream()
                .map(head -> entities.entityOf(head).orElseThrow())
                .distinct()
                .toList();
        if (members.size() == 1) {
            return single(heads.get(0));
        }
        Entity group = entities.group(members, JointName.of(members, heads, source, article));
        return Optional.of(new Speaker(
                group,
                SpeakerKind.GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.of(heads.get(0)),
                confidence,
                Optional.of(new Evidence("JointSource", "the source names several: " + group.name(), List.of()))));
    }

    /** A direct quotation on its own, in the same paragraph or the next one: who had the floor keeps it. */
    private Optional<Speaker> inherited(AttributionRelation relation) {
        int block = blocks.at(relation.content().get(0).start());
        return floor.filter(f -> relation.type() == QuotationType.DIRECT
                        && relation.cue().isEmpty()
                        && block - f.block() <= 1)
                .map(Floor::speaker)
                .map(s -> new Speaker(
                        s.entity(),
                        s.kind(),
                        s.role(),
                        s.organisation(),
                        Optional.empty(),
                        0.8 * s.confidence(),
                        Optional.of(new Evidence(
                                "Floating", "the quotation names nobody; “" + s.name() + "” spoke last", List.of()))))
                .or(() -> bystander(relation, block));
    }

    /**
     * A direct quotation on its own where nobody spoke before: the only person whom this paragraph and the one before name; if they name nobody in
     * front of it, the only one behind it in the paragraph.
     */
    private Optional<Speaker> bystander(AttributionRelation relation, int block) {
        if (relation.type() != QuotationType.DIRECT || !relation.cue().isEmpty()) {
            return Optional.empty();
        }
        int start = relation.content().get(0).start();
        Set<Entity> people = people(entities.lastBefore(start, WINDOW), block - 1, block);
        if (people.isEmpty()) {
            List<Mention> behind = entities.firstFrom(start, WINDOW).stream()
                    .filter(mention -> mention.kind() == MentionKind.NAME && !isSource(mention.span()))
                    .toList();
            people = people(behind, block, block);
        }
        return people.size() != 1
                ? Optional.empty()
                : people.stream().findFirst().map(this::onlyPerson);
    }

    /** Whether a mention is the source of a quotation of its own: who answers did not ask. */
    private boolean isSource(Span mention) {
        Map.Entry<Integer, Integer> source = sources.floorEntry(mention.start());
        return source != null && source.getValue() >= mention.end();
    }

    private Set<Entity> people(List<Mention> mentions, int firstBlock, int lastBlock) {
        Set<Entity> people = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            int block = blocks.at(mention.span().start());
            if (firstBlock <= block && block <= lastBlock) {
                entities.entityOf(mention)
                        .filter(e -> e.type() == EntityType.PERSON)
                        .filter(EntityIndex::isNamed)
                        .ifPresent(people::add);
            }
        }
        return people;
    }

    private Speaker onlyPerson(Entity person) {
        Role role = roles.of(person, person.mentions().get(0));
        return new Speaker(
                person,
                SpeakerKinds.of(person, article),
                role.words(),
                role.organisation(),
                Optional.empty(),
                BYSTANDER,
                Optional.of(new Evidence(
                        "OnlyPerson",
                        "the quotation names nobody; no one but “" + person.name() + "” is near",
                        List.of())));
    }
}
