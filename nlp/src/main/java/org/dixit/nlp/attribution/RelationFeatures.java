package org.dixit.nlp.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Frame;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/** What the models of mode and of confidence are told of a relation. A relation is a sequence of one token to them. */
public final class RelationFeatures {
    private static final int NONE = -7;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n\u2019t", "never", "no", "none", "nobody", "neither", "nor", "without", "cannot");

    private final ArticleFrame frame;
    private final TokenMap map;
    private final FeatureBuffer buffer = new FeatureBuffer();

    /**
     * For the relations of one article.
     *
     * @param frame its passages, complete
     * @param map its tokens
     */
    public RelationFeatures(ArticleFrame frame, TokenMap map) {
        this.frame = frame;
        this.map = map;
    }

    /**
     * The features that tell its mode; good until the next call.
     *
     * @param linked the relation
     */
    public FeatureBuffer mode(Linked linked) {
        begin();
        words(linked);
        return buffer;
    }

    private void words(Linked linked) {
        linked.cue().ifPresentOrElse(this::cueWords, () -> add(500, NONE));
        contentWords(linked.content());
        polarity(linked);
        add(501, linked.source().isPresent() ? 1 : 0, lemma(linked.cue().map(AttributionFragment::from)));
    }

    /**
     * The features that tell whether it is right; good until the next call.
     *
     * @param linked the relation
     */
    public FeatureBuffer confidence(Linked linked) {
        begin();
        certainties(linked);
        return buffer;
    }

    private void certainties(Linked linked) {
        int quoted = quoted(linked.content());
        int cue = linked.cue().map(f -> step(f.certainty())).orElse(NONE);
        int source = linked.source().map(f -> step(f.certainty())).orElse(NONE);
        int content = linked.content().stream()
                .mapToInt(f -> step(f.certainty()))
                .min()
                .orElse(0);
        add(600, cue);
        add(601, source);
        add(602, content);
        add(603, Math.min(content, Math.min(cue, source)), quoted);
        add(604, cue, content);
        add(605, quoted, linked.borrowed() ? 1 : 0);
        add(606, linked.content().size());
        int length = linked.content().stream().mapToInt(f -> f.to() - f.from()).sum();
        add(607, Frame.distance(length), quoted);
        linked.cue().ifPresent(f -> cueStrength(f, cue));
        linked.source().ifPresent(f -> sourceKind(f, source));
    }

    private void cueStrength(AttributionFragment cue, int certainty) {
        Passage p = frame.passageOf(cue.from());
        int best = 0;
        for (int i = cue.from(); i < cue.to(); i++) {
            best = Math.max(best, p.cue[i - p.firstToken + Passage.PAD]);
        }
        add(610, best, certainty);
        add(611, Frame.distance(cue.to() - cue.from()), best);
    }

    private void sourceKind(AttributionFragment source, int certainty) {
        Passage p = frame.passageOf(source.from());
        add(612, p.tag(source.to() - 1 - p.firstToken), p.tag(source.from() - p.firstToken));
        add(613, Frame.distance(source.to() - source.from()), certainty);
    }

    /** Certainties in eleven steps. */
    private static int step(double certainty) {
        return (int) Math.round(certainty * 10);
    }

    /** 0 if no content is quoted, 2 if all are, 1 otherwise. */
    private int quoted(List<AttributionFragment> content) {
        long inside = content.stream()
                .filter(f -> map.quoted(f.from()) && map.quoted(f.to() - 1))
                .count();
        boolean touched = content.stream().anyMatch(f -> map.quoted(f.from()) || map.quoted(f.to() - 1));
        return inside == content.size() ? 2 : touched ? 1 : 0;
    }

    private void cueWords(AttributionFragment cue) {
        Passage p = frame.passageOf(cue.from());
        int from = cue.from() - p.firstToken + Passage.PAD;
        int to = cue.to() - p.firstToken + Passage.PAD;
        int head = from;
        int hash = 0;
        for (int c = from; c < to; c++) {
            add(510, p.lemma[c]);
            add(511, p.lemma[c], p.tag[c]);
            add(512, p.word[c], c + 1 < to ? p.word[c + 1] : NONE);
            head = p.cue[c] >= p.cue[head] ? c : head;
            hash = hash * 31 + p.lemma[c];
        }
        add(513, hash);
        add(514, p.lemma[head], p.tag[head]);
        add(517, p.lemma[head], p.word[to]);
        add(518, p.tag[from], p.word[from]);
        add(519, p.word[from - 1]);
        add(520, p.lemma[from - 1], p.lemma[from - 2]);
        add(521, p.tag[from - 1], p.tag[head]);
        add(522, p.word[to]);
        add(523, p.word[from - 1], p.lemma[head]);
        add(524, p.tag[from], p.tag[head]);
    }

    private void contentWords(List<AttributionFragment> content) {
        AttributionFragment first = content.get(0);
        AttributionFragment last = content.get(content.size() - 1);
        Passage p = frame.passageOf(first.from());
        int from = first.from() - p.firstToken + Passage.PAD;
        add(530, p.word[from]);
        add(531, p.word[from], p.tag[from + 1]);
        add(532, p.lemma[from], p.lemma[from + 1]);
        add(533, p.tag[from], p.tag[from + 1]);
        Passage q = frame.passageOf(last.to() - 1);
        int end = last.to() - q.firstToken + Passage.PAD;
        add(534, q.word[end - 1]);
        add(535, q.word[end - 1], q.word[end - 2]);
        add(536, q.word[end]);
        add(537, quoted(content));
        add(538, quoted(content), p.word[from + 1]);
    }

    /** Whether the saying is denied or only possible: "did not say", "nobody said", "would argue", "is expected to say". */
    private void polarity(Linked linked) {
        int from = linked.cue().map(AttributionFragment::from).orElse(0);
        int to = linked.cue().map(AttributionFragment::to).orElse(0);
        int start = linked.source()
                .map(AttributionFragment::from)
                .filter(s -> s < from)
                .orElse(from);
        boolean denied = denies(from > 0 ? from - 1 : from, to) || denies(start, Math.min(start + 1, to));
        denied |= denies(linked.content().get(0).from(), linked.content().get(0).from() + 1);
        int negation = denied ? 1 : 0;
        int helper = NONE;
        int verb = NONE;
        for (int i = from; i < to; i++) {
            Passage p = frame.passageOf(i);
            int cell = i - p.firstToken + Passage.PAD;
            if (p.tag[cell] == Tag.AUX && helper == NONE) {
                helper = p.lemma[cell];
            }
            verb = Tag.isVerb(p.tag[cell]) ? p.tag[cell] : verb;
        }
        add(540, negation);
        add(541, negation, helper);
        add(542, negation * 31 + verb, helper);
        add(543, negation, lemma(linked.cue().map(c -> c.to() - 1)));
        add(544, helper, verb);
    }

    private boolean denies(int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEGATIONS.contains(map.token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private int lemma(Optional<Integer> token) {
        return token.map(t -> {
                    Passage p = frame.passageOf(t);
                    return p.lemma(t - p.firstToken);
                })
                .orElse(NONE);
    }

    private void begin() {
        buffer.clear();
        buffer.nextToken();
    }

    private void add(int template, int value) {
        buffer.add(FeatureHash.of(template, value));
    }

    private void add(int template, int first, int second) {
        buffer.add(FeatureHash.of(template, first, second));
    }
}
