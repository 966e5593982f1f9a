package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.link.Linked;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.quote.RelationEvidence;
import org.dixit.nlp.quote.RelationRater;
import org.dixit.nlp.tagging.SequenceDecoder;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/** Makes relations of linked fragments: spans, type, mode and confidence. For one text and one thread. */
final class RelationBuilder {
    private static final int RIGHT = 1;

    private final Article article;
    private final List<QuotedStretch> quoted;
    private final TokenMap map;
    private final RelationFeatures features;
    private final AttributionModel model;
    private final SequenceDecoder mode;
    private final SequenceDecoder confidence;
    private final Optional<RelationRater> rater;

    RelationBuilder(
            AttributionModel model, Article article, List<QuotedStretch> quoted, TokenMap map, ArticleFrame frame) {
        this.article = article;
        this.quoted = quoted;
        this.map = map;
        this.features = new RelationFeatures(frame, map);
        this.model = model;
        this.mode = model.mode().decoder();
        this.confidence = model.confidence().decoder();
        this.rater = Optional.empty();
    }

    private RelationBuilder(RelationBuilder other, Optional<RelationRater> rater) {
        this.article = other.article;
        this.quoted = other.quoted;
        this.map = other.map;
        this.features = other.features;
        this.model = other.model;
        this.mode = other.mode;
        this.confidence = other.confidence;
        this.rater = rater;
    }

    /** The same builder, whose confidences come from a rater; those of the model if there is none. */
    RelationBuilder ratedBy(Optional<RelationRater> other) {
        return new RelationBuilder(this, other);
    }

    AttributionRelation build(Linked linked, List<AttributionRelation> nested) {
        List<Span> content = spans(linked.content());
        int best = mode.score(features.mode(linked)).best()[0];
        QuotationType type = QuotedShare.typeOf(article.text(), content, quoted);
        return new AttributionRelation(
                type,
                mode(Mode.valueOf(model.mode().labels().name(best)), linked),
                content,
                spans(linked.cue().stream().toList()),
                spans(linked.source().stream().toList()),
                rater.map(other -> other.confidence(evidence(linked, type))).orElseGet(() -> confidence(linked)),
                nested);
    }

    /** One who asks with a question mark asks to know, not to get: {@code He asked, "Who is there?"} */
    private Mode mode(Mode told, Linked linked) {
        AttributionFragment last = linked.content().get(linked.content().size() - 1);
        boolean question = last.to() - last.from() > 2 && map.closes(last.to() - 1) && map.isText(last.to() - 2, "?");
        if (told == Mode.STATEMENT && isOrder(linked, last)) {
            return Mode.REQUEST;
        }
        if (told == Mode.STATEMENT && linked.cue().filter(this::isFor).isPresent()) {
            return Mode.ATTITUDE;
        }
        return told == Mode.REQUEST && question ? Mode.QUESTION : told;
    }

    /** One who is told to do something is asked for it: "had been told to leave". */
    private boolean isOrder(Linked linked, AttributionFragment last) {
        boolean told = linked.cue()
                .filter(cue -> map.isText(cue.to() - 1, "told") && cue.to() == last.from())
                .isPresent();
        return told
                && map.isText(last.from(), "to")
                && last.from() + 1 < last.to()
                && map.tag(last.from() + 1) == Tag.VERB;
    }

    /** Whether a cue is the "for" of one whose view it is: "For Adjei, the market is a parliament". */
    private boolean isFor(AttributionFragment cue) {
        return cue.to() - cue.from() == 1 && (map.isText(cue.from(), "For") || map.isText(cue.from(), "for"));
    }

    private static RelationEvidence evidence(Linked linked, QuotationType type) {
        return new RelationEvidence(
                type,
                linked.content().stream()
                        .mapToDouble(AttributionFragment::certainty)
                        .min()
                        .orElse(0),
                certainty(linked.cue()),
                certainty(linked.source()),
                linked.borrowed());
    }

    private static OptionalDouble certainty(Optional<AttributionFragment> fragment) {
        return fragment.stream().mapToDouble(AttributionFragment::certainty).findFirst();
    }

    double confidence(Linked linked) {
        double right = confidence.score(features.confidence(linked)).marginals(1)[0][RIGHT];
        return Math.min(1, Math.max(0, right));
    }

    private List<Span> spans(List<AttributionFragment> fragments) {
        List<Span> spans = new ArrayList<>();
        for (AttributionFragment fragment : fragments) {
            spans.add(map.span(fragment.from(), fragment.to()));
        }
        return spans;
    }
}
