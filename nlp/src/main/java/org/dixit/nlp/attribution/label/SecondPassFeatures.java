package org.dixit.nlp.attribution.label;

import static org.dixit.nlp.attribution.passage.Passage.PAD;

import org.dixit.nlp.attribution.passage.Frame;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.attribution.passage.Regions;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/** What the second pass sees besides the features of the first: the draft of the whole neighbourhood. */
final class SecondPassFeatures {
    private final Draft draft;
    private final Frame f;
    private final Passage p;
    private final Draft.Sheet s;
    private final FeatureBuffer buffer;
    private int i;
    private int c;
    private int own;

    SecondPassFeatures(Draft draft, int passage, Frame frame, FeatureBuffer buffer) {
        this.draft = draft;
        this.f = frame;
        this.p = frame.passage;
        this.s = draft.sheets.get(passage);
        this.buffer = buffer;
    }

    /** Adds to the features of the token that the buffer has just begun. */
    void add(int token) {
        i = token;
        c = token + PAD;
        own = s.labels[i];
        labels();
        sentence();
        near(330, s.leftCue[i], true);
        near(350, s.rightCue[i], false);
        sources();
        run();
        region();
        buffer.addEdge(FeatureHash.of(20, label(i - 1), own));
        buffer.addEdge(FeatureHash.of(21, own, label(i + 1)));
        buffer.addEdge(FeatureHash.of(22, own, s.doubt[i]));
    }

    private int label(int token) {
        return token < 0 || token >= s.labels.length ? 12 : s.labels[token];
    }

    private int doubt(int token) {
        return token < 0 || token >= s.doubt.length ? 7 : s.doubt[token];
    }

    private void add(int template, int value) {
        buffer.add(FeatureHash.of(template, value));
    }

    private void add(int template, int first, int second) {
        buffer.add(FeatureHash.of(template, first, second));
    }

    private void add(int template, int first, int second, int third) {
        buffer.add(FeatureHash.of(template, FeatureHash.of(1, first, second), third));
    }

    private void labels() {
        add(300, own);
        add(301, label(i - 1), own, label(i + 1));
        add(302, label(i - 2), label(i - 1));
        add(303, label(i + 1), label(i + 2));
        add(304, own, p.word[c]);
        add(305, own, s.doubt[i]);
        add(311, own, s.doubt[i], p.cue[c]);
        add(312, (own << 3) | s.doubt[i], doubt(i - 1), doubt(i + 1));
        add(306, own, p.tag[c], p.state[c]);
        add(307, (label(i - 1) << 4) | own, p.word[c]);
        add(308, (own << 4) | label(i + 1), p.word[c + 1]);
        add(309, own, p.lemma[c - 1]);
        if (f.passage.cue[c] >= 3 || own == 1 || own == 2) {
            add(310, draft.cues(s, p, i), own, p.cue[c]);
        }
    }

    private void sentence() {
        int start = p.sentenceStart[i];
        int end = p.sentenceEnd[i];
        int before = start > 0 ? s.pattern[start - 1] : 0;
        int after = end < p.size ? s.pattern[end] : 0;
        int pattern = s.pattern[i];
        add(320, pattern, own);
        add(321, before, own, p.state[c]);
        add(322, after, own, p.state[c]);
        add(323, before, pattern, own);
        add(324, pattern, own, p.tag[c]);
    }

    private void near(int template, int at, boolean left) {
        if (at < 0) {
            add(template, own, p.state[c]);
            return;
        }
        Labels.Run run = s.runs.get(at);
        int head = head(run);
        int distance = Frame.distance(left ? i - run.to() : run.from() - i - 1);
        int between = left ? f.between(run.to() - 1, i) : f.between(i, run.from());
        boolean same = p.sentenceStart[run.from()] == p.sentenceStart[i];
        int where = same ? distance : 16 + distance;
        add(template + 1, p.lemma[head + PAD], own);
        add(template + 2, where, own, p.state[c]);
        add(template + 3, between, own);
        add(template + 4, p.lemma[head + PAD], where, own);
        add(template + 5, p.lemma[head + PAD], p.tag[c], p.word[c - 1]);
        add(template + 6, between, p.tag[c], p.word[c]);
        add(template + 7, p.word[run.to() + PAD], p.word[run.from() - 1 + PAD], own);
        add(template + 8, where, p.lemma[c]);
        add(template + 9, p.tag[head + PAD], where, p.tag[c]);
    }

    /** The most cue-like word of a cue, the last of equals. */
    private int head(Labels.Run run) {
        int head = run.from();
        for (int j = run.from() + 1; j < run.to(); j++) {
            if (p.cue[j + PAD] >= p.cue[head + PAD]) {
                head = j;
            }
        }
        return head;
    }

    private void sources() {
        int left = s.leftSource[i];
        int right = s.rightSource[i];
        int away = left < 0 ? 15 : Frame.distance(i - s.runs.get(left).to());
        int ahead = right < 0 ? 15 : Frame.distance(s.runs.get(right).from() - i - 1);
        add(370, away, own, p.state[c]);
        add(371, ahead, own, p.state[c]);
        add(
                372,
                left < 0 ? 9 : s.runs.get(left).kind(),
                right < 0 ? 9 : s.runs.get(right).kind(),
                own);
        if (left >= 0) {
            add(373, f.between(s.runs.get(left).to() - 1, i), own);
        }
        if (right >= 0) {
            add(374, f.between(i, s.runs.get(right).from()), own);
        }
    }

    private void run() {
        int at = s.runOf[i];
        if (at < 0) {
            return;
        }
        Labels.Run run = s.runs.get(at);
        int start = Frame.distance(i - run.from());
        int end = Frame.distance(run.to() - 1 - i);
        int kind = run.kind();
        add(380, kind, start, end);
        add(381, kind, p.word[run.from() - 1 + PAD], p.word[run.from() + PAD]);
        add(382, kind, p.word[run.to() - 1 + PAD], p.word[run.to() + PAD]);
        add(383, kind, end, p.word[run.to() + PAD]);
        add(384, kind, start, p.word[run.from() - 1 + PAD]);
        add(385, kind, p.tag[run.to() + PAD], end);
        add(386, kind, Frame.distance(run.to() - run.from()));
    }

    private void region() {
        if (p.region[c] < 0) {
            return;
        }
        Regions.Region region = f.regions.get(p.region[c]);
        int content = 0;
        int step = Math.max(1, region.length() / 8);
        int seen = 0;
        for (int j = region.from(); j < region.to(); j += step) {
            content += s.labels[j] >= 7 ? 1 : 0;
            seen++;
        }
        int share = content * 4 / seen;
        add(390, share, own, p.state[c]);
        add(391, share, label(region.from() - 1), label(region.to()));
        add(392, share, own, p.word[c]);
    }
}
