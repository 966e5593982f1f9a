package org.dixit.nlp.attribution.passage;

import java.util.List;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** Where the tokens of an article stand: sentence, paragraph, quoted region. Immutable. */
public final class TokenMap {
    private final Token[] tokens;
    private final int[] sentence;
    private final int[] paragraph;
    private final int[] region;
    private final boolean[] headline;
    private final int[] semicolons;
    private final List<QuotedStretch> regions;
    private final int[] regionFrom;
    private final int[] regionTo;

    private final int[] tag;
    private final int[] cue;
    private final int[] origin;

    private TokenMap(int size, List<QuotedStretch> regions) {
        this.tag = new int[size];
        this.cue = new int[size];
        this.origin = new int[size];
        this.tokens = new Token[size];
        this.sentence = new int[size];
        this.paragraph = new int[size];
        this.region = new int[size];
        this.headline = new boolean[size];
        this.semicolons = new int[size + 1];
        this.regions = List.copyOf(regions);
        this.regionFrom = new int[regions.size()];
        this.regionTo = new int[regions.size()];
    }

    /**
     * Maps the tokens of some sentences.
     *
     * @param sentences the sentences in text order
     * @param regions the outer quoted stretches in text order
     * @param frame what is known of the tokens
     */
    public static TokenMap of(List<Sentence> sentences, List<QuotedStretch> regions, ArticleFrame frame) {
        int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        TokenMap map = new TokenMap(size, regions);
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            for (Token token : sentences.get(s).tokens()) {
                map.tokens[at] = token;
                map.sentence[at] = s;
                map.headline[at] = sentences.get(s).headline();
                map.semicolons[at + 1] = map.semicolons[at] + (token.text().equals(";") ? 1 : 0);
                map.paragraph[at++] = sentences.get(s).paragraph();
            }
        }
        map.markRegions();
        frame.passages().forEach(map::look);
        return map;
    }

    private void look(Passage passage) {
        System.arraycopy(passage.tag, Passage.PAD, tag, passage.firstToken, passage.size);
        System.arraycopy(passage.cue, Passage.PAD, cue, passage.firstToken, passage.size);
        System.arraycopy(passage.origin, Passage.PAD, origin, passage.firstToken, passage.size);
    }

    private void markRegions() {
        int r = 0;
        for (int i = 0; i < tokens.length; i++) {
            int start = tokens[i].span().start();
            while (r < regions.size() && regions.get(r).span().end() <= start) {
                r++;
            }
            region[i] = r < regions.size() && regions.get(r).span().start() <= start ? r : -1;
            if (region[i] >= 0) {
                regionFrom[r] = regionTo[r] == 0 ? i : regionFrom[r];
                regionTo[r] = i + 1;
            }
        }
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int token) {
        return tokens[token];
    }

    /** The part of speech of a token, see {@link Tag}. */
    public int tag(int token) {
        return tag[token];
    }

    /** How often the word is in cues, see {@link Lexicon#bucket}. */
    public int cue(int token) {
        return cue[token];
    }

    /** How often the word is in sources, see {@link Lexicon#bucket}. */
    public int origin(int token) {
        return origin[token];
    }

    /** Whether a token is a verb or an auxiliary. */
    public boolean isVerb(int token) {
        return Tag.isVerb(tag[token]) || tag[token] == Tag.AUX;
    }

    /** Whether a token is in a headline. */
    public boolean headline(int token) {
        return headline[token];
    }

    /** Whether a semicolon stands among some tokens. */
    public boolean hasSemicolon(int from, int to) {
        return to > from && semicolons[to] > semicolons[from];
    }

    public boolean isText(int token, String text) {
        return tokens[token].text().equals(text);
    }

    /** Whether a token has neither letter nor digit. */
    public boolean isMark(int token) {
        return Words.shape(tokens[token].text()) == Words.MARK;
    }

    /** Whether a token is a dash, or a hyphen alone. */
    public boolean isDash(int token) {
        String text = tokens[token].text();
        char c = text.charAt(0);
        return (c >= '\u2012' && c <= '\u2015') || text.equals("-") || text.equals("--");
    }

    public int sentence(int token) {
        return sentence[token];
    }

    public int paragraph(int token) {
        return paragraph[token];
    }

    /** The number of the quoted region in which a token stands, -1 for none. */
    public int region(int token) {
        return region[token];
    }

    /** The first token of the region of a token; the token itself outside of any. */
    public int regionStart(int token) {
        return region[token] < 0 ? token : regionFrom[region[token]];
    }

    /** The token after the region of a token; the one after the token outside of any. */
    public int regionEnd(int token) {
        return region[token] < 0 ? token + 1 : regionTo[region[token]];
    }

    /** The quoted region of a number. */
    QuotedStretch stretch(int number) {
        return regions.get(number);
    }

    /** Whether the token is the opening mark of its region. */
    public boolean opens(int token) {
        return region[token] >= 0 && regions.get(region[token]).opening().equals(tokens[token].span());
    }

    /** Whether the token is the closing mark of its region. */
    public boolean closes(int token) {
        return region[token] >= 0
                && regions.get(region[token])
                        .closing()
                        .filter(tokens[token].span()::equals)
                        .isPresent();
    }

    /** Whether the token opens a region that goes on with a quotation of the paragraph before. */
    public boolean continues(int token) {
        return opens(token) && regions.get(region[token]).continues();
    }

    /** Whether a token is the first of its paragraph. */
    public boolean startsParagraph(int token) {
        return token == 0 || paragraph[token - 1] != paragraph[token];
    }

    /** Whether a token is the first of its sentence. */
    public boolean startsSentence(int token) {
        return token == 0 || sentence[token - 1] != sentence[token];
    }

    /** The first token of the sentence of a token. */
    public int sentenceStart(int token) {
        int start = token;
        while (!startsSentence(start)) {
            start--;
        }
        return start;
    }

    /** Whether a token is the last of its paragraph. */
    public boolean endsParagraph(int token) {
        return token + 1 == tokens.length || paragraph[token + 1] != paragraph[token];
    }

    public boolean quoted(int token) {
        return region[token] >= 0;
    }

    /**
     * The text of some tokens.
     *
     * @param from the first
     * @param to the one after the last
     */
    public Span span(int from, int to) {
        return Span.of(tokens[from].span().start(), tokens[to - 1].span().end());
    }

    /** Whether a verb is among the tokens from one up to, not including, another. */
    public boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is among the tokens from one up to, not including, another. */
    public boolean hasText(int from, int to, String text) {
        for (int i = from; i < to; i++) {
            if (isText(i, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the 's of a noun, as in "the mayor's claim"; that of "he's said" is a verb. */
    public boolean isPossessive(int token) {
        boolean mark = isText(token, "'s") || isText(token, "\u2019s");
        return mark && token + 1 < size() && !isVerb(token + 1) && (token == 0 || tag(token - 1) != Tag.PRON);
    }
}
