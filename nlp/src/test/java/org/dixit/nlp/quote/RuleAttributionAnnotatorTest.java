package org.dixit.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleAttributionAnnotatorTest {

    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();
    private static final RuleAttributionAnnotator ANNOTATOR = RuleAttributionAnnotator.english();

    private static List<AttributionRelation> annotate(Article article) {
        return ANNOTATOR.annotate(article, SENTENCES.annotate(article));
    }

    /** TYPE | source | cue | content, several spans parted by " … ". */
    private static List<String> relations(String text) {
        Article article = Article.parse(text);
        return annotate(article).stream().map(r -> line(article, r)).toList();
    }

    private static String line(Article article, AttributionRelation r) {
        return String.join(
                " | ",
                r.type().name(),
                pieces(article, r.source()),
                pieces(article, r.cue()),
                pieces(article, r.content()));
    }

    private static String pieces(Article article, List<Span> spans) {
        return spans.isEmpty()
                ? "-"
                : String.join(" … ", spans.stream().map(article::textOf).toList());
    }

    @Test
    void attributesInvertedCueToFollowingName() {
        assertThat(relations("\"The pump is dry,\" said Ana Ruiz, an engineer at the works."))
                .containsExactly("DIRECT | Ana Ruiz, an engineer at the works | said | \"The pump is dry,\"");
    }

    @Test
    void joinsAQuotationThatItsTagBreaks() {
        assertThat(relations("“The pump,” she said, “is dry.”"))
                .containsExactly("DIRECT | she | said | “The pump,” … “is dry.”");
    }

    @Test
    void joinsTheNextSentenceOfAQuotation() {
        assertThat(relations("“The pump is dry,” Ruiz said. “Nobody looked at it.”"))
                .containsExactly("DIRECT | Ruiz | said | “The pump is dry,” … “Nobody looked at it.”");
    }

    @Test
    void doesNotJoinAQuotationWithATagOfItsOwn() {
        assertThat(relations("“The pump is dry,” Ruiz said. “We know,” Lee replied."))
                .containsExactly("DIRECT | Ruiz | said | “The pump is dry,”", "DIRECT | Lee | replied | “We know,”");
    }

    @Test
    void findsAReportedClauseWithAndWithoutThat() {
        assertThat(relations("Ruiz warned that the pump was dry. Officials said it would be replaced."))
                .containsExactly(
                        "INDIRECT | Ruiz | warned | that the pump was dry",
                        "INDIRECT | Officials | said | it would be replaced");
    }

    @Test
    void takesTheAppositionAndItsCommaIntoTheSource() {
        assertThat(relations("Ruiz, who joined the works in May, said the pump was dry."))
                .containsExactly("INDIRECT | Ruiz, who joined the works in May, | said | the pump was dry");
    }

    @Test
    void leavesTheAddresseeOutOfTheContent() {
        assertThat(relations("Ruiz told the council that the pump was dry."))
                .containsExactly("INDIRECT | Ruiz | told | that the pump was dry");
    }

    @Test
    void findsATagBehindItsClause() {
        assertThat(relations("The pump will run by Sunday, said the mayor of Lund. It is new, Lee says."))
                .containsExactly(
                        "INDIRECT | the mayor of Lund | said | The pump will run by Sunday",
                        "INDIRECT | Lee | says | It is new");
    }

    @Test
    void findsATagInsideItsClause() {
        assertThat(relations("The pump, the ministry said, is dry."))
                .containsExactly("INDIRECT | the ministry | said | The pump … is dry");
    }

    @Test
    void findsAccordingToBeforeAndBehind() {
        assertThat(relations("The pump is dry, according to a letter. According to Ruiz, nobody knew."))
                .containsExactly(
                        "INDIRECT | a letter | according to | The pump is dry",
                        "INDIRECT | Ruiz | According to | nobody knew");
    }

    @Test
    void findsWhatIsAskedFor() {
        assertThat(relations("The fishermen called for a ban on nets."))
                .containsExactly("INDIRECT | The fishermen | called for | a ban on nets");
    }

    @Test
    void callsAPartlyQuotedClauseMixed() {
        assertThat(relations("Ruiz said the pump was “bone dry”."))
                .containsExactly("MIXED | Ruiz | said | the pump was “bone dry”");
    }

    @Test
    void findsAQuotationBehindAColon() {
        assertThat(relations("Ruiz wrote: “The pump is dry.” Okoro: \"We know.\""))
                .containsExactly("DIRECT | Ruiz | wrote: | “The pump is dry.”", "DIRECT | Okoro | : | \"We know.\"");
    }

    @Test
    void readsTheColonOfAHeadline() {
        assertThat(relations("Mayor: pump stays shut\n\nThe pump is dry.\n"))
                .containsExactly("INDIRECT | Mayor | : | pump stays shut");
    }

    @Test
    void readsATranscript() {
        assertThat(relations("LEE: Is the pump dry?\nRUIZ: It is.\n"))
                .containsExactly("INDIRECT | LEE | : | Is the pump dry?", "INDIRECT | RUIZ | : | It is.");
    }

    @Test
    void readsASignature() {
        assertThat(relations("“The best pump in town.” — Ana Ruiz, plumber"))
                .containsExactly("DIRECT | Ana Ruiz, plumber | — | “The best pump in town.”");
    }

    @Test
    void leavesAFloatingQuotationWithoutSource() {
        assertThat(relations("Ruiz shut the door.\n“It is a disgrace.”\n"))
                .containsExactly("DIRECT | - | - | “It is a disgrace.”");
    }

    @Test
    void joinsAQuotationOfSeveralParagraphs() {
        assertThat(relations("“It is dry,” Ruiz said. “We looked.\n“Nobody helped.”\n"))
                .containsExactly("DIRECT | Ruiz | said | “It is dry,” … “We looked. … “Nobody helped.”");
        assertThat(relations("“It is dry.\n“Nobody helped,” Ruiz said.\n"))
                .containsExactly("DIRECT | Ruiz | said | “It is dry. … “Nobody helped,”");
    }

    @Test
    void findsTheQuotationThatAParagraphAnnounces() {
        assertThat(relations("Judge Ruiz wrote:\n“The pump was sold twice.”\n"))
                .containsExactly("DIRECT | Judge Ruiz | wrote: | “The pump was sold twice.”");
    }

    @Test
    void findsAQuotationInsideAQuotation() {
        Article article = Article.parse("“The mate shouted, ‘Cut the line!’ and ran,” Ruiz said.");
        AttributionRelation relation = annotate(article).get(0);
        assertThat(line(article, relation))
                .isEqualTo("DIRECT | Ruiz | said | “The mate shouted, ‘Cut the line!’ and ran,”");
        assertThat(relation.nested())
                .extracting(nested -> line(article, nested))
                .containsExactly("DIRECT | The mate | shouted | ‘Cut the line!’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"smart\" pump ran for a day.",
                "The film “Long River” opened on Friday.",
                "Easier said than done.",
                "The said pump stood in Lund.",
                "They sorted the stones according to size.",
                "The pump, you know, is old.",
                "A pump that he sold to a man is gone.",
            })
    void findsNothingWhereNothingIsSaid(String text) {
        assertThat(relations(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "said",
                "“” said",
                ":",
                ": “”",
                "- ",
                "\" - \"",
                "said said said",
                "according to",
                ", said ,"
            })
    void survivesCrumbs(String text) {
        assertThat(annotate(Article.parse(text))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said ",
                "said, ",
                "“a,” he said, ",
                "\"a ",
                "‘a ",
                ", according to ",
                "said that ",
                "Ana and ",
                "“a ‘b’ ",
                "“a.”\n",
                "“a\n",
                "a: ",
                "a - "
            })
    void growsLinearlyWithHostileText(String unit) {
        String text = unit.repeat(20_000);
        assertThat(annotate(Article.parse(text)))
                .allSatisfy(relation -> assertThat(relation.content()).isNotEmpty());
    }
}
