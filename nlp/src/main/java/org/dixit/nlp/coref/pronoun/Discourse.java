package org.dixit.nlp.coref.pronoun;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.nlp.coref.chain.Chain;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Pronoun;

/** What the text in front of a mention has spoken of, by chain. Moves on through the text, each mention taken once. One thread. */
public final class Discourse {

    private final Chains chains;
    private final Map<Chain, Standing> standings = new HashMap<>();
    private final Map<Pronoun, Reference> lastPronoun = new EnumMap<>(Pronoun.class);
    private Optional<Reference> lastSource = Optional.empty();
    private Optional<Reference> lastSubject = Optional.empty();
    private Optional<Reference> opener = Optional.empty();
    private Optional<Reference> openerBefore = Optional.empty();
    private int next;
    private int largest = 1;

    /** Nothing read so far. */
    public Discourse(Chains chains) {
        this.chains = chains;
    }

    /** How a chain stands in the text so far. */
    static final class Standing {
        private int mentions;
        private int sources;
        private int subjects;
        private int paragraph = -1;
        private int inParagraph;
        private int sentence = -1;
        private int inSentence;
        private int inSentenceBefore;
        private boolean headline;

        int mentions() {
            return mentions;
        }

        int sources() {
            return sources;
        }

        int subjects() {
            return subjects;
        }

        boolean headline() {
            return headline;
        }

        int inParagraph(int number) {
            return number == paragraph ? inParagraph : 0;
        }

        /** Mentions in a sentence: the last one that has any, or the one before it. */
        int inSentence(int number) {
            return number == sentence ? inSentence : number == sentence - 1 ? inSentenceBefore : 0;
        }

        private void take(Reference reference, TextIndex text) {
            mentions++;
            sources += reference.source() >= 0 ? 1 : 0;
            subjects += Place.of(reference, text) == Place.SUBJECT ? 1 : 0;
            headline |= text.isHeadline(reference.token());
            int block = text.paragraphOf(reference.token());
            inParagraph = block == paragraph ? inParagraph + 1 : 1;
            paragraph = block;
            if (reference.sentence() != sentence) {
                inSentenceBefore = reference.sentence() == sentence + 1 ? inSentence : 0;
                inSentence = 0;
                sentence = reference.sentence();
            }
            inSentence++;
        }
    }

    /** Takes in everything in front of a mention. */
    void moveTo(Reference reference) {
        while (next < reference.index()) {
            take(chains.references().get(next++));
        }
    }

    private void take(Reference reference) {
        Standing standing = standings.computeIfAbsent(chains.of(reference), chain -> new Standing());
        standing.take(reference, chains.text());
        largest = Math.max(largest, standing.mentions());
        reference.pronoun().ifPresent(pronoun -> lastPronoun.put(pronoun, reference));
        if (opener.filter(first -> first.sentence() == reference.sentence()).isEmpty()) {
            openerBefore = opener;
            opener = Optional.of(reference);
        }
        if (Place.of(reference, chains.text()) == Place.SUBJECT) {
            lastSubject = Optional.of(reference);
        }
        if (reference.source() >= 0) {
            lastSource = Optional.of(reference);
        }
    }

    Standing of(Reference reference) {
        return standings.getOrDefault(chains.of(reference), new Standing());
    }

    /** How often the chain was spoken of that was spoken of most. */
    int largest() {
        return largest;
    }

    Optional<Reference> lastSource() {
        return lastSource;
    }

    Optional<Reference> lastSubject() {
        return lastSubject;
    }

    /** The last pronoun of a family. */
    Optional<Reference> lastPronoun(Pronoun family) {
        return Optional.ofNullable(lastPronoun.get(family));
    }

    /** The first mention of the last sentence in front of the one given. */
    Optional<Reference> openerBefore(int sentence) {
        return opener.filter(first -> first.sentence() < sentence).or(() -> openerBefore);
    }
}
