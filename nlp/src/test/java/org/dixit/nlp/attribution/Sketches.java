package org.dixit.nlp.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.nlp.quote.AttributionFragment;
import org.dixit.nlp.quote.AttributionFragment.CueSide;
import org.dixit.nlp.quote.AttributionFragment.Role;
import org.dixit.nlp.quote.QuotedStretch;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.text.Span;

/** Articles of tests with fragments found by their words. */
final class Sketches {
    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();

    private static final Lexicon LEXICON = lexicon();

    private final Article article;
    private final TokenMap map;
    private final List<AttributionFragment> fragments = new ArrayList<>();

    private Sketches(String text) {
        article = Article.parse(text);
        List<Sentence> sentences = SENTENCES.annotate(article);
        List<QuotedStretch> quoted = TwoPassTagger.outer(article, sentences);
        map = TokenMap.of(sentences, quoted, ArticleFrame.of(sentences, LEXICON, quoted));
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

    static Sketches of(String text) {
        return new Sketches(text);
    }

    /** Adds the fragment of the first tokens that cover some words; in text order. */
    Sketches with(Role role, CueSide side, String words) {
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

    Sketches cue(String words) {
        return with(Role.CUE, CueSide.HERE, words);
    }

    TokenMap map() {
        return map;
    }

    List<AttributionFragment> fragments() {
        return fragments;
    }

    /** "source | cue | content … content" of each relation. */
    List<String> linked() {
        return Linker.link(fragments, map).stream()
                .map(each -> text(each.source().stream().toList()) + " | "
                        + text(each.cue().stream().toList()) + " | " + text(each.content()))
                .toList();
    }

    String text(List<AttributionFragment> some) {
        List<String> texts = new ArrayList<>();
        for (AttributionFragment fragment : some) {
            Span span = map.span(fragment.from(), fragment.to());
            texts.add(article.textOf(span));
        }
        return String.join(" … ", texts);
    }
}
