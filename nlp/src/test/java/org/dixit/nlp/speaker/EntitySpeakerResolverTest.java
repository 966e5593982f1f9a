package org.dixit.nlp.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.nlp.coref.SieveCoreferenceResolver;
import org.dixit.nlp.mention.RuleMentionAnnotator;
import org.dixit.nlp.mention.TokenNameAnnotator;
import org.dixit.nlp.name.NameFinder;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitySpeakerResolverTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | source | cue | content | speaker
                    leads role with demonym to its holder | President Juan Moreno of Chile met President Boris Petrov of Bulgaria. The Bulgarian president said costs rise. | The Bulgarian president | said | costs rise | Boris Petrov
                    writes three speakers as list | Susan Kim, Peter Park and Maria Lopez said costs rise. | Susan Kim, Peter Park and Maria Lopez | said | costs rise | Susan Kim, Peter Park and Maria Lopez
                    leads they to nobody two paragraphs later | Susan Kim and Peter Park left at noon. ¶ It rained. ¶ It snowed. They said costs rise. | They | said | costs rise | -
                    takes person whose name closes the source | Study author and geochemist Susan Okoro said costs rise. | Study author and geochemist Susan Okoro | said | costs rise | Susan Okoro
                    takes person behind another name in the title | Former Peter Lund press secretary Susan Okoro said costs rise. | Former Peter Lund press secretary Susan Okoro | said | costs rise | Susan Okoro
                    takes newspaper rather than noun behind it | The Associated Press news agency said costs rise. | The Associated Press news agency | said | costs rise | Associated Press
                    takes name that somebody goes by | A sailor using the pseudonym Susan Okoro said costs rise. | A sailor using the pseudonym Susan Okoro | said | costs rise | Susan Okoro
                    joins speakers with forms of address | Susan Okoro met Peter Lund. Ms. Okoro and Mr. Lund said costs rise. | Ms. Okoro and Mr. Lund | said | costs rise | Susan Okoro and Peter Lund
                    leaves time out of unnamed source | A visiting panel this month said costs rise. | A visiting panel this month | said | costs rise | A visiting panel
                    takes whole name of source that was cut short | Susan Okoro said costs rise. | Okoro | said | costs rise | Susan Okoro
                    names nobody where source is no noun phrase | The bank, also today, said costs rise. | also today | said | costs rise | -
                    leaves pronoun without antecedent unresolved | She said costs rise. | She | said | costs rise | -
                    """)
    void namesTheSpeaker(String it, String text, String source, String cue, String content, @Nullable String speaker) {
        AttributedArticle result = resolve(text, source + "|" + cue + "|" + content);

        assertThat(result.quotations().get(0).speaker().map(Speaker::name)).isEqualTo(Optional.ofNullable(speaker));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | source | cue | content | confidence | speaker
                    names nobody where weak relation has a last name alone | Okoro said costs rise. | Okoro | said | costs rise | 0.2 | -
                    names last name of rather weak relation where the source is nothing else | Susan Okoro left. Okoro said costs rise. | Okoro | said | costs rise | 0.35 | Susan Okoro
                    names nobody of rather weak relation whose source says more | Susan Okoro left. Okoro yesterday said costs rise. | Okoro yesterday | said | costs rise | 0.35 | -
                    names full name of weak relation with marks | Costs are, in the words of Susan Okoro, “a ladder”. | Susan Okoro | in the words of | “a ladder” | 0.2 | Susan Okoro
                    """)
    void namesTheSpeakerOfAWeakRelation(
            String it,
            String text,
            String source,
            String cue,
            String content,
            double confidence,
            @Nullable String speaker) {
        AttributedArticle result = resolve(text, confidence, source + "|" + cue + "|" + content);

        assertThat(result.quotations().get(0).speaker().map(Speaker::name)).isEqualTo(Optional.ofNullable(speaker));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
                    it | text | source | cue | content | kind
                    calls firm without article no document | Borealis Paper denied that costs rise. | Borealis Paper | denied | costs rise | ORGANIZATION
                    calls authors of study group | Okoro et al said costs rise. | Okoro et al | said | costs rise | GROUP
                    calls one of several anonymous | One of the sailors said costs rise. | One of the sailors | said | costs rise | ANONYMOUS
                    """)
    void tellsTheKindOfSpeaker(String it, String text, String source, String cue, String content, SpeakerKind kind) {
        AttributedArticle result = resolve(text, source + "|" + cue + "|" + content);

        assertThat(speaker(result, 0).kind()).isEqualTo(kind);
    }

    @Test
    void leadsLastNameToFullNameThatComesLater() {
        AttributedArticle result = resolve("Ruiz said costs rise. Mayor Ana Ruiz left early.", "Ruiz|said|costs rise");

        assertThat(name(result, 0)).isEqualTo("Ana Ruiz");
        assertThat(speaker(result, 0).evidence())
                .get()
                .satisfies(e -> assertThat(e.sieve()).isEqualTo("PartialName"));
    }

    @Test
    void leadsPronounToWhomItsGenderAllows() {
        AttributedArticle result = resolve(
                "Susan Okoro met Peter Lund in Oslo. He said costs rise. She said rents fall.",
                "He|said|costs rise",
                "She|said|rents fall");

        assertThat(name(result, 0)).isEqualTo("Peter Lund");
        assertThat(name(result, 1)).isEqualTo("Susan Okoro");
    }

    @Test
    void keepsNounPhraseOfUnnamedSource() {
        AttributedArticle result = resolve("Two officials said costs rise.", "Two officials|said|costs rise");

        assertThat(name(result, 0)).isEqualTo("Two officials");
        assertThat(speaker(result, 0).kind()).isEqualTo(SpeakerKind.GROUP);
    }

    @Test
    void joinsSeveralSpeakersInOneGroup() {
        AttributedArticle result =
                resolve("Susan Kim and Peter Park said costs rise.", "Susan Kim and Peter Park|said|costs rise");

        Entity kim = entity(result, "Susan Kim");
        assertThat(name(result, 0)).isEqualTo("Susan Kim and Peter Park");
        assertThat(result.quotationsBy(kim)).hasSize(1);
    }

    @Test
    void namesSpeakersOfWhomOneHangsOnTheOtherInTheWordsOfTheSource() {
        AttributedArticle result = resolve(
                "Susan Okoro and her deputy, Maria Lopez, said costs rise.",
                "Susan Okoro and her deputy, Maria Lopez,|said|costs rise");

        assertThat(name(result, 0)).isEqualTo("Susan Okoro and her deputy, Maria Lopez");
        assertThat(result.quotationsBy(entity(result, "Maria Lopez"))).hasSize(1);
    }

    @Test
    void leadsTheyToTwoNamedTogetherRightBefore() {
        AttributedArticle result =
                resolve("Susan Kim and Peter Park left at noon. They said costs rise.", "They|said|costs rise");

        assertThat(name(result, 0)).isEqualTo("Susan Kim and Peter Park");
        assertThat(result.quotationsBy(entity(result, "Peter Park"))).hasSize(1);
    }

    @Test
    void takesNobodyWhoOnlyHangsOnTheSource() {
        AttributedArticle result = resolve(
                "The wife of minister Peter Lund said costs rise.", "The wife of minister Peter Lund|said|costs rise");

        assertThat(result.quotations().get(0).speaker().map(Speaker::name)).isNotEqualTo(Optional.of("Peter Lund"));
    }

    @Test
    void takesRoleOfTheTextRatherThanOfTheHeadline() {
        AttributedArticle result = resolve(
                "Mayor Susan Okoro retires\n\nSusan Okoro, a lawyer for the union, left. She said costs rise.",
                "She|said|costs rise");

        assertThat(speaker(result, 0).role()).contains("lawyer for the union");
    }

    @Test
    void letsTwoFloatingQuotationsKeepTheOnlyPersonNear() {
        AttributedArticle result = resolve(
                "Susan Okoro slammed the door.\n\n“It leaks.”\n\n“Nobody listened.”",
                "-|-|“It leaks.”",
                "-|-|“Nobody listened.”");

        assertThat(name(result, 0)).isEqualTo("Susan Okoro");
        assertThat(name(result, 1)).isEqualTo("Susan Okoro");
    }

    @Test
    void givesAnswersOfInterviewToTheOnlyPerson() {
        AttributedArticle result =
                resolve("Susan Okoro keeps bees.\n\nQ: How many?\n\nA: Nine.", "Q|:|How many?", "A|:|Nine.");

        assertThat(result.quotations().get(0).speaker()).isEmpty();
        assertThat(name(result, 1)).isEqualTo("Susan Okoro");
    }

    @Test
    void letsDirectQuotationWithoutSourceInherit() {
        AttributedArticle result = resolve(
                "Susan Okoro was furious. “It leaks,” she said.\n\n“Nobody listened.”",
                "she|said|“It leaks,”",
                "-|-|“Nobody listened.”");

        assertThat(name(result, 1)).isEqualTo("Susan Okoro");
        assertThat(speaker(result, 1).mention()).isEmpty();
    }

    @Test
    void givesTheRoleInTheWordsOfTheText() {
        AttributedArticle result = resolve(
                "Susan Okoro, a lawyer for the union, said costs rise.",
                "Susan Okoro, a lawyer for the union,|said|costs rise");

        assertThat(speaker(result, 0).role()).contains("lawyer for the union");
        assertThat(speaker(result, 0).organisation()).contains("the union");
    }

    @Test
    void takesTheStretchesInsideMarksVerbatim() {
        AttributedArticle result = resolve(
                "Susan Okoro called it “a small price” for safety.",
                "Susan Okoro|called|it “a small price” for safety");

        assertThat(result.quotations().get(0).verbatim()).containsExactly("a small price");
    }

    @Test
    void refusesThresholdOutOfRange() {
        assertThatThrownBy(() -> EntitySpeakerResolver.english().withThreshold(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    private static AttributedArticle resolve(String text, String... relations) {
        return resolve(text, 1, relations);
    }

    /** Relations are written "source|cue|content", with "-" for none; a new paragraph may be written "¶". */
    private static AttributedArticle resolve(String marked, double confidence, String... relations) {
        String text = marked.replace(" ¶ ", "\n\n");
        Article article = Article.parse(text);
        List<Sentence> sentences = OpenNlpSentenceAnnotator.english().annotate(article);
        List<AttributionRelation> all = new ArrayList<>();
        for (String relation : relations) {
            String[] parts = relation.split("\\|", -1);
            all.add(relation(text, parts, confidence));
        }
        List<Mention> mentions = RuleMentionAnnotator.english(
                        TokenNameAnnotator.ofDocuments(NameFinder.english()::find))
                .annotate(article, sentences);
        return EntitySpeakerResolver.english()
                .resolve(
                        article,
                        sentences,
                        SieveCoreferenceResolver.english().resolve(article, sentences, mentions, all),
                        all);
    }

    private static AttributionRelation relation(String text, String[] parts, double confidence) {
        String content = parts[2];
        QuotationType type = content.startsWith("“")
                ? QuotationType.DIRECT
                : content.contains("“") ? QuotationType.MIXED : QuotationType.INDIRECT;
        return new AttributionRelation(
                type,
                Mode.STATEMENT,
                spans(text, content),
                spans(text, parts[1]),
                spans(text, parts[0]),
                confidence,
                List.of());
    }

    private static List<Span> spans(String text, String part) {
        int start = text.indexOf(part);
        return part.equals("-") ? List.of() : List.of(Span.of(start, start + part.length()));
    }

    private static Speaker speaker(AttributedArticle article, int quotation) {
        Quotation q = article.quotations().get(quotation);
        return q.speaker().orElseThrow();
    }

    private static String name(AttributedArticle article, int quotation) {
        return speaker(article, quotation).name();
    }

    private static Entity entity(AttributedArticle article, String name) {
        return article.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
