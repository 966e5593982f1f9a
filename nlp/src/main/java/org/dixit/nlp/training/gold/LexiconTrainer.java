package org.dixit.nlp.training.gold;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.dixit.nlp.attribution.passage.Lexicon;
import org.dixit.nlp.attribution.passage.Tag;
import org.dixit.nlp.attribution.passage.Words;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.nlp.tagging.IntTable;

/**
 * Learns the tables of tags and lemmas: OpenNLP's tagger and lemmatizer for English read the training text once, and what they
 * usually say of a word is kept. At run time one look-up takes their place.
 */
final class LexiconTrainer {
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String LEMMATIZER = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;
    private final Map<String, String> lemmaCache = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> tagCounts = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> lemmaCounts = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> forms = new TreeMap<>();

    private LexiconTrainer() throws IOException {
        tagger = new POSTaggerME(new POSModel(resource(TAGGER)), POSTagFormat.UD);
        lemmatizer = new LemmatizerME(new LemmatizerModel(resource(LEMMATIZER)));
    }

    /**
     * The tables without those of attributions.
     *
     * @param sentences the training text
     * @throws IOException if a model of OpenNLP cannot be read
     */
    static Lexicon train(Iterable<Sentence> sentences) throws IOException {
        LexiconTrainer trainer = new LexiconTrainer();
        for (Sentence sentence : sentences) {
            trainer.count(sentence);
        }
        IntTable empty = IntTable.of(new TreeMap<>());
        return new Lexicon(trainer.tags(), trainer.lemmas(), empty);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = LexiconTrainer.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the class path has no " + name + "; the models of OpenNLP are needed for training");
        }
        return in;
    }

    private void count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = straight(tokens.get(i).text());
        }
        String[] tags = tagger.tag(words);
        boolean begun = false;
        for (int i = 0; i < words.length; i++) {
            int shape = Words.shape(words[i]);
            boolean starts = !begun && shape == Words.CAPITALISED;
            begun |= shape != Words.MARK;
            count(words[i], tags[i], starts ? Words.SENTENCE_CASE : shape);
        }
    }

    /** The models were trained on text with straight marks. */
    private static String straight(String word) {
        return word.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }

    private void count(String word, String universal, int shape) {
        String small = word.toLowerCase(Locale.ROOT);
        String lemma = lemmaCache.computeIfAbsent(
                small + " " + universal,
                key -> lemmatizer.lemmatize(new String[] {small}, new String[] {universal})[0]);
        int tag = Tag.of(universal, small, lemma);
        int hash = Words.hash(word);
        add(tagCounts, Lexicon.tagKey(hash, shape), tag);
        add(lemmaCounts, hash, Words.hash(lemma));
        forms.computeIfAbsent(word + " " + shape, key -> new TreeMap<>()).merge(tag, 1, Integer::sum);
    }

    private static void add(Map<Integer, Map<Integer, Integer>> counts, int key, int value) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private IntTable tags() {
        SortedMap<Integer, Integer> best = new TreeMap<>();
        Map<Integer, Map<Integer, Integer>> suffixes = new HashMap<>();
        tagCounts.forEach((key, counts) -> {
            if (sum(counts) > 1) {
                best.put(key, most(counts));
            }
        });
        // Rare words stand for unknown ones: each form that occurs a few times at most votes once.
        forms.forEach((form, counts) -> {
            int space = form.lastIndexOf(' ');
            String word = form.substring(0, space);
            int shape = Integer.parseInt(form.substring(space + 1));
            for (int length = 1; length <= Math.min(4, word.length()) && sum(counts) <= 5; length++) {
                add(suffixes, Lexicon.suffixKey(word, length, shape), most(counts));
            }
        });
        suffixes.forEach((key, counts) -> {
            if (sum(counts) > 2) {
                best.put(key, most(counts));
            }
        });
        return IntTable.of(best);
    }

    private IntTable lemmas() {
        SortedMap<Integer, Integer> best = new TreeMap<>();
        lemmaCounts.forEach((word, counts) -> {
            int lemma = most(counts);
            if (lemma != word) {
                best.put(word, lemma);
            }
        });
        return IntTable.of(best);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int most(Map<Integer, Integer> counts) {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
        Map.Entry<Integer, Integer> best = entries.get(0);
        for (Map.Entry<Integer, Integer> entry : entries) {
            best = entry.getValue() > best.getValue() ? entry : best;
        }
        return best.getKey();
    }
}
