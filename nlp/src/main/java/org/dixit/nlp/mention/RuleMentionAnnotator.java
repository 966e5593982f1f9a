package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.Countries;
import org.dixit.nlp.lexicon.FirstNames;
import org.dixit.nlp.lexicon.NounKind;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.nlp.lexicon.Titles;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.text.Span;

/**
 * Mentions by rule on top of a source of names: names get the title, role and organisation beside them, then come noun phrases around known
 * nouns, and pronouns. A noun phrase that is the role of a name is no mention of its own.
 */
public final class RuleMentionAnnotator implements MentionAnnotator {

    private static final Set<String> LETTERS =
            Set.of("QC", "KC", "MP", "MEP", "MBE", "OBE", "CBE", "MD", "M.D.", "PhD", "Ph.D.", "Esq", "Esq.");

    private static final Set<String> ADDRESSES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Judge", "Justice", "Sen.", "Rep.", "Gov.", "Sgt.",
            "Lt.");

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private static final Set<String> ADJECTIVES = Set.of(
            "Islamic",
            "Muslim",
            "Christian",
            "Jewish",
            "Catholic",
            "Protestant",
            "Orthodox",
            "Sunni",
            "Shia",
            "Shiite",
            "Hindu",
            "Buddhist",
            "Republican",
            "Democratic",
            "Arab",
            "Western",
            "Latino",
            "Hispanic",
            "Communist",
            "Conservative",
            "Liberal");

    private final NameAnnotator names;

    private RuleMentionAnnotator(NameAnnotator names) {
        this.names = names;
    }

    /**
     * The annotator for English.
     *
     * @param names where names come from
     * @return the annotator
     */
    public static RuleMentionAnnotator english(NameAnnotator names) {
        return new RuleMentionAnnotator(names);
    }

    @Override
    public MentionAnnotator knowing(List<KnownEntity> known) {
        return KnownMentions.over(new RuleMentionAnnotator(KnownNames.over(names, known)), known);
    }

    @Override
    public List<Mention> annotate(Article article, List<Sentence> sentences) {
        List<Mention> found = JoinedNames.part(names.annotate(sentences), sentences);
        RepeatedNames repeated = RepeatedNames.of(found, sentences);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Mention> inside = new ArrayList<>();
            while (next < found.size()
                    && found.get(next).span().start() < sentence.span().end()) {
                Mention name = found.get(next++);
                if (!isAdjective(article, name)) {
                    inside.add(name);
                }
            }
            List<Mention> joined = repeated.add(DescribedNames.add(parted(inside, sentence), sentence), sentence);
            annotate(TokenRow.of(sentence, joined), joined, mentions);
        }
        return mentions;
    }

    private static List<Mention> parted(List<Mention> names, Sentence sentence) {
        return BracketedNames.add(
                WholeInstitutions.mend(TitledNames.add(Nicknames.join(names, sentence), sentence), sentence), sentence);
    }

    /** "Canadian": name finders call it a name of its own kind; here it only modifies. */
    private static boolean isAdjective(Article article, Mention name) {
        boolean misc = name.type().filter(type -> type != EntityType.MISC).isEmpty();
        String text = article.textOf(name.span());
        return misc
                && (ADJECTIVES.contains(text)
                        || Countries.english().byAdjective(text).isPresent());
    }

    private static void annotate(TokenRow row, List<Mention> names, List<Mention> mentions) {
        boolean[] taken = new boolean[row.size()];
        List<Mention> all = new ArrayList<>();
        for (Mention found : names) {
            int from = row.firstTokenAt(found.span().start());
            Mention name = isAddressed(row, found, from) ? asPerson(found) : found;
            int to = withSuffix(
                    row,
                    name,
                    withoutLetters(row, from, row.firstTokenAt(name.span().end())));
            if (from < to) {
                all.add(named(row, withoutTitle(row, name, from, to), to, taken));
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (!taken[i]) {
                int at = i;
                pronoun(row, i).or(() -> NominalReader.at(row, at)).ifPresent(all::add);
            }
        }
        all.sort(null);
        mentions.addAll(all);
    }

    /** "Judge Harbour Hall QC": who is addressed as a person is one, whatever the name finder takes the name for. */
    private static boolean isAddressed(TokenRow row, Mention name, int from) {
        boolean person = name.type().filter(EntityType.PERSON::equals).isPresent();
        return !person && row.isCapitalised(from - 1) && ADDRESSES.contains(row.word(from - 1));
    }

    private static Mention asPerson(Mention name) {
        return Mention.of(name.span(), MentionKind.NAME, EntityType.PERSON);
    }

    /** "Luther Banks Jr.": the suffix tells father and son apart. */
    private static int withSuffix(TokenRow row, Mention name, int to) {
        boolean suffix = name.type().filter(EntityType.PERSON::equals).isPresent()
                && SUFFIXES.contains(row.word(to))
                && !row.isName(to);
        return suffix ? to + 1 : to;
    }

    /** "Dana Okoro QC" is named "Dana Okoro". */
    private static int withoutLetters(TokenRow row, int from, int to) {
        int end = to;
        while (end - from > 2 && (LETTERS.contains(row.word(end - 1)) || row.is(end - 1, ","))) {
            end--;
        }
        return end;
    }

    /** "President Trump" as a name is the name "Trump" with a title; the title is read again as one. */
    private static NameStart withoutTitle(TokenRow row, Mention name, int from, int to) {
        int start = from;
        if (name.type().filter(EntityType.PERSON::equals).isPresent()) {
            while (start < to - 1 && isTitle(row, start, to) && row.isCapitalised(start + 1)) {
                start++;
            }
        }
        return new NameStart(name, from, start);
    }

    /** A title of the list; or "Sheriff" in "Sheriff Dana Okoro", a noun for a person that is no given name, with two names behind it. */
    private static boolean isTitle(TokenRow row, int i, int to) {
        return Titles.english().contains(row.word(i))
                || (to - i > 2
                        && row.isPersonNoun(i)
                        && row.isCapitalised(i + 2)
                        && !FirstNames.english().contains(row.word(i)));
    }

    private record NameStart(Mention name, int from, int start) {}

    private static Mention named(TokenRow row, NameStart name, int to, boolean[] taken) {
        Optional<Range> role = role(row, name, to);
        role.ifPresent(range -> take(taken, range));
        return new Mention(
                row.span(name.start(), to),
                MentionKind.NAME,
                name.name().type(),
                role.map(range -> row.span(range.from(), range.to())),
                role.flatMap(range -> organisation(row, range)));
    }

    private static Optional<Range> role(TokenRow row, NameStart name, int to) {
        EntityType type = name.name().type().orElse(EntityType.MISC);
        if (type == EntityType.PERSON) {
            if (name.start() > name.from()) {
                return TitleReader.before(row, name.from())
                        .map(range -> new Range(range.from(), name.start()))
                        .or(() -> Optional.of(new Range(name.from(), name.start())));
            }
            return TitleReader.before(row, name.start()).or(() -> beside(row, name.start(), to, NounKind.PERSON));
        }
        return type != EntityType.ORGANIZATION
                ? Optional.empty()
                : TitleReader.beforeOrganisation(row, name.start())
                        .or(() -> beside(row, name.start(), to, NounKind.ORGANIZATION));
    }

    private static Optional<Range> beside(TokenRow row, int start, int end, NounKind kind) {
        return AppositionReader.after(row, end, kind)
                .or(() -> AppositionReader.before(row, start, kind))
                .or(() -> AppositionReader.predicate(row, end, kind));
    }

    /** The institution that the role belongs to: a name inside it, or what stands behind its preposition. */
    private static Optional<Span> organisation(TokenRow row, Range role) {
        for (int i = role.from(); i < role.to(); i++) {
            Optional<Mention> name = row.nameAt(i)
                    .filter(m -> m.type().filter(t -> t != EntityType.PERSON).isPresent());
            if (name.isPresent()) {
                return name.map(Mention::span);
            }
        }
        for (int i = role.from() + 1; i < role.to() - 1; i++) {
            if (row.is(i, "of") || row.is(i, "for") || row.is(i, "at") || row.is(i, "with")) {
                return Optional.of(row.span(i + 1, role.to()));
            }
        }
        return Optional.empty();
    }

    private static void take(boolean[] taken, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            taken[i] = true;
        }
    }

    private static Optional<Mention> pronoun(TokenRow row, int i) {
        if (row.isName(i)) {
            return Optional.empty();
        }
        return Pronoun.of(row.word(i))
                .map(pronoun -> new Mention(
                        row.span(i, i + 1), MentionKind.PRONOUN, type(pronoun), Optional.empty(), Optional.empty()));
    }

    private static Optional<EntityType> type(Pronoun pronoun) {
        return switch (pronoun) {
            case HE, SHE, I -> Optional.of(EntityType.PERSON);
            default -> Optional.empty();
        };
    }
}
