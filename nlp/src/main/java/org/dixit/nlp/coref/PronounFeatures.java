package org.dixit.nlp.coref;

import java.util.Arrays;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.Gender;
import org.dixit.nlp.lexicon.Pronoun;

/** What the ranker knows of a pronoun and a candidate: numbers of binary features, apart for he/she, it and they. */
final class PronounFeatures {

    private static final int GROUP = 8;
    private static final int GROUPS = 34;

    /** Features of one family of pronouns. */
    private static final int FAMILY = GROUP * GROUPS;

    /** How many features there are. */
    static final int COUNT = 3 * FAMILY;

    private final int[] active = new int[64];
    private final int base;
    private int size;
    private int group;

    private PronounFeatures(int base) {
        this.base = base;
    }

    /** Features of leaving the pronoun without an antecedent. */
    static int[] ofNone(Reference pronoun, int candidates) {
        PronounFeatures features = new PronounFeatures(base(pronoun));
        features.group = GROUPS - 2;
        features.add(Math.min(candidates, GROUP - 1));
        return features.array();
    }

    /**
     * Features of a candidate.
     *
     * @param pronoun the pronoun
     * @param candidate the candidate chain's last mention before it
     * @param rank how many candidates are nearer
     * @param chains the chains so far
     */
    static int[] of(Reference pronoun, Reference candidate, int rank, Chains chains) {
        PronounFeatures features = new PronounFeatures(base(pronoun));
        features.place(pronoun, candidate, rank, chains.text());
        features.form(pronoun, candidate, chains.text());
        features.chain(pronoun, chains.of(candidate), chains);
        features.speech(pronoun, candidate, chains);
        return features.array();
    }

    private static int base(Reference pronoun) {
        boolean person = pronoun.is(Pronoun.HE) || pronoun.is(Pronoun.SHE);
        return person ? 0 : pronoun.is(Pronoun.IT) ? FAMILY : 2 * FAMILY;
    }

    private void place(Reference pronoun, Reference candidate, int rank, TextIndex text) {
        int sentences = pronoun.sentence() - candidate.sentence();
        add(Math.min(sentences, 7));
        add(Math.min(rank, 7));
        int tokens = pronoun.token() - candidate.token();
        add(
                tokens < 3
                        ? 0
                        : tokens < 6 ? 1 : tokens < 12 ? 2 : tokens < 25 ? 3 : tokens < 50 ? 4 : tokens < 100 ? 5 : 6);
        int paragraphs = text.paragraphOf(pronoun.token()) - text.paragraphOf(candidate.token());
        add(Math.min(paragraphs, 4));
        int place = text.placeInSentence(candidate.token());
        int candidatePlace = place == 0 ? 0 : place < 3 ? 1 : place < 6 ? 2 : place < 12 ? 3 : 4;
        add(candidatePlace);
        boolean opens = text.placeInSentence(pronoun.token()) < 2;
        add(opens ? candidatePlace < 2 ? 0 : 1 : candidatePlace < 2 ? 2 : 3);
        add((sentences == 0 ? 0 : sentences == 1 ? 1 : 2) * 2 + (candidatePlace < 3 ? 1 : 0));
        add(possessive(pronoun) ? 4 + Math.min(3, rank) : Math.min(3, rank));
    }

    private static boolean possessive(Reference pronoun) {
        String word = pronoun.lower();
        return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
    }

