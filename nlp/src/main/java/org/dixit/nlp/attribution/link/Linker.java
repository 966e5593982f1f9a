package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;

/**
 * Links the fragments of an article: each content and each source goes to the nearest cue on the side that the tagger saw;
 * quoted content at the head of a paragraph to the cue with a colon that closes the one before; a cue without a source shares
 * that of the cue in front of it in its sentence, with or without a content; one of a quotation takes the nearest source in its paragraph or the one before.
 * A quotation without a cue keeps to itself. In time proportional to the fragments. For one call.
 */
public final class Linker {
    private static final int CUES_OF_A_SENTENCE = 8;

    private final TokenMap map;
    private final TreeMap<Integer, Bundle> cues = new TreeMap<>();
    private final TreeMap<Integer, Bundle> alone = new TreeMap<>();

    private Optional<Bundle> lastContent = Optional.empty();

    private Linker(TokenMap map) {
        this.map = map;
    }

    /**
     * Links fragments.
     *
     * @param fragments the fragments of an article in text order
     * @param map the sentences and quoted regions of its tokens
     * @return relations in order of their contents
     */
    public static List<Linked> link(List<AttributionFragment> fragments, TokenMap map) {
        return new Linker(map).linkAll(FragmentRule.applyAll(FragmentRule.OF_ARTICLES, fragments, map));
    }

    /**
     * Links fragments of stretches that are no paragraphs, whose layout tells nothing.
     *
     * @param fragments the fragments in text order
     * @param map the sentences and quoted regions of the tokens
     * @return relations in order of their contents
     */
    public static List<Linked> linkPlain(List<AttributionFragment> fragments, TokenMap map) {
        return new Linker(map).linkAll(FragmentRule.applyAll(FragmentRule.OF_CONTENTS, fragments, map));
    }

    private List<Linked> linkAll(List<AttributionFragment> fragments) {
        fragments.stream().filter(f -> f.role() == Role.CUE).forEach(f -> cues.put(f.from(), Bundle.of(f)));
        fragments.stream().filter(f -> f.role() == Role.CONTENT).forEach(this::linkContent);
        fragments.stream()
                .filter(f -> f.role() == Role.SOURCE)
                .filter(source -> !linkSource(source))
                .toList()
                .forEach(this::linkTurned);
        List<Bundle> bundles = new ArrayList<>(cues.values());
        bundles.addAll(alone.values());
        bundles.sort(Comparator.comparingInt(Bundle::from));
        borrowWithinSentence(bundles);
        bundles.removeIf(bundle -> bundle.content.isEmpty());
        borrowForQuoted(bundles);
        return bundles.stream()
                .map(Bundle::linked)
                .sorted(Comparator.comparingInt(
                        linked -> linked.content().get(0).from()))
                .toList();
    }

    private void linkContent(AttributionFragment content) {
        if (Neighbours.touchesNext(content, map)) {
            lastContent = Optional.of(standAlone(content));
            return;
        }
        Optional<Bundle> told = nearest(content, content.cue()).map(b -> ofTheSameQuotation(b, content));
        Optional<Bundle> other =
                nearest(content, opposite(content.cue())).filter(b -> sameSentence(b.from(), content.from()));
        boolean clause = other.filter(b -> !isParted(b, content)).isPresent()
                && told.filter(b -> isParted(b, content)).isPresent();
        Optional<Bundle> bundle = (clause ? other : told.or(() -> other))
                .or(() -> announced(content))
                .or(() -> signed(content))
                .or(() -> continued(content))
                .or(() -> interrupted(content));
        bundle.ifPresent(b -> add(b, content));
        lastContent = bundle.or(() -> Optional.of(standAlone(content)));
    }

    /** Adds a content; one that goes on with a quotation without a cue brings it along. */
    private void add(Bundle bundle, AttributionFragment content) {
        if (map.continues(content.from()) && map.startsParagraph(content.from())) {
            lastContent
                    .filter(b -> b != bundle && b.cue.isEmpty() && b.end() == content.from())
                    .ifPresent(b -> {
                        bundle.content.addAll(b.content);
                        alone.remove(b.from());
                    });
        }
        bundle.content.add(content);
    }

