package org.dixit.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.article.Article;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarkScannerTest {

    private static final OpenNlpSentenceAnnotator SENTENCES = OpenNlpSentenceAnnotator.english();

    private static List<QuotedStretch> scan(String text) {
        Article article = Article.parse(text);
        return QuotationMarkScanner.scan(article, SENTENCES.annotate(article));
    }

    /** Each stretch with its marks; "1 " in front where it lies in another, "+ " where it continues one. */
    private static List<String> stretches(String text) {
        return scan(text).stream()
                .map(s -> (s.depth() > 0 ? s.depth() + " " : "")
                        + (s.continues() ? "+ " : "")
                        + s.span().textIn(text))
                .toList();
    }

    private static List<String> open(String text) {
        return scan(text).stream()
                .filter(s -> s.closing().isEmpty())
                .map(s -> s.span().textIn(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "She said \"yes\" twice. | \"yes\" | STRAIGHT",
                "She said “yes” twice. | “yes” | CURLY",
                "She said ``yes'' twice. | ``yes'' | DOUBLE_APOSTROPHES",
                "She said ''yes'' twice. | ''yes'' | DOUBLE_APOSTROPHES",
                "She said „ja“ twice. | „ja“ | LOW_HIGH",
                "She said „tak” twice. | „tak” | LOW_HIGH",
                "She said ”ja” twice. | ”ja” | HIGH_HIGH",
                "She said « oui » twice. | « oui » | GUILLEMETS",
                "She said »ja« twice. | »ja« | GUILLEMETS",
                "She said ‹oui› twice. | ‹oui› | GUILLEMETS",
                "She said 「はい」 twice. | 「はい」 | CORNERS",
                "She said 'yes' twice. | 'yes' | SINGLE",
                "She said ‘yes’ twice. | ‘yes’ | SINGLE",
                "She said `yes' twice. | `yes' | SINGLE",
                "She said &quot;yes&quot; twice. | &quot;yes&quot; | STRAIGHT",
            })
    void findsEveryFamily(String text, String stretch, QuotationMarks marks) {
        List<QuotedStretch> found = scan(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().textIn(text)).isEqualTo(stretch);
        assertThat(found.get(0).marks()).isEqualTo(marks);
        assertThat(found.get(0).closing()).isPresent();
    }

    @Test
    void tellsTheInsideFromTheMarks() {
        String text = "He said ``no'' then.";
        QuotedStretch stretch = scan(text).get(0);
        assertThat(stretch.inside().textIn(text)).isEqualTo("no");
        assertThat(stretch.opening().textIn(text)).isEqualTo("``");
    }

    @Test
    void separatesTwoQuotationsAroundATag() {
        assertThat(stretches("“The bridge,” he said, “was never safe.”"))
                .containsExactly("“The bridge,”", "“was never safe.”");
        assertThat(stretches("\"The bridge,\" he said, \"was never safe.\""))
                .containsExactly("\"The bridge,\"", "\"was never safe.\"");
    }

    @Test
    void findsMarksGluedToDashes() {
        assertThat(stretches("\"Go\"--said Li. \"Stop\"—and he left. They—“all of them”—sang."))
                .containsExactly("\"Go\"", "\"Stop\"", "“all of them”");
    }

    @Test
    void findsMarksWithoutSpaceAroundThem() {
        assertThat(stretches("Okoro:\"We are ready.\"Then she left.")).containsExactly("\"We are ready.\"");
    }

    @Test
    void nestsTheSameCurlyFamily() {
        assertThat(stretches("“It was named the “Year of Trees”. We planted many,” she said."))
                .containsExactly("“It was named the “Year of Trees”. We planted many,”", "1 “Year of Trees”");
    }

    @Test
    void nestsTheSameStraightFamily() {
        assertThat(stretches("\"It was the \"year of trees\" for us,\" she said."))
                .containsExactly("\"It was the \"year of trees\" for us,\"", "1 \"year of trees\"");
    }

    @Test
    void nestsSingleInDoubleMarks() {
        assertThat(stretches("“My boss said ‘leave now’, so I did,” Amin recalled."))
                .containsExactly("“My boss said ‘leave now’, so I did,”", "1 ‘leave now’");
        assertThat(stretches("\"She said, 'Leave now,'\" Amin recalled."))
                .containsExactly("\"She said, 'Leave now,'\"", "1 'Leave now,'");
    }

    @Test
    void nestsDoubleInSingleMarks() {
        assertThat(stretches("'My boss said \"leave now\", so I did,' Amin recalled."))
                .containsExactly("'My boss said \"leave now\", so I did,'", "1 \"leave now\"");
    }

    @Test
    void tellsSingleMarksFromApostrophes() {
        assertThat(stretches("'The teachers' offer isn't final,' Rao said, 'but it's close.'"))
                .containsExactly("'The teachers' offer isn't final,'", "'but it's close.'");
        assertThat(stretches("‘The nurses’ offer isn’t final,’ Rao said."))
                .containsExactly("‘The nurses’ offer isn’t final,’");
    }

    @Test
    void endsAWordInSThatIsQuoted() {
        assertThat(stretches("The 'bosses' left and the ‘workers’ stayed.")).containsExactly("'bosses'", "‘workers’");
    }

    @Test
    void findsNothingInApostrophesAlone() {
        assertThat(
                        stretches(
                                "The dogs' home isn't Rao's. 'Tis rock 'n' roll of the '90s, y'all; get 'em, the Joneses' kids said."))
                .isEmpty();
        assertThat(stretches("‘Tis the ‘90s. The teachers’ and the nurses’ offers, in ’08."))
                .isEmpty();
    }

    @Test
    void findsNothingInFeetAndInches() {
        assertThat(stretches("He is 6'2\" and she 5'10\". They own 12\" and 7\" records."))
                .isEmpty();
    }

    @Test
    void keepsInchesInsideAQuotation() {
        assertThat(stretches("\"I own a 12\" record and a 7\" one,\" he said."))
                .containsExactly("\"I own a 12\" record and a 7\" one,\"");
    }

    @Test
    void closesAfterANumber() {
        assertThat(stretches("He called it \"Chapter 11\" and left. She said \"12\"."))
                .containsExactly("\"Chapter 11\"", "\"12\"");
    }

    @Test
    void continuesACurlyQuotationInTheNextParagraphs() {
        String text = "Ruiz spoke.\n“It leaks.\n“Nobody listened.\n“So we left,” she said.\n“Good,” said Lee.";
        assertThat(stretches(text)).containsExactly("“It leaks.", "+ “Nobody listened.", "+ “So we left,”", "“Good,”");
        assertThat(open(text)).containsExactly("“It leaks.", "“Nobody listened.");
    }

    @Test
    void continuesAStraightQuotationInTheNextParagraphs() {
        assertThat(stretches("\"It leaks,\" Ruiz said. \"Nobody listened.\n\"So we left.\"\n\"Good,\" said Lee."))
                .containsExactly("\"It leaks,\"", "\"Nobody listened.", "+ \"So we left.\"", "\"Good,\"");
    }

    @Test
    void continuesAQuotationInSingleMarks() {
        assertThat(stretches("‘It leaks.\n‘So we left,’ she said.")).containsExactly("‘It leaks.", "+ ‘So we left,’");
    }

    @Test
    void continuesAQuotationThatHoldsANestedOne() {
        assertThat(stretches("“It was the “Year of Trees”. We planted.\n“We watered,” she said."))
                .containsExactly("“It was the “Year of Trees”. We planted.", "1 “Year of Trees”", "+ “We watered,”");
    }

    @Test
    void doesNotContinueOverAParagraphThatOpensNothing() {
        assertThat(stretches("“It leaks.\nRuiz left.\n“Good,” said Lee.")).containsExactly("“It leaks.", "“Good,”");
    }

    @Test
    void endsAQuotationThatIsNeverClosedWithItsParagraph() {
        assertThat(stretches("She said “it leaks. Nobody listened.\nThen “all” went well."))
                .containsExactly("“it leaks. Nobody listened.", "“all”");
        assertThat(stretches("She said \"it leaks.")).containsExactly("\"it leaks.");
    }

    @Test
    void endsAQuotationThatIsNeverClosedBeforeTheNextOne() {
        assertThat(stretches("“It leaks, Ruiz said. “Nobody listened.” Then she left."))
                .containsExactly("“It leaks, Ruiz said.", "“Nobody listened.”");
        assertThat(stretches("\"It leaks, Ruiz said. \"Nobody listened.\" Then \"she\" left."))
                .containsExactly("\"It leaks, Ruiz said.", "\"Nobody listened.\"", "\"she\"");
    }

    @Test
    void ignoresAClosingMarkTooMany() {
        assertThat(stretches("It leaks,” Ruiz said. “Nobody listened.”")).containsExactly("“Nobody listened.”");
        assertThat(stretches("It leaks,\" Ruiz said. \"Nobody listened.\"")).containsExactly("\"Nobody listened.\"");
    }

    @Test
    void keepsErrorsInTheirParagraph() {
        assertThat(stretches("One \" stray\" mark \" here.\nTwo 'odd ones.\n\"It leaks,\" Ruiz said."))
                .endsWith("\"It leaks,\"");
    }

    @Test
    void pairsMarksOfTwoFamiliesThatWereMixedUp() {
        assertThat(stretches("“It leaks,\" Ruiz said. \"Nobody listened.”"))
                .containsExactly("“It leaks,\"", "\"Nobody listened.”");
        assertThat(stretches("He said “so“ and ”no”.")).containsExactly("“so“", "”no”");
    }

    @Test
    void looksAtHeadlinesByThemselves() {
        assertThat(stretches("Mayor: ‘It leaks’ || “No\n\n“It does not,” she said."))
                .containsExactly("‘It leaks’", "“No", "“It does not,”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "“", "”", "\"", "'", "\"\"", "“”", "”“", "''", "« »", "'''", "\"'\"'", "。」「"})
    void survivesMarksAlone(String text) {
        assertThat(scan(text)).allSatisfy(s -> assertThat(s.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "”", "\"", "'", "‘", "’", "«", "„", "``", "「", "“ ", " \"a", "a\" ", " 'a", "s' a", "“a ‘b ",
                "\"a 'b ", "1\" ", "„a “b "
            })
    void growsLinearlyWithHostileText(String unit) {
        String text = unit.repeat(100_000);
        int end = 0;
        for (QuotedStretch stretch : scan(text)) {
            assertThat(stretch.span().start()).isGreaterThanOrEqualTo(end);
            end = stretch.opening().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void staysLinearOverManyParagraphs() {
        assertThat(scan("“It leaks.\n".repeat(50_000))).hasSize(50_000);
    }
}
