package org.dixit.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTokenizerTest {

    private static String tokens(String text) {
        return String.join(" ", RuleTokenizer.english().tokenize(text));
    }

    @Test
    void splitsClitics() {
        assertThat(tokens("Rao's offer isn't final, they'll say; I'm sure we've won't can't."))
                .isEqualTo("Rao 's offer is n't final , they 'll say ; I 'm sure we 've wo n't ca n't .");
    }

    @Test
    void splitsCliticsWithCurlyApostrophe() {
        assertThat(tokens("Rao’s DON’T she’d you’re WE’LL")).isEqualTo("Rao ’s DO N’T she ’d you ’re WE ’LL");
    }

    @Test
    void readsAReferenceToASpaceAsASpace() {
        assertThat(tokens("Ruiz&nbsp;said&#160;no &amp; left")).isEqualTo("Ruiz said no &amp; left");
    }

    @Test
    void splitsTwoCliticsInARow() {
        assertThat(tokens("She wouldn't've gone")).isEqualTo("She would n't 've gone");
    }

    @Test
    void keepsCliticsThatAreGivenApart() {
        assertThat(tokens("Rao 's aides do n't know")).isEqualTo("Rao 's aides do n't know");
    }

    @Test
    void splitsCliticsAfterMarksAndAbbreviations() {
        assertThat(tokens("the U.S.'s role, “Long River”’s end, @anaruiz’s post"))
                .isEqualTo("the U.S. 's role , “ Long River ” ’s end , @anaruiz ’s post");
    }

    @Test
    void keepsApostrophesInsideNamesAndWords() {
        assertThat(tokens("O'Brien and D’Angelo at ten o'clock, ma'am"))
                .isEqualTo("O'Brien and D’Angelo at ten o'clock , ma'am");
    }

    @Test
    void splitsThePluralPossessiveApostrophe() {
        assertThat(tokens("the teachers' offer")).isEqualTo("the teachers ' offer");
    }

    @Test
    void keepsElisions() {
        assertThat(tokens("'Tis rock 'n' roll of the '90s; get ’em in ’08"))
                .isEqualTo("'Tis rock 'n' roll of the '90s ; get ’em in ’08");
    }

    @Test
    void splitsSingleQuotationMarks() {
        assertThat(tokens("'It isn't,' he said. ‘No.’")).isEqualTo("' It is n't , ' he said . ‘ No . ’");
    }

    @Test
    void keepsFeetAndInchesButSplitsAMarkAfterANumber() {
        assertThat(tokens("He is 6'2\" or 5'10, with 12\" records"))
                .isEqualTo("He is 6'2\" or 5'10 , with 12 \" records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.S.", "Mr.", "Jan.", "a.m.", "J.", "Ph.D.", "i.e.", "Inc.", "Gov.", "D-Ill.", "U.N.-led"})
    void keepsTheStopOfAbbreviations(String abbreviation) {
        assertThat(tokens("the " + abbreviation + " thing")).isEqualTo("the " + abbreviation + " thing");
    }

    @Test
    void splitsTheLastStop() {
        assertThat(tokens("He left. She stayed.")).isEqualTo("He left . She stayed .");
        assertThat(tokens("It has vitamin C.")).isEqualTo("It has vitamin C .");
        assertThat(tokens("It is in the U.S.")).isEqualTo("It is in the U.S.");
    }

    @Test
    void keepsTheStopOfNumeroOnlyBeforeANumber() {
        assertThat(tokens("No. 5 said no. No.")).isEqualTo("No. 5 said no . No .");
    }

    @Test
    void splitsWordsThatAMissingSpaceJoined() {
        assertThat(tokens("He left.She stayed")).isEqualTo("He left . She stayed");
    }

    @Test
    void splitsEveryKindOfDash() {
        assertThat(tokens("Go--now—or never–ever - \"Stop\"--said Li"))
                .isEqualTo("Go -- now — or never – ever - \" Stop \" -- said Li");
    }

    @Test
    void keepsHyphenatedWordsWhole() {
        assertThat(tokens("a 30-year-old co-op of mid-1990s well‑known people"))
                .isEqualTo("a 30-year-old co-op of mid-1990s well‑known people");
    }

    @Test
    void splitsBracketsColonsAndSlashes() {
        assertThat(tokens("Okoro: yes (and/or [no]) on 9/11, 24/7"))
                .isEqualTo("Okoro : yes ( and / or [ no ] ) on 9/11 , 24/7");
    }

    @Test
    void keepsEllipsesAndRunsOfMarks() {
        assertThat(tokens("well... no… what?! go!!")).isEqualTo("well ... no … what ?! go !!");
    }

    @Test
    void keepsNumbersAndTimes() {
        assertThat(tokens("1,000.5 at 10:30 was .5 or -3; 2,3 and 31,2016"))
                .isEqualTo("1,000.5 at 10:30 was .5 or -3 ; 2 , 3 and 31 , 2016");
    }

    @Test
    void splitsCurrencyAndPercent() {
        assertThat(tokens("$5m, US$7, €3.5bn or 50%")).isEqualTo("$ 5m , US$ 7 , € 3.5bn or 50 %");
    }

    @Test
    void keepsAddresses() {
        assertThat(
                        tokens(
                                "See https://example.org/a-b?x=1, www.example.co.uk. Write to ana.ruiz@example.com; example.com/x."))
                .isEqualTo("See https://example.org/a-b?x=1 , www.example.co.uk . "
                        + "Write to ana.ruiz@example.com ; example.com/x .");
    }

    @Test
    void keepsNamesTagsAndJoinedCapitals() {
        assertThat(tokens("@ana_ruiz: #NoCuts at AT&T & R&D, #5")).isEqualTo("@ana_ruiz : #NoCuts at AT&T & R&D , # 5");
    }

    @Test
    void keepsCharacterReferences() {
        assertThat(tokens("&quot;Yes,&quot; she said &#39;")).isEqualTo("&quot; Yes , &quot; she said &#39;");
    }

    @Test
    void keepsLatexMarksTogether() {
        assertThat(tokens("``Go,'' he said.")).isEqualTo("`` Go , '' he said .");
    }

    @Test
    void splitsForeignMarks() {
        assertThat(tokens("„so“ « oui » »ja« ”ja” 「はい」『いい』")).isEqualTo("„ so “ « oui » » ja « ” ja ” 「 はい 」 『 いい 』");
    }

    @Test
    void treatsNoBreakAndZeroWidthSpacesAsSpace() {
        assertThat(tokens("\uFEFFa\u00A0b\u200Bc\u2009d\u2028e")).isEqualTo("a b c d e");
    }

    @Test
    void keepsEmojiWithTheirModifiersTogether() {
        assertThat(tokens("ok\uD83D\uDE00 \uD83D\uDC4D\uD83C\uDFFD\uD83C\uDDFA\uD83C\uDDF8 ❤\uFE0F"))
                .isEqualTo("ok \uD83D\uDE00 \uD83D\uDC4D\uD83C\uDFFD \uD83C\uDDFA\uD83C\uDDF8 ❤\uFE0F");
    }

    @Test
    void keepsCombiningMarksAndAstralLettersInsideWords() {
        assertThat(tokens("cafe\u0301 na\u00EFve \uD835\uDC00\uD835\uDC01"))
                .isEqualTo("cafe\u0301 na\u00EFve \uD835\uDC00\uD835\uDC01");
    }

    @Test
    void survivesLoneSurrogates() {
        assertThat(tokens("a\uD800 \uDC00b")).isEqualTo("a \uD800 \uDC00 b");
    }

    @Test
    void findsNothingInWhiteSpace() {
        assertThat(RuleTokenizer.english().tokenizePos(" \t\r\n\u00A0")).isEmpty();
        assertThat(RuleTokenizer.english().tokenize("")).isEmpty();
    }

    @Test
    void coversEveryVisibleCharacterOnce() {
        String text = "“A.”—b’c 'd' e@f g&h; i.j.k -- 5'6\" %$#@!*() ''x`` \uD83D\uDE00\uD800 n't 's ... &amp; a**b";
        StringBuilder covered = new StringBuilder();
        int end = 0;
        for (Span span : RuleTokenizer.english().tokenizePos(text)) {
            assertThat(span.getStart()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            covered.append(text, span.getStart(), span.getEnd());
            end = span.getEnd();
        }
        assertThat(covered).hasToString(text.replace(" ", ""));
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(tokens("'TIS ME'LL EXAMPLE.INFO")).isEqualTo("'TIS ME 'LL EXAMPLE.INFO");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "'",
                "\"",
                ".",
                "a.",
                "-",
                "a-",
                "@",
                "a@",
                "a'",
                "a*",
                "*",
                "&",
                "&a",
                "1,",
                "n't",
                "http://",
                "\uD83D\uDE00\u200D"
            })
    void growsLinearlyWithHostileText(String unit) {
        String text = unit.repeat(300_000);
        Span[] spans = RuleTokenizer.english().tokenizePos(text);
        assertThat(Arrays.stream(spans).mapToInt(Span::length).sum()).isEqualTo(text.length());
    }
}
