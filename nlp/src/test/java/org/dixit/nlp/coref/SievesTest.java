package org.dixit.nlp.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.mention.RuleMentionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SievesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | source | names | entity
                    lets only person near answer to pronoun against usual gender of first name | Andrea Galli sat down. He said the boat had sunk. | He | Andrea Galli | Andrea Galli
                    takes title at its word against pronoun | Mrs. Andrea Galli sat down. He said the boat had sunk. | He | Andrea Galli | -
                    leaves pronoun alone where two guesses are near | Andrea Galli met Maria Conti. He said the boat had sunk. | He | Andrea Galli; Maria Conti | -
                    leads age to person of that age | Lena Brandt, 29, beat Ole Dahl, 34. The 29-year-old said it had rained. | The 29-year-old | Lena Brandt; Ole Dahl | Lena Brandt
                    leads age that nobody is given to person named last | Lena Brandt won. The 29-year-old said it had rained. | The 29-year-old | Lena Brandt | Lena Brandt
                    tells shared last name apart by title | Ole Lund met Senator Ida Lund. Senator Lund said it had rained. | Senator Lund | Ole Lund; Ida Lund; Lund | Ida Lund
                    tells father from son by suffix | Ole Dahl Sr. met Ole Dahl Jr. there. Later Ole Dahl Jr. said it had rained. | Ole Dahl Jr. | Ole Dahl Sr.; Ole Dahl Jr. | Ole Dahl Jr.
                    leads half of hyphenated last name to the whole | Eva Lund-Dahl judged the cheese. Lund said it had rained. | Lund | Eva Lund-Dahl; Lund | Eva Lund-Dahl
                    leads nickname to its bearer | Ole “Sparky” Dahl wired the hall. Sparky said it had rained. | Sparky | Ole “Sparky” Dahl; Sparky | Ole “Sparky” Dahl
                    leads relative pronoun to who stands in front of it | Eva Dahl met Ida Lund, who said it had rained. | who | Eva Dahl; Ida Lund | Ida Lund
                    calls unnamed source by whole phrase | Two men seen at the gate said it had rained. | Two men seen at the gate | - | Two men seen at the gate
                    leads demonym that speaks to person named last | Adina Popa won. The Romanian said it had rained. | The Romanian | Adina Popa | Adina Popa
                    leads letters to what they stand for | The Union of Harbour Pilots met. Later UHP said it had rained. | UHP | +Union of Harbour Pilots; +UHP | Union of Harbour Pilots
                    leads part of institution to the whole | Hallberg Timber AB grew. Hallberg Timber said it had rained. | Hallberg Timber | +Hallberg Timber AB; +Hallberg Timber | Hallberg Timber AB
                    takes institution with of for the same turned round | The Kotor Maritime Court met. The Maritime Court of Kotor said it had rained. | The Maritime Court of Kotor | +Kotor Maritime Court; +Maritime Court of Kotor | Maritime Court of Kotor
                    leads definite noun to institution named with it | The Harbour Ministry met. The ministry said it had rained. | The ministry | +Harbour Ministry | Harbour Ministry
                    leads role to its holder | The harbour's engineer, Ida Lund, met Eva Dahl. The engineer said it had rained. | The engineer | Ida Lund; Eva Dahl | Ida Lund
                    leads leader of country to its president | Chilean President Ida Lund met Eva Dahl. The Chilean leader said it had rained. | The Chilean leader | Ida Lund; Eva Dahl | Ida Lund
                    leads last name with another letter to the one who is named | Sally Wasef led the dig. Wasif said it had rained. | Wasif | Sally Wasef; Wasif | Sally Wasef
                    leaves short last name with another letter alone | Ole Dahl led the dig. Duhl said it had rained. | Duhl | Ole Dahl; Duhl | Duhl
                    calls person by full name that ends as the text calls them | Ida Lund met Ida B. Lund Dahl there. Later Lund said it had rained. | Lund | Ida Lund; Ida B. Lund Dahl; Lund | Ida Lund
                    """)
    void leadsSourceToEntity(String it, String text, String source, @Nullable String names, @Nullable String entity) {
        assertThat(entityOf(text, source, list(names))).isEqualTo(Optional.ofNullable(entity));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | source | cue | content | names | word | entity
                    leads you inside quotation to whom it is said to | Ida Lund told Ole Dahl: “Your boat sank.” | Ida Lund | told | “Your boat sank.” | Ida Lund; Ole Dahl | Your | Ole Dahl
                    leads I inside quotation to who says it | Ida Lund told Ole Dahl: “My boat sank.” | Ida Lund | told | “My boat sank.” | Ida Lund; Ole Dahl | My | Ida Lund
                    leaves you of who says it to nobody alone | Ida Lund said: “Your boat sank.” | Ida Lund | said | “Your boat sank.” | Ida Lund | Your | -
                    leads who tells to another than who is told | Ida Lund rang Eva Dahl. “It sank,” she told Dahl. | she | told | “It sank,” | Ida Lund; Eva Dahl; Dahl | she | Ida Lund
                    leads pronoun to nobody whom only its own quotation names | “Ida Lund sank the boat,” she said. | she | said | “Ida Lund sank the boat,” | Ida Lund | she | -
                    leads institution of headline to its whole name | Kotor academy closes ¶ The Royal Kotor Academy of Letters shut. Nobody said it had rained. | Kotor academy | closes | it had rained | +Royal Kotor Academy of Letters | Kotor academy | Royal Kotor Academy of Letters
                    leads role of first sentence to holder who is named later | A Kotor judge said it had rained. Maritime Court Justice Ida Lund left. | A Kotor judge | said | it had rained | Ida Lund | A Kotor judge | Ida Lund
                    """)
    void leadsWordToEntity(
            String it,
            String marked,
            String source,
            String cue,
            String content,
            String names,
            String word,
            @Nullable String entity) {
        String text = paragraphs(marked);
        Coreference coreference = resolve(text, List.of(direct(text, source, cue, content)), list(names));

        assertThat(nameOf(coreference, text.indexOf(word))).isEqualTo(Optional.ofNullable(entity));
    }

    @Test
    void doubtsLastNameThatTwoOfOneSentenceShare() {
        String text = "Ida Lund and Ole Lund own a mill. Yesterday Lund said it had burnt down.";
        Coreference coreference = resolve(text, "Lund", "Ida Lund", "Ole Lund", "Lund");

        Mention last = mention(coreference, text.lastIndexOf("Lund"));
        assertThat(coreference.link(last))
                .get()
                .satisfies(link -> assertThat(link.confidence()).isLessThan(0.5));
    }

    @Test
    void leadsIOutsideQuotationsToWhoSigns() {
        assertThat(nameOf(resolve("I saw the mill burn.\n\nIda Lund.", List.of(), "Ida Lund"), 0))
                .contains("Ida Lund");
    }

    private static String[] list(@Nullable String names) {
        return names == null ? new String[0] : names.split("; ", -1);
    }

    private static String paragraphs(String text) {
        return text.replace(" ¶ ", "\n\n");
    }

    /** The name of the entity that the source leads to. */
    private static Optional<String> entityOf(String text, String source, String... names) {
        Coreference coreference = resolve(text, source, names);
        int start = text.lastIndexOf(source);
        int end = start + source.length();
        return coreference.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(m -> m.span().start() >= start && m.span().end() == end))
                .map(Entity::name)
                .findFirst();
    }

    private static Mention mention(Coreference coreference, int start) {
        return coreference.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(m -> m.span().start() == start)
                .findFirst()
                .orElseThrow();
    }

    /** The name of the entity with a mention at an offset. */
    private static Optional<String> nameOf(Coreference coreference, int start) {
        return coreference.entities().stream()
                .filter(entity ->
                        entity.mentions().stream().anyMatch(m -> m.span().start() == start))
                .map(Entity::name)
                .findFirst();
    }

    private static AttributionRelation direct(String text, String source, String cue, String content) {
        return new AttributionRelation(
                QuotationType.DIRECT,
                Mode.STATEMENT,
                List.of(span(text, content)),
                List.of(span(text, cue)),
                List.of(span(text, source)),
                1,
                List.of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Coreference resolve(String text, String source, String... names) {
        int start = text.lastIndexOf(source);
        int cue = text.indexOf("said", start);
        AttributionRelation relation = new AttributionRelation(
                QuotationType.INDIRECT,
                Mode.STATEMENT,
                List.of(Span.of(cue + 5, text.length() - 1)),
                List.of(Span.of(cue, cue + 4)),
                List.of(Span.of(start, start + source.length())),
                1,
                List.of());
        return resolve(text, List.of(relation), names);
    }

    private static Coreference resolve(String text, List<AttributionRelation> relations, String... names) {
        Article article = Article.parse(text);
        List<Sentence> sentences = OpenNlpSentenceAnnotator.english().annotate(article);
        List<Mention> mentions =
                RuleMentionAnnotator.english(s -> named(text, names)).annotate(article, sentences);
        return SieveCoreferenceResolver.english().resolve(article, sentences, mentions, relations);
    }

    /** Every place of the given names that lies in no longer one of them; with "+" in front they are institutions. */
    private static List<Mention> named(String text, String... names) {
        List<Mention> found = new ArrayList<>();
        for (String given : names) {
            boolean institution = given.startsWith("+");
            String name = institution ? given.substring(1) : given;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = Span.of(at, at + name.length());
                if (found.stream().noneMatch(m -> m.span().contains(span))) {
                    found.add(new Mention(
                            span,
                            MentionKind.NAME,
                            Optional.of(institution ? EntityType.ORGANIZATION : EntityType.PERSON),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        found.sort(null);
        return found;
    }
}