    private void form(Reference pronoun, Reference candidate, TextIndex text) {
        MentionKind kind = candidate.mention().kind();
        boolean samePronoun = kind == MentionKind.PRONOUN && candidate.pronoun().equals(pronoun.pronoun());
        add(
                kind == MentionKind.NAME
                        ? candidate.words().size() > 1 ? 0 : 1
                        : kind == MentionKind.NOMINAL ? 2 : samePronoun ? 3 : 4);
        int next = candidate.token() + candidate.words().size();
        String after = text.word(next);
        boolean clitic = after.equals("'s") || after.equals("’s") || after.equals("'") || after.equals("’");
        boolean verb = FunctionWords.isCommonVerb(after)
                || after.endsWith("ed")
                || after.equals("has")
                || after.equals("was")
                || after.equals("is")
                || after.equals("had")
                || after.equals("will");
        add(clitic ? 0 : verb ? 1 : after.equals(",") ? 2 : after.equals("and") ? 3 : after.equals("(") ? 4 : 5);
        String before = text.word(candidate
                        .mention()
                        .role()
                        .filter(r -> r.end() <= candidate.span().start())
                        .map(r -> text.tokenAt(r.start()))
                        .orElse(candidate.token())
                - 1);
        boolean cue = FunctionWords.isCommonVerb(before);
        add(
                before.equals("of")
                        ? 0
                        : before.equals("by")
                                ? 1
                                : FunctionWords.isPreposition(before)
                                        ? 2
                                        : cue
                                                ? 3
                                                : before.equals("and")
                                                        ? 4
                                                        : before.equals(",")
                                                                ? 5
                                                                : before.isEmpty()
                                                                                || text.placeInSentence(
                                                                                                candidate.token())
                                                                                        == 0
                                                                        ? 6
                                                                        : 7);
        add(candidate.plural() ? 1 : 0);
        boolean definite = kind == MentionKind.NOMINAL && candidate.lower().startsWith("the ");
        boolean indefinite = kind == MentionKind.NOMINAL
                && (candidate.lower().startsWith("a ") || candidate.lower().startsWith("an "));
        add(definite ? 0 : indefinite ? 1 : kind == MentionKind.NOMINAL ? 2 : 3);
        add(text.isHeadline(candidate.token()) ? 1 : 0);
    }

    private void chain(Reference pronoun, Chain chain, Chains chains) {
        int before = 0;
        int same = 0;
        for (Reference member : chain.references()) {
            before += member.index() < pronoun.index() ? 1 : 0;
            same += member.index() < pronoun.index()
                            && member.pronoun().equals(pronoun.pronoun())
                            && member.pronoun().isPresent()
                    ? 1
                    : 0;
        }
        add(before < 2 ? 0 : before < 3 ? 1 : before < 5 ? 2 : before < 8 ? 3 : before < 13 ? 4 : before < 25 ? 5 : 6);
        add(same == 0 ? 0 : same < 2 ? 1 : same < 4 ? 2 : 3);
        int share = 8 * before / (1 + chains.largest());
        add(Math.min(share, 7));
        Gender gender = chain.gender();
        boolean known = gender != Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN;
        add(known ? gender == pronoun.gender() ? 0 : 1 : 2);
        add(chain.type().map(Enum::ordinal).orElse(EntityType.values().length));
        add(chain.name().isPresent() ? 1 : 0);
        add(chain.isPlural() ? 1 : 0);
        add(
                chain.references().get(0).sentence() == 0
                        ? 0
                        : chain.references().get(0).sentence() < 3 ? 1 : 2);
    }

    private void speech(Reference pronoun, Reference candidate, Chains chains) {
        Chain chain = chains.of(candidate);
        add(pronoun.source() >= 0 ? candidate.source() >= 0 ? 0 : 1 : candidate.source() >= 0 ? 2 : 3);
        Optional<Reference> last = chains.lastSource(pronoun);
        boolean lastSpeaker =
                last.filter(source -> chains.together(source, candidate)).isPresent();
        boolean source = pronoun.source() >= 0;
        add(last.isEmpty() ? 0 : lastSpeaker ? source ? 1 : 2 : source ? 3 : 4);
        boolean speaks = pronoun.content() >= 0
                && chain.references().stream().anyMatch(member -> member.source() == pronoun.content());
        add(pronoun.content() < 0 ? 0 : pronoun.quotation() >= 0 ? speaks ? 1 : 2 : speaks ? 3 : 4);
        boolean own = source && candidate.content() == pronoun.source();
        add(own ? 1 : 0);
        add(candidate.quotation() < 0 ? 0 : candidate.quotation() == pronoun.quotation() ? 1 : 2);
    }

    private void add(int value) {
        active[size++] = base + group * GROUP + Math.min(value, GROUP - 1);
        group++;
    }

    private int[] array() {
        return Arrays.copyOf(active, size);
    }
}
