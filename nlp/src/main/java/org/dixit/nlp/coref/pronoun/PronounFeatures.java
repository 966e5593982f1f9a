package org.dixit.nlp.coref.pronoun;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.entity.EntityType;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.lexicon.Pronoun;

/** What the ranker knows of a pronoun and its candidates: numbers of binary features, one of each group of {@value #GROUP}. */
public final class PronounFeatures {

    private static final int GROUP = 8;
    private static final int GROUPS = 64;
    private static final int GROUPS_OF_NONE = 8;
    private static final int FAMILY = GROUP * GROUPS;

    /** How many features there are: those of each family of pronouns apart. */
    public static final int COUNT = 3 * FAMILY;

    private static final List<Place> PLACES = List.of(Place.values());
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final int FARTHEST = 60;
    private static final Set<String> CLAUSES = Set.of(
            "that",
            "because",
            "when",
            "if",
            "while",
            "but",
            "as",
            "since",
            "although",
            "though",
            "whether",
            "where",
            "so",
            ":",
            ";",
            "said",
            "says",
            "before",
            "after",
            "until",
            "which",
            "who",
            "how",
            "what",
            "why");
    private static final List<String> BEHIND = List.of(",", "and", "(", "who", "of");
    private static final List<String> BEFORE = List.of("of", "by", "with", "to", "for", "and");
    private static final List<String> COPULAS = List.of("is", "was", "'s", "’s");

    private final Reference pronoun;
    private final List<Reference> candidates;
    private final Chains chains;
    private final Discourse discourse;
    private final TextIndex text;
    private final int[] active = new int[GROUPS];
    private int size;
    private int group;

    private PronounFeatures(Reference pronoun, List<Reference> candidates, Chains chains, Discourse discourse) {
        this.pronoun = pronoun;
        this.candidates = candidates;
        this.chains = chains;
        this.discourse = discourse;
        this.text = chains.text();
    }

    /**
     * Features of all candidates and, last, of none of them.
     *
     * @param pronoun the pronoun
     * @param candidates the last mention of each candidate chain before it, the nearest first
     * @param chains the chains so far
     * @param discourse what the text has spoken of; moved up to the pronoun
     */
    public static int[][] of(Reference pronoun, List<Reference> candidates, Chains chains, Discourse discourse) {
        discourse.moveTo(pronoun);
        int[][] all = new int[candidates.size() + 1][];
        for (int i = 0; i < candidates.size(); i++) {
            all[i] = new PronounFeatures(pronoun, candidates, chains, discourse).ofCandidate(i);
        }
        all[candidates.size()] = new PronounFeatures(pronoun, candidates, chains, discourse).ofNone();
        return all;
    }

    private int[] ofNone() {
        group = GROUPS - GROUPS_OF_NONE;
        pronoun();
        add(bucket(candidates.size(), 1, 2, 3, 5, 9));
        return array();
    }

    private int[] ofCandidate(int rank) {
        Reference candidate = candidates.get(rank);
        pronoun();
        distance(candidate, rank);
        place(candidate);
        rivals(rank);
        form(candidate);
        chain(chains.of(candidate));
        standing(candidate);
        speech(candidate);
        paragraph(candidate);
        return array();
    }

    private void pronoun() {
        int family = family();
        add(family);
        add(PLACES.indexOf(Place.of(pronoun, text)));
        add((isSource() ? 1 : 0) + (pronoun.content() >= 0 ? 2 : 0) + (pronoun.quotation() >= 0 ? 2 : 0));
        add(bucket(text.placeInSentence(pronoun.token()), 1, 3, 8, 16));
        boolean copula = COPULAS.contains(text.word(pronoun.token() + 1));
        add(family != 1 ? 0 : copula ? 1 : 2);
    }

