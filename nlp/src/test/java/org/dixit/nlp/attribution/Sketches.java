package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.nlp.attribution.label.TwoPassTagger;
import org.dixit.nlp.attribution.link.Linker;
import org.dixit.nlp.attribution.passage.ArticleFrame;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.attribution.passage.Words;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.tagging.IntTable;
import org.dixit.text.Span;

/** Articles of tests with fragments found by their words. */
public final class Sketches {
    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();

    private static final Lexicon LEXICON = lexicon();

    private static final Pattern TAGGED = Pattern.compile("([\\p{L}']+)/(\\d+)(?:\\.(\\d))?");

    private static final Pattern FRAGMENT = Pattern.compile("(SOURCE|CUE|CONTENT)([<>]?) ([^;]+)");

    private static final Map<String, CueSide> SIDES = Map.of("<", CueSide.LEFT, ">", CueSide.RIGHT);

    private final Article article;
    private final TokenMap map;
    private final List<AttributionFragment> fragments = new ArrayList<>();

    private Sketches(String text, Lexicon lexicon) {
        article = Article.parse(text);
        List<Sentence> sentences = SENTENCES.annotate(article);
        List<QuotedStretch> quoted = TwoPassTagger.outer(article, sentences);
        map = TokenMap.of(sentences, quoted, ArticleFrame.of(sentences, lexicon, quoted));
    }

    /** A lexicon that knows some verbs; other words in small letters are nouns to it. */
    private static Lexicon lexicon() {
        TreeMap<Integer, Integer> tags = new TreeMap<>();
        for (String verb : List.of("was", "is", "said", "says", "joined", "runs")) {
            tags.put(Lexicon.tagKey(Words.hash(verb), Words.LOWER), Tag.VERB);
        }
        IntTable none = IntTable.of(new TreeMap<>());
        return new Lexicon(IntTable.of(tags), none, none);
    }

    public static Sketches of(String text) {
        return new Sketches(text, LEXICON);
    }

    /**
     * A text whose words may tell their tag and how often they are in cues: {@code the/6 vote was/4 rigged/17.6}. Words without a tag
     * are nouns or names.
     */
    public static Sketches tagged(String marked) {
        TreeMap<Integer, Integer> tags = new TreeMap<>();
        TreeMap<Integer, Integer> attributions = new TreeMap<>();
        tags.put(Lexicon.tagKey(Words.hash("'s"), Words.LOWER), Tag.PUNCT);
        Matcher matcher = TAGGED.matcher(marked);
        while (matcher.find()) {
            int hash = Words.hash(matcher.group(1));
            int tag = Integer.parseInt(matcher.group(2));
            for (int shape : List.of(Words.LOWER, Words.CAPITALISED, Words.SENTENCE_CASE, Words.INITIAL)) {
                tags.put(Lexicon.tagKey(hash, shape), tag);
            }
            if (matcher.group(3) != null) {
                attributions.put(Lexicon.attributionKey(hash, tag), Integer.parseInt(matcher.group(3)));
            }
        }
        Lexicon lexicon = new Lexicon(IntTable.of(tags), IntTable.of(new TreeMap<>()), IntTable.of(attributions));
        return new Sketches(TAGGED.matcher(marked).replaceAll("$1"), lexicon);
    }

    /** The fragments as a stage leaves them, each with its role: {@code SOURCE Her, CUE claim}. */
    public static List<String> roles(Sketches sketch, List<AttributionFragment> some) {
        return some.stream()
                .map(fragment -> fragment.role() + " " + sketch.text(List.of(fragment)))
                .toList();
    }

    /** Adds the fragment of the first tokens that cover some words; in text order. */
    public Sketches with(Role role, CueSide side, String words) {
        int after = fragments.isEmpty()
                ? 0
                : map.token(fragments.get(fragments.size() - 1).to() - 1).span().end();
        int start = article.text().indexOf(words, after);
        int from = 0;
        while (map.token(from).span().start() < start) {
            from++;
        }
        int to = from;
        while (to < map.size() && map.token(to).span().end() <= start + words.length()) {
            to++;
        }
        fragments.add(new AttributionFragment(role, side, from, to, 1));
        return this;
    }

    /**
     * Adds fragments as tables of tests write them: {@code SOURCE> Miners; CUE asked; CONTENT< a rest}. The sign tells the side of
     * the cue; {@code -} is none.
     */
    public Sketches marked(String written) {
        Matcher matcher = FRAGMENT.matcher(written);
        while (matcher.find()) {
            CueSide side = SIDES.getOrDefault(matcher.group(2), CueSide.HERE);
            with(Role.valueOf(matcher.group(1)), side, matcher.group(3));
        }
        return this;
    }

    public Sketches source(CueSide side, String words) {
        return with(Role.SOURCE, side, words);
    }

    public Sketches content(CueSide side, String words) {
        return with(Role.CONTENT, side, words);
    }

    public Sketches cue(String words) {
        return with(Role.CUE, CueSide.HERE, words);
    }

    public TokenMap map() {
        return map;
    }

    public List<AttributionFragment> fragments() {
        return fragments;
    }

    /** "source | cue | content … content" of each relation. */
    public List<String> linked() {
        return Linker.link(fragments, map).stream()
                .map(each -> text(each.source().stream().toList()) + " | "
                        + text(each.cue().stream().toList()) + " | " + text(each.content()))
                .toList();
    }

    public String text(List<AttributionFragment> some) {
        List<String> texts = new ArrayList<>();
        for (AttributionFragment fragment : some) {
            Span span = map.span(fragment.from(), fragment.to());
            texts.add(article.textOf(span));
        }
        return String.join(" … ", texts);
    }
}