    private Bundle standAlone(AttributionFragment content) {
        Bundle bundle = Bundle.withoutCue(content);
        alone.put(content.from(), bundle);
        return bundle;
    }

    /** The cue that closes the paragraph before: "She said:" in a line of its own. */
    private Optional<Bundle> announced(AttributionFragment content) {
        boolean opens = content.from() > 0 && map.paragraph(content.from() - 1) < map.paragraph(content.from());
        if (!opens || !map.token(content.from() - 1).text().equals(":")) {
            return Optional.empty();
        }
        return Optional.ofNullable(cues.lowerEntry(content.from()))
                .map(java.util.Map.Entry::getValue)
                .filter(b -> sameSentence(b.from(), content.from() - 1));
    }

    /**
     * Of the cues of the sentence in front that of a quotation, where the content is one, too: {@code "It leaks," said Ruiz, adding
     * that it was old. "Nobody listened."}
     */
    private Bundle ofTheSameQuotation(Bundle nearest, AttributionFragment content) {
        boolean goesOn =
                nearest.from() < content.from() && map.opens(content.from()) && map.startsSentence(content.from());
        if (!goesOn || isQuoted(nearest)) {
            return nearest;
        }
        return cues.headMap(nearest.from(), false).descendingMap().values().stream()
                .limit(CUES_OF_A_SENTENCE)
                .takeWhile(b -> sameSentence(b.from(), nearest.from()))
                .filter(this::isQuoted)
                .findFirst()
                .orElse(nearest);
    }

    /** Whether a semicolon parts a cue from a content: "according to Eze, …; according to the guide, …". */
    private boolean isParted(Bundle bundle, AttributionFragment content) {
        return map.hasSemicolon(bundle.to(), content.from()) || map.hasSemicolon(content.to(), bundle.from());
    }

    /** The dash that opens the next paragraph, which signs the content of this one. */
    private Optional<Bundle> signed(AttributionFragment content) {
        return Optional.ofNullable(cues.get(content.to()))
                .filter(b -> map.startsParagraph(b.from()) && map.isDash(b.from()));
    }

    /** What the content that ends the paragraph before belongs to, where its quotation goes on here. */
    private Optional<Bundle> continued(AttributionFragment content) {
        if (!map.continues(content.from()) || !map.startsParagraph(content.from())) {
            return Optional.empty();
        }
        return lastContent.filter(b -> b.end() == content.from());
    }

    /** The first half of a quotation that goes on behind a deed in dashes: "One day"—he pointed up—"it will fall." */
    private Optional<Bundle> interrupted(AttributionFragment content) {
        boolean half = content.from() > 0 && map.opens(content.from()) && map.isDash(content.from() - 1);
        return half
                ? lastContent.filter(b -> b.cue.isEmpty()
                        && b.end() < content.from() - 1
                        && map.closes(b.end() - 1)
                        && map.isDash(b.end())
                        && map.paragraph(b.from()) == map.paragraph(content.from()))
                : Optional.empty();
    }

    /** Links a source with the cue on the side that the tagger saw, or else with a content; not if there is neither. */
    private boolean linkSource(AttributionFragment source) {
        Optional<Bundle> bundle = beside(source, source.cue()).or(() -> besideAlone(source));
        bundle.filter(b -> b.source.isEmpty() || b.distance(source) < b.distance(b.source.get()))
                .ifPresent(b -> b.source = Optional.of(source));
        return bundle.isPresent();
    }

    /** Where no cue stands on the side that the tagger saw, one without a source stands on the other. */
    private void linkTurned(AttributionFragment source) {
        beside(source, opposite(source.cue()))
                .filter(b -> b.source.isEmpty())
                .ifPresent(b -> b.source = Optional.of(source));
    }

    /** The nearest cue on a side in the sentence of a source, which may span what looks like two: "Ana B. I. Eze said". */
    private Optional<Bundle> beside(AttributionFragment source, CueSide side) {
        return nearest(source, side)
                .filter(b -> sameSentence(b.from(), source.from()) || sameSentence(b.from(), source.to() - 1));
    }

    private static CueSide opposite(CueSide side) {
        return side == CueSide.LEFT ? CueSide.RIGHT : CueSide.LEFT;
    }

