package org.dixit.nlp.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class SpecReaderTest {

    @Test
    void readsTitleTextAndQuotation() {
        SpecExample example = one(
                "# a comment",
                "",
                "== 4.1 Short sentences [pending]",
                "\"It leaks,\" Ruiz said. \"Nobody listened.\"",
                ".",
                "DIRECT | Ruiz | said | \"It leaks,\" … \"Nobody listened.\" | Ruiz | mode=STATEMENT kind=PERSON role=chief of police");

        assertThat(example.number()).isEqualTo(new SpecExample.Position(4, 1));
        assertThat(example.title()).isEqualTo("Short sentences");
        assertThat(example.pending()).isTrue();
        SpecAttribution attribution = example.expected().get(0);
        assertThat(attribution.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(attribution.source()).containsExactly(Span.of(12, 16));
        assertThat(attribution.cue()).containsExactly(Span.of(17, 21));
        assertThat(attribution.content()).containsExactly(Span.of(0, 11), Span.of(23, 41));
        assertThat(attribution.mode()).contains(Mode.STATEMENT);
        assertThat(attribution.speaker())
                .isEqualTo(new SpecSpeaker(
                        Optional.of("Ruiz"), Optional.of(SpeakerKind.PERSON), Optional.of("chief of police")));
    }

    @Test
    void takesTheNumberedOccurrence() {
        SpecExample example = one("== 1.1 Two", "He said he said no.", ".", "INDIRECT | he | said#2 | no | -");

        assertThat(example.expected().get(0).source()).containsExactly(Span.of(8, 10));
        assertThat(example.expected().get(0).cue()).containsExactly(Span.of(11, 15));
    }

    @Test
    void findsWholeWordsOnly() {
        SpecExample example =
                one("== 1.1 Words", "The weather, he said, is bad.", ".", "INDIRECT | he | said | The weather | -");

        assertThat(example.expected().get(0).source()).containsExactly(Span.of(13, 15));
    }

    @Test
    void takesALoneHyphenForACueWhenItIsNumbered() {
        SpecExample example = one("== 1.1 Dash", "Cuts - minister", ".", "INDIRECT | minister | -#1 | Cuts | minister");

        assertThat(example.expected().get(0).cue()).containsExactly(Span.of(5, 6));
    }

    @Test
    void joinsStretchesThatOnlyWhiteSpaceParts() {
        SpecExample example =
                one("== 6.1 Paragraphs", "“One.", "", "“Two.”", ".", "DIRECT | - | - | “One. … “Two.” | -");

        assertThat(example.expected().get(0).content()).containsExactly(Span.of(0, 13));
    }

    @Test
    void nestsQuotationsBehindTheMark() {
        SpecExample example = one(
                "== 35.1 Aide",
                "Ruiz said he said no.",
                ".",
                "INDIRECT | Ruiz | said | he said no | Ruiz",
                "> INDIRECT | he | said#2 | no | -");

        assertThat(example.expected()).hasSize(1);
        assertThat(example.expected().get(0).nested()).hasSize(1);
    }

    @Test
    void readsAnEmptyText() {
        assertThat(one("== 37.1 Nothing", ".").text()).isEmpty();
    }

    @Test
    void refusesAStretchThatTheTextLacks() {
        assertThatThrownBy(() -> one("== 1.1 Lost", "Ruiz said no.", ".", "INDIRECT | Ruiz | says | no | Ruiz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("01-made-up.txt:4")
                .hasMessageContaining("says");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatThrownBy(() -> one("== 1.1 Endless", "Ruiz said no."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alone");
    }

    @Test
    void refusesQuotationsOutOfOrder() {
        assertThatThrownBy(() -> one(
                        "== 1.1 Order",
                        "\"A,\" said B. \"C,\" said D.",
                        ".",
                        "DIRECT | D | said#2 | \"C,\" | D",
                        "DIRECT | B | said | \"A,\" | B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order");
    }

    @Test
    void refusesAnUnknownField() {
        assertThatThrownBy(() ->
                        one("== 1.1 Mood", "Ruiz said no.", ".", "INDIRECT | Ruiz | said | no | Ruiz | mood=GRIM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mood=GRIM");
    }

    @Test
    void writesWhatItReads() {
        String line = "INDIRECT | he | said#2 | no | - | mode=REFUSAL";
        SpecExample example = one("== 1.1 Back", "He said he said no.", ".", line);

        assertThat(SpecNotation.write(example.expected(), example.text())).containsExactly(line);
    }

    @Test
    void showsExpectedAndActualSideBySide() {
        SpecExample example = one("== 1.1 Side", "Ruiz said no.", ".", "INDIRECT | Ruiz | said | no | Ruiz");

        assertThat(SpecReport.difference(example, List.of())).contains("INDIRECT | Ruiz | said | no | Ruiz ≠ (none)");
    }

    private static SpecExample one(String... lines) {
        List<SpecExample> examples = SpecReader.read(Path.of("01-made-up.txt"), List.of(lines));
        assertThat(examples).hasSize(1);
        return examples.get(0);
    }
}
