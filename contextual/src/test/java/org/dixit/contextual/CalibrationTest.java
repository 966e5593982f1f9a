package org.dixit.contextual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.dixit.nlp.quote.RelationEvidence;
import org.dixit.quotation.QuotationType;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final String LINES = """
            # a comment
            DIRECT 0 1 0 0 0 0 0 0
            MIXED 0.25 0 1 0.5 -3 0 0 0
            INDIRECT 0.5 0 0 0 0 1 -2 -1
            """;

    @Test
    void weighsTheLogOddsOfItsType() throws IOException {
        Calibration calibration = read(LINES);
        assertThat(calibration.confidence(evidence(QuotationType.DIRECT, 0.1, 0.1, 0.1)))
                .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(calibration.confidence(evidence(QuotationType.MIXED, 0.8, 0.5, 0.1)))
                .isCloseTo(0.8, within(1e-12));
        assertThat(calibration.confidence(evidence(QuotationType.INDIRECT, 0.1, 0.1, 0.7)))
                .isCloseTo(0.7, within(1e-12));
    }

    @Test
    void countsWhatIsMissingOrBorrowed() throws IOException {
        RelationEvidence bare =
                new RelationEvidence(QuotationType.INDIRECT, 0.5, OptionalDouble.empty(), OptionalDouble.empty(), true);
        assertThat(read(LINES).confidence(bare)).isCloseTo(1 / (1 + Math.exp(3)), within(1e-12));
    }

    @Test
    void staysFiniteWhereATaggerHasNoDoubt() throws IOException {
        assertThat(read(LINES).confidence(evidence(QuotationType.MIXED, 1, 0, 1)))
                .isBetween(0.9, 1.0);
    }

    @Test
    void tellsTheLimitOfEachType() throws IOException {
        assertThat(read(LINES).least(QuotationType.INDIRECT)).isEqualTo(0.5);
    }

    @Test
    void refusesLinesThatAreNone() {
        assertThatThrownBy(() -> read("DIRECT 0 1 2\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line \"DIRECT 0 1 2\": expected a type, a limit and 7 weights");
        assertThatThrownBy(() -> read("DIRECT 0 1 0 0 0 0 0 0\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a line for each type expected");
    }

    private static Calibration read(String text) throws IOException {
        return Calibration.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RelationEvidence evidence(QuotationType type, double content, double cue, double source) {
        return new RelationEvidence(type, content, OptionalDouble.of(cue), OptionalDouble.of(source), false);
    }
}