    private Optional<Bundle> nearest(AttributionFragment fragment, CueSide side) {
        int at = fragment.from();
        var entry = side == CueSide.LEFT ? cues.lowerEntry(at) : cues.higherEntry(at);
        return Optional.ofNullable(entry)
                .map(java.util.Map.Entry::getValue)
                .filter(b -> map.paragraph(b.from()) == map.paragraph(at));
    }

    /** A content without any cue beside the source: a line of a transcript. */
    private Optional<Bundle> besideAlone(AttributionFragment source) {
        var before = alone.lowerEntry(source.from());
        var after = alone.higherEntry(source.from());
        return java.util.stream.Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .map(java.util.Map.Entry::getValue)
                .filter(b -> map.paragraph(b.from()) == map.paragraph(source.from()))
                .min(Comparator.comparingInt(b -> b.distance(source)));
    }

    /** A subject speaks with all verbs behind it: {@code Bello gave another account, saying: "It leaked."} */
    private void borrowWithinSentence(List<Bundle> bundles) {
        Optional<Bundle> last = Optional.empty();
        for (Bundle bundle : bundles) {
            if (bundle.source.isEmpty() && bundle.cue.isPresent()) {
                last.filter(b -> sameSentence(b.source.orElseThrow().from(), bundle.from()))
                        .ifPresent(bundle::borrow);
                bundle.source = bundle.source.map(source -> antecedent(source, bundle.from()));
            }
            last = bundle.source.isPresent() ? Optional.of(bundle) : last;
        }
    }

    /** Who speaks behind a relative clause in commas: {@code Obiora, who said the street was dying, added that} is no "who". */
    private AttributionFragment antecedent(AttributionFragment source, int cue) {
        boolean relative = source.to() - source.from() == 1
                && source.from() > 1
                && (map.isText(source.from(), "who") || map.isText(source.from(), "which"))
                && map.isText(source.from() - 1, ",")
                && map.isText(cue - 1, ",");
        int from = source.from() - 1;
        while (relative && from > 0 && sameSentence(from - 1, cue) && isNominalOrNumber(from - 1)) {
            from--;
        }
        return relative && from < source.from() - 1
                ? new AttributionFragment(Role.SOURCE, CueSide.RIGHT, from, source.from() - 1, source.certainty())
                : source;
    }

    private boolean isNominalOrNumber(int token) {
        int tag = map.tag(token);
        return Tag.isNominal(tag) || tag == Tag.NUM;
    }

    private void borrowForQuoted(List<Bundle> bundles) {
        List<Optional<Bundle>> after = new ArrayList<>(java.util.Collections.nCopies(bundles.size(), Optional.empty()));
        Optional<Bundle> next = Optional.empty();
        for (int i = bundles.size() - 1; i >= 0; i--) {
            after.set(i, next);
            next = bundles.get(i).source.isPresent() ? Optional.of(bundles.get(i)) : next;
        }
        Optional<Bundle> last = Optional.empty();
        for (int i = 0; i < bundles.size(); i++) {
            Bundle bundle = bundles.get(i);
            if (bundle.source.isEmpty() && bundle.cue.isPresent() && isQuoted(bundle)) {
                nearer(bundle, last, after.get(i)).ifPresent(bundle::borrow);
            }
            last = bundle.source.isPresent() ? Optional.of(bundle) : last;
        }
    }

    private boolean isQuoted(Bundle bundle) {
        return bundle.content.stream().anyMatch(c -> map.quoted(c.from()) || map.quoted(c.to() - 1));
    }

    private Optional<Bundle> nearer(Bundle bundle, Optional<Bundle> last, Optional<Bundle> next) {
        int paragraph = map.paragraph(bundle.from());
        Optional<Bundle> before = last.filter(b -> map.paragraph(b.from()) >= paragraph - 1);
        Optional<Bundle> after = next.filter(b -> map.paragraph(b.from()) == paragraph);
        if (before.isPresent() && after.isPresent()) {
            int back = bundle.from() - before.get().from();
            return after.get().from() - bundle.from() < back ? after : before;
        }
        return before.or(() -> after);
    }

    private boolean sameSentence(int one, int other) {
        return map.sentence(one) == map.sentence(other);
    }
}
