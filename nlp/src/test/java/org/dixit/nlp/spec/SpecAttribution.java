package org.dixit.nlp.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;

/**
 * One quotation of an example: what is expected, or what was found, in the terms of the spec files. Spans that white
 * space alone parts are one span here.
 *
 * @param type direct, indirect or mixed
 * @param source spans of the source; empty for none
 * @param cue spans of the cue; empty for none
 * @param content spans of the content
 * @param speaker who speaks
 * @param mode what the source does with the content; empty where the example leaves it open
 * @param nested attributions inside the content
 */
record SpecAttribution(
        QuotationType type,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        SpecSpeaker speaker,
        Optional<Mode> mode,
        List<SpecAttribution> nested) {

    SpecAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        nested = List.copyOf(nested);
    }

    static SpecAttribution of(Quotation quotation, String text) {
        return new SpecAttribution(
                quotation.type(),
                Stretches.merge(quotation.source(), text),
                Stretches.merge(quotation.cue(), text),
                Stretches.merge(quotation.content(), text),
                SpecSpeaker.of(quotation.speaker()),
                Optional.of(quotation.mode()),
                quotation.nested().stream().map(q -> of(q, text)).toList());
    }

    SpecAttribution withNested(SpecAttribution another) {
        List<SpecAttribution> all = new ArrayList<>(nested);
        all.add(another);
        return new SpecAttribution(type, source, cue, content, speaker, mode, all);
    }

    /** Whether an actual attribution is exactly this one, in all that this one names. */
    boolean accepts(SpecAttribution actual) {
        return acceptsAlone(actual) && accept(nested, actual.nested);
    }

    /** The same without a look at nested ones. */
    boolean acceptsAlone(SpecAttribution actual) {
        return type == actual.type
                && source.equals(actual.source)
                && cue.equals(actual.cue)
                && content.equals(actual.content)
                && speaker.accepts(actual.speaker)
                && (mode.isEmpty() || mode.equals(actual.mode));
    }

    static boolean accept(List<SpecAttribution> expected, List<SpecAttribution> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).accepts(actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All of a list, each followed by its nested ones. */
    static List<SpecAttribution> flat(List<SpecAttribution> attributions) {
        List<SpecAttribution> all = new ArrayList<>();
        for (SpecAttribution attribution : attributions) {
            all.add(attribution);
            all.addAll(flat(attribution.nested));
        }
        return all;
    }

    /** Whether another has a part of this one's content, and most of it: they may then be meant for the same. */
    boolean overlaps(SpecAttribution other) {
        return length(content) <= 2 * length(other.content)
                && length(other.content) <= 2 * length(content)
                && content.stream().anyMatch(span -> other.content.stream().anyMatch(span::overlaps));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
