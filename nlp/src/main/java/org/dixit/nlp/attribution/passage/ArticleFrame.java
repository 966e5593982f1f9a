package org.dixit.nlp.attribution.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;

/** The passages of an article with their frames, and the names that stand beside cues anywhere in it. */
public final class ArticleFrame {
    private final List<Passage> passages;
    private final List<Regions> regions;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Integer, Integer> namesAtCues = new HashMap<>();

    private ArticleFrame(List<Passage> passages, List<Regions> regions) {
        this.passages = passages;
        this.regions = regions;
    }

    /**
     * Looks up the words and marks the quoted regions.
     *
     * @param sentences its sentences, or some of them
     * @param lexicon the tables
     * @param quoted the outer quoted stretches, in text order
     */
    public static ArticleFrame of(List<Sentence> sentences, Lexicon lexicon, List<QuotedStretch> quoted) {
        List<Passage> passages = new ArrayList<>();
        List<Regions> regions = new ArrayList<>();
        int token = 0;
        int stretch = 0;
        boolean open = false;
        for (int from = 0; from < sentences.size(); ) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            Passage passage = Passage.of(sentences.subList(from, to), token, lexicon);
            int first = stretch;
            while (stretch < quoted.size() && quoted.get(stretch).span().start() < passage.end()) {
                stretch++;
            }
            Regions marked = Regions.mark(passage, quoted.subList(first, stretch), open);
            open = marked.openAfter();
            passages.add(passage);
            regions.add(marked);
            token += passage.size;
            from = to;
        }
        return new ArticleFrame(passages, regions);
    }

    /** The paragraphs. */
    public List<Passage> passages() {
        return passages;
    }

    /** Finishes the frames; after this the buckets of the passages must not change. */
    public ArticleFrame complete() {
        for (int i = 0; i < passages.size(); i++) {
            frames.add(new Frame(passages.get(i), regions.get(i)));
            noteNames(passages.get(i));
        }
        return this;
    }

    private void noteNames(Passage p) {
        for (int c = Passage.PAD; c < p.size + Passage.PAD; c++) {
            if (p.tag[c] == Tag.PROPN && isBesideCue(p, c)) {
                namesAtCues.merge(p.word[c], 1, Integer::sum);
            }
        }
    }

    private static boolean isBesideCue(Passage p, int cell) {
        return p.region[cell] < 0 && (p.cue[cell - 1] >= 6 || p.cue[cell + 1] >= 6);
    }

    /** Whether a word that is often in cues stands among some tokens, which are all of one passage. */
    public boolean mayAttribute(int from, int to) {
        Passage p = passageOf(from);
        for (int i = from; i < to; i++) {
            if (p.cue[i - p.firstToken + Passage.PAD] >= Frame.CANDIDATE) {
                return true;
            }
        }
        return false;
    }

    /** The passage of a token of the article. */
    public Passage passageOf(int token) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).firstToken <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return passages.get(low);
    }

    /** How often a name stands beside a cue elsewhere: 0, 1 or 2 for more. */
    public int beside(Passage p, int cell) {
        int count = namesAtCues.getOrDefault(p.word[cell], 0) - (isBesideCue(p, cell) ? 1 : 0);
        return Math.min(2, Math.max(0, count));
    }

    public List<Frame> frames() {
        return frames;
    }
}
