package org.dixit.nlp.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.nlp.sentence.Token;
import org.dixit.text.Span;

/** Names that the caller knows, on top of another source: the longest known form at a token is a name, whatever the source finds there. */
final class KnownNames implements NameAnnotator {

    private final NameAnnotator names;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** The words of a form, split at spaces. */
    private record Form(List<String> words, EntityType type) {}

    private KnownNames(NameAnnotator names) {
        this.names = names;
    }

    static KnownNames over(NameAnnotator names, List<KnownEntity> known) {
        KnownNames result = new KnownNames(names);
        for (KnownEntity entity : known) {
            for (String form : entity.forms()) {
                List<String> words = Arrays.asList(form.strip().split("\\s+", -1));
                result.byFirstWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Form(words, entity.type()));
            }
        }
        result.byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> -form.words().size())));
        return result;
    }

    @Override
    public List<Mention> annotate(List<Sentence> sentences) {
        List<Mention> known =
                sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
        List<Mention> all = new ArrayList<>(known);
        int next = 0;
        for (Mention name : names.annotate(sentences)) {
            while (next < known.size()
                    && known.get(next).span().end() <= name.span().start()) {
                next++;
            }
            if (next == known.size() || !known.get(next).span().overlaps(name.span())) {
                all.add(name);
            }
        }
        all.sort(null);
        return all;
    }

    private List<Mention> in(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<Mention> mention = at(sentence.tokens(), i);
            mention.ifPresent(found::add);
            int from = i;
            i = mention.map(m -> after(sentence.tokens(), from, m.span().end())).orElse(i + 1);
        }
        return found;
    }

    private static int after(List<Token> tokens, int from, int offset) {
        int i = from + 1;
        while (i < tokens.size() && tokens.get(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    private Optional<Mention> at(List<Token> tokens, int i) {
        return byFirstWord.getOrDefault(tokens.get(i).text(), List.of()).stream()
                .filter(form -> fits(form.words(), tokens, i))
                .findFirst()
                .map(form -> Mention.of(
                        Span.of(
                                tokens.get(i).span().start(),
                                tokens.get(i + form.words().size() - 1).span().end()),
                        MentionKind.NAME,
                        form.type()));
    }

    private static boolean fits(List<String> words, List<Token> tokens, int i) {
        return i + words.size() <= tokens.size()
                && tokens.subList(i, i + words.size()).stream()
                        .map(Token::text)
                        .toList()
                        .equals(words);
    }
}
