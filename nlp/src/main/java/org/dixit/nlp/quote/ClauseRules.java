package org.dixit.nlp.quote;

import java.util.Optional;
import org.dixit.nlp.quote.CueLexicon.Cue;
import org.dixit.nlp.quote.CueLexicon.Use;
import org.dixit.nlp.quote.Passage.Range;
import org.dixit.quotation.Mode;

/** Rules for reported clauses, for quotations behind their verb, and for "according to". */
final class ClauseRules {

    private final Passage passage;
    private final CueLexicon lexicon;
    private final RelationCollector relations;
    private final SourceFinder sources;
    private final ClauseFinder clauses;

    ClauseRules(Passage passage, CueLexicon lexicon, RelationCollector relations) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.relations = relations;
        this.sources = new SourceFinder(passage);
        this.clauses = new ClauseFinder(passage, lexicon);
    }

    /** The relation that the last words of the passage announce with a colon: Ruiz wrote: And from the chair, Ana Ruiz: */
    Optional<RelationDraft> announced() {
        Range sentence = passage.sentences().get(passage.sentences().size() - 1);
        int colon = sentence.to() - 1;
        if (!passage.word(colon).equals(":") || colon <= sentence.from() || passage.stretchAt(colon - 1) >= 0) {
            return Optional.empty();
        }
        Optional<Cue> cue = lexicon.cue(passage.word(colon - 1));
        Range source = cue.isPresent()
                ? subject(colon - 1, sentence.from(), RelationCollector.NO_RANGE)
                : clauses.phraseBefore(colon, sentence);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Range verb = new Range(cue.isPresent() ? colon - 1 : colon, sentence.to());
        return Optional.of(relations.start(verb, source, cue.map(Cue::mode).orElse(Mode.STATEMENT), 0.8));
    }

    boolean accordingTo(Range sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            int after = passage.stretchAt(i) < 0 ? clauses.vouching(i, sentence) : i;
            if (after > i) {
                Range source = clauses.phraseAfter(after, sentence.to());
                Range content = i == sentence.from()
                        ? clauses.rest(source.to(), sentence)
                        : clauses.upTo(i, new Range(contentStart(i, sentence), sentence.to()));
                if (!source.isEmpty() && !content.isEmpty()) {
                    RelationDraft draft = relations.start(new Range(i, after), source, Mode.STATEMENT, 0.9);
                    relations.add(draft, content);
                    addRest(draft, source.to(), content, sentence);
                    return true;
                }
            }
        }
        return false;
    }

    /** The tower, according to the guide, was never finished. */
    private void addRest(RelationDraft draft, int from, Range content, Range sentence) {
        Range rest = passage.word(from).equals(",") ? clauses.rest(from, sentence) : RelationCollector.NO_RANGE;
        boolean unfinished = !passage.hasFinite(content) || FunctionWords.isFinite(passage.word(content.to() - 1));
        if (!rest.isEmpty()
                && rest.from() > content.to()
                && unfinished
                && !passage.word(rest.from()).startsWith("wh")) {
            relations.add(draft, rest);
        }
    }

    private int contentStart(int at, Range sentence) {
        int stretch = at > 0 ? passage.stretchAt(at - 1) : -1;
        return stretch >= 0 ? Math.min(sentence.from(), passage.stretch(stretch).from()) : sentence.from();
    }

    void leadsAndClauses(Range sentence, boolean tagged) {
        int least = sentence.from();
        Range last = RelationCollector.NO_RANGE;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int stretch = passage.stretchAt(i);
            if (stretch >= 0) {
                least = tagged || relations.isOwned(stretch)
                        ? passage.stretch(stretch).to()
                        : least;
                i = passage.stretch(stretch).to() - 1;
            } else if (lexicon.cue(passage.word(i)).isPresent()) {
                Range source = subject(i, least, last);
                Range content = contentAfter(i, sentence, source);
                if (!content.isEmpty()) {
                    least = content.to();
                    last = source.isEmpty() ? last : source;
                    i = content.to() - 1;
                }
            }
        }
    }

    /** The subject of the verb, or that of the verb before it: He smiled and said; saying the cliff had moved. */
    private Range subject(int verb, int least, Range last) {
        int group = sources.groupStart(verb, least);
        boolean participle =
                lexicon.cue(passage.word(verb)).filter(Cue::participle).isPresent();
        if (participle && group == verb) {
            return last.isEmpty()
                    ? sources.leading(new Range(passage.sentenceAt(verb).from(), verb))
                    : last;
        }
        Range source = sources.before(group, least);
        boolean coordinated = group > 0 && FunctionWords.isConjunction(passage.word(group - 1));
        return source.isEmpty() && coordinated ? last : source;
    }

    /** Makes a relation of what follows the verb, and gives its content back. */
    private Range contentAfter(int verb, Range sentence, Range source) {
        Cue cue = lexicon.cue(passage.word(verb)).orElseThrow();
        boolean passive = FunctionWords.isBe(passage.word(verb - 1));
        int stretch = clauses.leadsTo(verb, sentence);
        if (stretch >= 0 && !relations.isOwned(stretch) && !passive && (!source.isEmpty() || !cue.participle())) {
            return lead(verb, stretch, source, sentence);
        }
        boolean impersonal = passive && passage.word(verb - 2).equals("it");
        if (!impersonal && (passive || source.isEmpty())) {
            return RelationCollector.NO_RANGE;
        }
        if (FunctionWords.requests(passage.word(verb)) && passage.word(verb + 1).equals("for") && !impersonal) {
            return request(verb, source, sentence);
        }
        Range content = cue.use() == Use.CALL ? clauses.named(verb, sentence) : clauses.after(verb, cue, sentence);
        if (content.isEmpty()) {
            return RelationCollector.NO_RANGE;
        }
        int group = sources.groupStart(verb, sentence.from());
        Range verbs = new Range(passive ? verb - 1 : group, verb + 1);
        relations.add(relations.start(verbs, passive ? RelationCollector.NO_RANGE : source, cue.mode(), 0.8), content);
        return content;
    }

    /** Ruiz asked for directions; the fishermen called for a ban. */
    private Range request(int verb, Range source, Range sentence) {
        Range content = clauses.rest(verb + 2, sentence);
        if (!content.isEmpty()) {
            Range verbs = new Range(sources.groupStart(verb, sentence.from()), verb + 2);
            relations.add(relations.start(verbs, source, Mode.REQUEST, 0.7), content);
        }
        return content;
    }

    /** Ruiz said: “…” */
    private Range lead(int verb, int stretch, Range source, Range sentence) {
        Cue cue = lexicon.cue(passage.word(verb)).orElseThrow();
        Range named = source;
        if (source.isEmpty() && clauses.segmentStart(verb, sentence.from()) == verb) {
            named = sources.after(verb, passage.stretch(stretch).from());
        }
        int end = passage.word(verb + 1).equals(":") ? verb + 2 : verb + 1;
        int group = sources.groupStart(verb, sentence.from());
        RelationDraft draft = relations.start(new Range(group, end), named, cue.mode(), named.isEmpty() ? 0.6 : 0.9);
        relations.addStretch(draft, stretch);
        int last = stretch;
        while (last + 1 < passage.stretches().size() && clauses.areListed(last, last + 1)) {
            last++;
            relations.addStretch(draft, last);
        }
        return passage.stretch(last);
    }
}
