package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.lexicon.FunctionWords;
import org.dixit.nlp.lexicon.Pronoun;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.text.Span;

/** Mentions that the caller knows, on top of another annotator: in place of whatever that finds there. */
final class KnownMentions implements MentionAnnotator {

    private final MentionAnnotator found;
    private final List<KnownEntity> known;

    private KnownMentions(MentionAnnotator found, List<KnownEntity> known) {
        this.found = found;
        this.known = known;
    }

    /** The annotator itself where no entity has mentions. */
    static MentionAnnotator over(MentionAnnotator found, List<KnownEntity> known) {
        List<KnownEntity> placed =
                known.stream().filter(entity -> !entity.mentions().isEmpty()).toList();
        return placed.isEmpty() ? found : new KnownMentions(found, placed);
    }

    @Override
    public MentionAnnotator knowing(List<KnownEntity> more) {
        return new KnownMentions(found.knowing(more), known);
    }

    @Override
    public List<Mention> annotate(Article article, List<Sentence> sentences) {
        NavigableMap<Span, Mention> taken = new TreeMap<>();
        for (KnownEntity entity : known) {
            entity.mentions().forEach(span -> taken.putIfAbsent(span, mention(article, span, entity)));
        }
        List<Mention> all = new ArrayList<>(taken.values());
        for (Mention mention : found.annotate(article, sentences)) {
            Optional<Mention> own = Optional.ofNullable(taken.get(mention.span()));
            if (own.isPresent()) {
                all.remove(own.get());
                all.add(withRole(own.get(), mention));
            } else if (!overlaps(mention.span(), taken)) {
                all.add(mention);
            }
        }
        all.sort(null);
        return all;
    }

    private static boolean overlaps(Span span, NavigableMap<Span, Mention> taken) {
        Map.Entry<Span, Mention> before = taken.floorEntry(span);
        Map.Entry<Span, Mention> behind = taken.ceilingEntry(span);
        return (before != null && before.getKey().overlaps(span))
                || (behind != null && behind.getKey().overlaps(span));
    }

    private static Mention withRole(Mention known, Mention found) {
        return new Mention(known.span(), known.kind(), known.type(), found.role(), found.organisation());
    }

    private static Mention mention(Article article, Span span, KnownEntity entity) {
        if (span.end() > article.text().length()) {
            throw new IllegalArgumentException("mention " + span + " of known entity \"" + entity.name()
                    + "\": within the article's " + article.text().length() + " characters expected");
        }
        return Mention.of(span, kind(article.textOf(span)), entity.type());
    }

    private static MentionKind kind(String words) {
        if (Pronoun.of(words).isPresent()) {
            return MentionKind.PRONOUN;
        }
        String first = words.strip().split("\\s+", 2)[0];
        boolean name = !first.isEmpty()
                && Character.isUpperCase(first.codePointAt(0))
                && !FunctionWords.isDeterminer(first)
                && !FunctionWords.isPossessive(first);
        return name ? MentionKind.NAME : MentionKind.NOMINAL;
    }
}
