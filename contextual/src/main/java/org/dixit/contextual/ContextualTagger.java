package org.dixit.contextual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.quote.AttributionTagger;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.tagging.LabelSet;

/**
 * Finds sources, cues and contents with an encoder that reads each word in its surroundings. Thread-safe, as its encoder is.
 *
 * <p>A fragment's certainty is the mean probability that one of its tokens is in such a part: a long content is not doubtful because one of its
 * words might be a border.
 */
public final class ContextualTagger implements AttributionTagger {
    /** Shared with the training: a source or content is labelled by the side on which its cue stands. */
    static final LabelSet LABELS = LabelSet.bio(List.of("cue", "source>", "source<", "content>", "content<"));

    private static final List<Role> ROLES = List.of(Role.CUE, Role.SOURCE, Role.SOURCE, Role.CONTENT, Role.CONTENT);
    private static final List<CueSide> SIDES =
            List.of(CueSide.HERE, CueSide.RIGHT, CueSide.LEFT, CueSide.RIGHT, CueSide.LEFT);

    private final ContextualEncoder encoder;
    private final Optional<RelationRater> rater;

    private ContextualTagger(ContextualEncoder encoder, Optional<RelationRater> rater) {
        this.encoder = encoder;
        this.rater = rater;
    }

    /**
     * A tagger with an encoder.
     *
     * @param encoder an open encoder; stays with the caller, who closes it
     * @return the tagger
     */
    public static ContextualTagger of(ContextualEncoder encoder) {
        return new ContextualTagger(encoder, encoder.calibration().map(RelationRater.class::cast));
    }

    /**
     * The same tagger with another rater.
     *
     * @param other tells how likely the relations are right that are made of the fragments
     * @return a tagger with the same encoder
     */
    public ContextualTagger withRater(RelationRater other) {
        return new ContextualTagger(encoder, Optional.of(other));
    }

    /** The calibration that came with the encoder, if one did. */
    @Override
    public Optional<RelationRater> rater() {
        return rater;
    }

    /**
     * The fragments of an article.
     *
     * @throws IllegalStateException if the encoder is closed
     */
    @Override
    public List<AttributionFragment> tag(Article article, List<Sentence> sentences) {
        float[][] scores = encoder.read(sentences).attribution();
        List<AttributionFragment> fragments = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int i = 0; i < sentences.size(); i++) {
            to += sentences.get(i).tokens().size();
            boolean last = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph();
            if (last) {
                addFragments(LabelPath.of(LABELS, scores, from, to), from, fragments);
                from = to;
            }
        }
        return fragments;
    }

    private static void addFragments(LabelPath path, int base, List<AttributionFragment> fragments) {
        for (LabelRun run : LabelRun.of(path.best())) {
            double certainty = certainty(path, run);
            fragments.add(new AttributionFragment(
                    ROLES.get(run.kind()), SIDES.get(run.kind()), base + run.from(), base + run.to(), certainty));
        }
    }

    private static double certainty(LabelPath path, LabelRun run) {
        double sum = 0;
        for (int i = run.from(); i < run.to(); i++) {
            sum += path.probability(i, LabelRun.beginning(run.kind()))
                    + path.probability(i, LabelRun.inside(run.kind()));
        }
        return Math.min(1, sum / (run.to() - run.from()));
    }
}