    private int family() {
        boolean person = pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE);
        return person ? 0 : pronoun.is(Pronoun.IT) ? 1 : 2;
    }

    private boolean isSource() {
        return pronoun.source() >= 0;
    }

    private void distance(Reference candidate, int rank) {
        add(pronoun.sentence() - candidate.sentence());
        add(rank);
        add(bucket(pronoun.token() - candidate.token(), 3, 6, 12, 25, 50, 100));
        add(Math.min(text.paragraphOf(pronoun.token()) - text.paragraphOf(candidate.token()), 4));
    }

    private void place(Reference candidate) {
        int sentences = Math.min(2, pronoun.sentence() - candidate.sentence());
        int at = text.placeInSentence(candidate.token());
        add(bucket(at, 1, 3, 6, 12, 20));
        add(PLACES.indexOf(Place.of(candidate, text)));
        boolean subjects = Place.of(pronoun, text) == Place.SUBJECT && isSubject(candidate);
        add(2 * sentences + (subjects ? 1 : 0));
        add(2 * sentences + (at < 3 ? 1 : 0));
        add(sentences > 0 ? GROUP - 1 : borders(candidate));
    }

    private boolean isSubject(Reference candidate) {
        Place place = Place.of(candidate, text);
        return place == Place.SUBJECT || place == Place.OPENER || candidate.source() >= 0;
    }

    /** Clause borders between a candidate and the pronoun of one sentence: 0 to 5. */
    private int borders(Reference candidate) {
        int clauses = 0;
        int commas = 0;
        int from = candidate.token() + candidate.words().size();
        for (int i = from; i < pronoun.token() && i < from + FARTHEST; i++) {
            String word = text.word(i).toLowerCase(Locale.ROOT);
            clauses += CLAUSES.contains(word) ? 1 : 0;
            commas += word.equals(",") || word.equals("and") ? 1 : 0;
        }
        return clauses > 0 ? 2 + Math.min(clauses, 3) : Math.min(commas, 2);
    }

    private void rivals(int rank) {
        int sentence = candidates.get(rank).sentence();
        List<Reference> nearer = candidates.subList(0, rank);
        long together = candidates.stream()
                .filter(other -> other.sentence() == sentence)
                .count();
        add(Math.min((int) together - 1, 4));
        add(Math.min((int) nearer.stream().filter(this::isSubject).count(), 5));
        add(Math.min(named(nearer), 5));
        add(named(candidates));
        add(candidates.size());
        boolean first =
                rank == candidates.size() - 1 || candidates.get(rank + 1).sentence() < sentence;
        add(first ? 1 : 0);
    }

    private int named(List<Reference> some) {
        return (int)
                some.stream().filter(one -> chains.of(one).name().isPresent()).count();
    }

    private void form(Reference candidate) {
        MentionKind kind = candidate.mention().kind();
        add(form(candidate, kind));
        add(candidate.plural() ? 1 : 0);
        String lower = candidate.lower();
        boolean indefinite = lower.startsWith("a ") || lower.startsWith("an ");
        add(kind != MentionKind.NOMINAL ? 3 : lower.startsWith("the ") ? 0 : indefinite ? 1 : 2);
        add(place(text.word(candidate.token() + candidate.words().size()), BEHIND));
        add(place(text.word(candidate.token() - 1), BEFORE));
        add(text.isHeadline(candidate.token()) ? 1 : 0);
    }

    private int form(Reference candidate, MentionKind kind) {
        return switch (kind) {
            case NAME -> candidate.words().size() > 1 ? 0 : 1;
            case NOMINAL -> 2;
            case PRONOUN -> candidate.pronoun().equals(pronoun.pronoun()) ? 3 : 4;
        };
    }

    private void chain(Chain chain) {
        add(gender(chain));
        add(chain.type().map(TYPES::indexOf).orElse(TYPES.size()));
        add(chain.name().isPresent() ? 1 : 0);
        add(chain.isPlural() ? 1 : 0);
        int first = chain.references().get(0).sentence();
        add(first < 3 ? bucket(first, 1, 3) : first == pronoun.sentence() ? 2 : 3);
    }

    /** Agrees, differs or is unknown; of an unknown one a first name that stands alone may still say something. */
    private int gender(Chain chain) {
        boolean known = chain.gender() != Gender.UNKNOWN;
        Gender gender = known ? chain.gender() : chain.guessedGender();
        if (pronoun.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN) {
            return 2;
        }
        return (known ? 0 : 3) + (gender == pronoun.gender() ? 0 : 1);
    }

    private void standing(Reference candidate) {
        Discourse.Standing standing = discourse.of(candidate);
        add(log(standing.mentions()));
        add(8 * standing.mentions() / (1 + discourse.largest()));
        add(log(standing.subjects()));
        add(Math.min(4, standing.inParagraph(text.paragraphOf(pronoun.token()))));
        add(Math.min(3, standing.inSentence(pronoun.sentence())));
        add(Math.min(3, standing.inSentence(pronoun.sentence() - 1)));
        add(standing.headline() ? 1 : 0);
        add(samePronoun(candidate));
        add(relation(discourse.openerBefore(pronoun.sentence()), candidate));
        add(relation(discourse.lastSubject(), candidate));
    }

    /** Whom the last pronoun of this family meant, and how far back it stands. */
    private int samePronoun(Reference candidate) {
        Optional<Reference> last = pronoun.pronoun().flatMap(discourse::lastPronoun);
        int distance = last.map(one -> Math.min(2, pronoun.sentence() - one.sentence()))
                .orElse(0);
        return last.isEmpty() ? 0 : distance + (is(last, candidate) ? 1 : 4);
    }

    private boolean is(Optional<Reference> reference, Reference candidate) {
        return reference.filter(one -> chains.together(one, candidate)).isPresent();
    }

    private int relation(Optional<Reference> reference, Reference candidate) {
        return reference.isEmpty() ? 0 : is(reference, candidate) ? 1 : 2;
    }

    private void speech(Reference candidate) {
        add((isSource() ? 0 : 2) + (candidate.source() >= 0 ? 0 : 1));
        int last = relation(discourse.lastSource(), candidate);
        add(last == 0 || isSource() ? last : 2 + last);
        boolean speaks = is(chains.source(pronoun.content()), candidate);
        add(pronoun.content() < 0 ? 0 : (pronoun.quotation() >= 0 ? 1 : 3) + (speaks ? 0 : 1));
        add(isSource() && candidate.content() == pronoun.source() ? 1 : 0);
        add(candidate.quotation() < 0 ? 0 : candidate.quotation() == pronoun.quotation() ? 1 : 2);
        add(candidate.content() < 0 ? 0 : candidate.content() == pronoun.content() ? 1 : 2);
        add(log(discourse.of(candidate).sources()));
    }

    /** Who is spoken of in the pronoun's own paragraph: this candidate alone, with others, only others, or none; who spoke last, here or before. */
    private void paragraph(Reference candidate) {
        int block = text.paragraphOf(pronoun.token());
        long here = candidates.stream().filter(one -> isIn(block, one)).count();
        add(isIn(block, candidate) ? (here == 1 ? 0 : 1) : here > 0 ? 2 : 3);
        Optional<Reference> last = discourse.lastSource();
        boolean near =
                last.filter(one -> text.paragraphOf(one.token()) == block).isPresent();
        int speaker = is(last, candidate) ? (near ? 2 : here == 0 ? 1 : 0) : 0;
        add(last.isEmpty() ? 0 : (isSource() ? 1 : 4) + speaker);
        Optional<Reference> opener =
                discourse.openerBefore(pronoun.sentence()).filter(first -> text.paragraphOf(first.token()) == block);
        add(is(opener, candidate) ? (isSource() ? 1 : 2) : 0);
    }

    private boolean isIn(int block, Reference candidate) {
        return discourse.of(candidate).inParagraph(block) > 0;
    }

    private static int log(int count) {
        return bucket(count, 1, 2, 3, 4, 6, 10, 20);
    }

    /** How many limits a value reaches. */
    private static int bucket(int value, int... limits) {
        int reached = 0;
        while (reached < limits.length && value >= limits[reached]) {
            reached++;
        }
        return reached;
    }

    /** The place of a word in a list, the size of the list if it is none of it. */
    private static int place(String word, List<String> words) {
        int place = words.indexOf(word);
        return place < 0 ? words.size() : place;
    }

    private void add(int value) {
        active[size++] = FAMILY * family() + group * GROUP + Math.max(0, Math.min(value, GROUP - 1));
        group++;
    }

    private int[] array() {
        return Arrays.copyOf(active, size);
    }
}
