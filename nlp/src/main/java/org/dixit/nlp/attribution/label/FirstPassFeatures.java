package org.dixit.nlp.attribution.label;

import static org.dixit.nlp.attribution.passage.Passage.PAD;

import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Frame;
import org.dixit.nlp.attribution.passage.Passage;
import org.dixit.nlp.attribution.passage.Regions;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.Words;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.FeatureHash;

/** The features of the first pass: words, forms, marks and the frame around them. For one passage and one thread. */
final class FirstPassFeatures {
    private final ArticleFrame article;
    private final Frame f;
    private final Passage p;
    private final FeatureBuffer buffer;
    private int i;
    private int c;

    FirstPassFeatures(ArticleFrame article, Frame frame, FeatureBuffer buffer) {
        this.article = article;
        this.f = frame;
        this.p = frame.passage;
        this.buffer = buffer;
    }

    /** Describes the token that the buffer has just begun. */
    void add(int token) {
        addFew(token);
        wideWords();
        wideTags();
        wideFrame();
        edge(4, p.tag[c - 1]);
    }

    /** Describes it to one who has a draft to go by: without what that makes redundant. */
    void addFew(int token) {
        i = token;
        c = token + PAD;
        words();
        lemmas();
        tags();
        quotes();
        place();
        lexicon();
        frame();
        punctuation();
        edges();
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

    private void words() {
        int[] w = p.word;
        add(10, w[c]);
        add(11, w[c - 1]);
        add(12, w[c + 1]);
        add(13, w[c - 2]);
        add(14, w[c + 2]);
        add(17, w[c - 1], w[c]);
        add(18, w[c], w[c + 1]);
        add(21, w[c - 1], w[c + 1]);
        add(22, p.suffix[c]);
        add(23, p.suffix[c], p.tag[c + 1]);
    }

    private void lemmas() {
        int[] l = p.lemma;
        add(30, l[c]);
        add(31, l[c - 1]);
        add(32, l[c + 1]);
        add(35, l[c], p.tag[c + 1]);
        add(36, l[c], p.tag[c + 1], p.tag[c + 2]);
        add(37, l[c], p.tag[c - 1]);
    }

    private void wideWords() {
        int[] w = p.word;
        add(15, w[c - 3]);
        add(16, w[c + 3]);
        add(19, w[c - 2], w[c - 1]);
        add(20, w[c + 1], w[c + 2]);
        int[] l = p.lemma;
        add(33, l[c - 1], l[c]);
        add(34, l[c], l[c + 1]);
        add(38, l[c - 1], p.tag[c]);
        add(39, l[c - 2], p.tag[c - 1], p.tag[c]);
    }

    private void tags() {
        int[] t = p.tag;
        int left = (t[c - 2] << 5) | t[c - 1];
        int right = (t[c + 1] << 5) | t[c + 2];
        add(50, t[c]);
        add(53, left, t[c]);
        add(54, t[c], right);
        add(55, t[c - 1], t[c], t[c + 1]);
        int[] s = p.shape;
        add(60, s[c], t[c]);
        add(63, s[c - 1], s[c], s[c + 1]);
    }

    private void wideTags() {
        int[] t = p.tag;
        int left = (t[c - 2] << 5) | t[c - 1];
        int right = (t[c + 1] << 5) | t[c + 2];
        add(51, t[c - 1], t[c]);
        add(52, t[c], t[c + 1]);
        add(56, left, t[c], right);
        add(57, t[c - 3], left);
        add(58, right, t[c + 3]);
        int[] s = p.shape;
        add(61, s[c - 1], s[c]);
        add(62, s[c], s[c + 1]);
        int[] k = p.cue;
        add(139, k[c - 1], k[c - 2], t[c]);
        add(140, k[c + 1], k[c + 2], t[c]);
    }

    private void quotes() {
        int q = p.state[c];
        add(80, q, p.word[c]);
        add(81, q, p.tag[c]);
        add(82, q, p.state[c - 1], p.state[c + 1]);
        add(83, q, f.regions.openBefore ? 1 : 0);
        if (q > 0) {
            inside(f.regions.get(p.region[c]), q);
        } else {
            outside();
        }
    }

    private void inside(Regions.Region region, int q) {
        int length = Frame.distance(region.length() / 2);
        int first = region.from() + PAD;
        int last = region.to() + PAD;
        int shape = (length << 4) | (region.hasVerb() ? 8 : 0) | (region.closed() ? 4 : 0) | q;
        add(90, shape);
        add(91, q, p.word[first - 1]);
        add(92, q, p.word[last]);
        add(93, q, p.word[last - 2], p.word[last]);
        add(94, q, p.word[first - 2], p.word[first - 1]);
        add(95, q, (p.tag[last] << 5) | p.tag[last + 1], region.hasVerb() ? 1 : 0);
        add(96, q, cueOf(region.cueBefore(), region.from() - 1), cueOf(region.cueAfter(), region.to()));
        add(97, q, Frame.distance(i - region.from()), Frame.distance(region.to() - 1 - i));
        add(98, shape, p.sentenceStart[region.from()] == region.from() ? region.from() == 0 ? 2 : 1 : 0);
        add(99, q, region.cueAfter() < 0 ? 0 : p.lemma[region.cueAfter() + PAD], length);
        add(100, q, region.cueBefore() < 0 ? 0 : p.lemma[region.cueBefore() + PAD], length);
        add(101, shape, p.tag[first - 1], p.tag[last]);
        add(102, shape, p.word[last - 2], p.shape[first + 1]);
    }

    private int cueOf(int cue, int from) {
        return cue < 0 ? 0 : (p.cue[cue + PAD] << 4) | (1 + Frame.distance(Math.abs(cue - from)));
    }

    private void outside() {
        int left = i;
        while (left > p.sentenceStart[i] && i - left < 12 && p.region[left - 1 + PAD] < 0) {
            left--;
        }
        int right = i;
        while (right + 1 < p.sentenceEnd[i] && right - i < 12 && p.region[right + 1 + PAD] < 0) {
            right++;
        }
        int before = p.state[left - 1 + PAD] == 0 ? 15 : Frame.distance(i - left);
        int after = p.state[right + 1 + PAD] == 0 ? 15 : Frame.distance(right - i);
        add(105, before, after);
        add(106, before, p.tag[c], left >= 2 && before < 15 ? p.word[left - 2 + PAD] : 0);
        add(107, after, p.tag[c]);
        add(108, before, p.lemma[c]);
        add(109, after, p.lemma[c]);
    }

    private void place() {
        int start = p.sentenceStart[i];
        int inSentence = Frame.distance(i - start);
        int fromEnd = Frame.distance(p.sentenceEnd[i] - 1 - i);
        add(120, inSentence, fromEnd);
        add(121, start == 0 ? 1 : 0, inSentence, p.tag[c]);
        add(122, p.headline ? 1 : 0, p.tag[c], p.state[c]);
        add(123, p.lemma[start + PAD], p.tag[c]);
        add(124, p.headline ? 1 : p.paragraph == 0 ? 2 : 0, p.cue[c]);
        add(125, p.tag[start + PAD], p.tag[start + PAD + 1], inSentence);
    }

    private void lexicon() {
        int[] k = p.cue;
        add(130, k[c], p.tag[c]);
        add(131, k[c - 1], k[c], k[c + 1]);
        add(132, k[c], p.state[c]);
        add(133, k[c], p.word[c - 1]);
        add(134, k[c], p.word[c + 1]);
        add(135, k[c], p.word[c + 1], p.word[c - 1]);
        add(136, p.origin[c], k[c + 1], k[c - 1]);
        add(137, p.origin[c - 1], p.origin[c], p.origin[c + 1]);
        add(138, k[c], p.tag[c - 1], p.tag[c + 1]);
        if (p.tag[c] == Tag.PROPN) {
            add(141, article.beside(p, c), (k[c + 1] << 3) | k[c - 1]);
        }
    }

    private void frame() {
        int left = f.leftCue[i];
        int right = f.rightCue[i];
        cue(150, left, left < 0 ? 0 : f.between(left, i), i - left);
        cue(170, right, right < 0 ? 0 : f.between(i, right), right - i);
        add(190, left < 0 ? 0 : p.cue[left + PAD], right < 0 ? 0 : p.cue[right + PAD], p.tag[c]);
        int start = p.sentenceStart[i];
        int end = p.sentenceEnd[i];
        add(192, Math.min(3, f.cues[i] - f.cues[start]), Math.min(3, f.cues[end] - f.cues[i + 1]), p.cue[c]);
    }

    private void cue(int template, int cue, int between, int distance) {
        if (cue < 0) {
            add(template, p.tag[c], p.state[c]);
            return;
        }
        int k = cue + PAD;
        int away = Frame.distance(distance);
        add(template + 1, p.lemma[k]);
        add(template + 3, p.cue[k], away, p.tag[c]);
        add(template + 5, p.lemma[k], between);
        add(template + 8, p.lemma[k], p.tag[c], p.state[c]);
        add(template + 10, p.tag[k + 1], p.tag[k - 1], away);
    }

    private void wideFrame() {
        int left = f.leftCue[i];
        int right = f.rightCue[i];
        wideCue(150, left, left < 0 ? 0 : f.between(left, i), i - left);
        wideCue(170, right, right < 0 ? 0 : f.between(i, right), right - i);
        add(191, left < 0 ? 0 : p.lemma[left + PAD], right < 0 ? 0 : p.lemma[right + PAD]);
        int before = f.leftMark[i];
        int after = f.rightMark[i];
        int same = sameSegment(before, after);
        add(203, before < 0 ? 0 : p.word[before + PAD], same, Frame.distance(before < 0 ? 30 : i - before));
        add(204, after < 0 ? 0 : p.word[after + PAD], same, Frame.distance(after < 0 ? 30 : after - i));
    }

    private void wideCue(int template, int cue, int between, int distance) {
        if (cue < 0) {
            return;
        }
        int k = cue + PAD;
        int away = Frame.distance(distance);
        add(template + 2, p.lemma[k], away);
        add(template + 4, p.cue[k], between);
        add(template + 6, p.word[k + 1], p.lemma[k], away);
        add(template + 7, p.word[k - 1], p.tag[c], away);
        add(template + 9, between, p.tag[c], p.word[c - 1]);
        if (distance <= 5) {
            add(template + 11, path(Math.min(cue, i), Math.max(cue, i)), p.cue[k]);
        }
    }

    private int path(int from, int to) {
        int path = 0;
        for (int j = from; j <= to; j++) {
            path = (path << 5) ^ p.tag[j + PAD] ^ (path >>> 20);
        }
        return path;
    }

    /** Which of the nearest cues lie within the same marks, and whether the word is one. */
    private int sameSegment(int left, int right) {
        boolean before = f.leftCue[i] >= 0 && f.leftCue[i] > left;
        boolean after = f.rightCue[i] >= 0 && (right < 0 || f.rightCue[i] < right);
        return (before ? 1 : 0) | (after ? 2 : 0) | (f.isCandidate(i) ? 4 : 0);
    }

    private void punctuation() {
        int left = f.leftMark[i];
        int right = f.rightMark[i];
        int before = left < 0 ? 0 : p.word[left + PAD];
        int after = right < 0 ? 0 : p.word[right + PAD];
        add(200, before, after, sameSegment(left, right));
        add(201, before, left < 0 ? 0 : p.word[left + PAD + 1], p.tag[c]);
        add(202, after, right < 0 ? 0 : p.word[right + PAD + 1], p.tag[c]);
        int start = p.sentenceStart[i];
        int end = p.sentenceEnd[i];
        add(205, p.word[end - 1 + PAD], p.state[end - 1 + PAD], start > 0 ? p.state[start - 1 + PAD] : 4);
        add(206, start > 0 ? p.word[start - 1 + PAD] : 0, end < p.size ? p.state[end + PAD] : 4);
    }

    private void edges() {
        edge(1, p.state[c] * 4 + p.state[c - 1]);
        edge(2, p.sentenceStart[i] == i ? 1 : 0);
        edge(3, p.tag[c]);
        edge(5, (p.cue[c] << 3) | p.cue[c - 1]);
        if (p.shape[c] == Words.MARK || isFunction(p.tag[c])) {
            edge(6, p.word[c]);
        }
        if (p.shape[c - 1] == Words.MARK) {
            edge(7, p.word[c - 1]);
        }
    }

    private static boolean isFunction(int tag) {
        return tag == Tag.SCONJ || tag == Tag.CCONJ || tag == Tag.ADP;
    }

    private void edge(int template, int value) {
        buffer.addEdge(FeatureHash.of(template, value));
    }
}
