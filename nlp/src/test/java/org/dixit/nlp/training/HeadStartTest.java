package org.dixit.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.dixit.nlp.tagging.FeatureBuffer;
import org.dixit.nlp.tagging.LabelSet;
import org.dixit.nlp.tagging.SequenceModel;
import org.dixit.nlp.tagging.SequenceTrainer;
import org.dixit.nlp.tagging.TrainingSet;
import org.dixit.nlp.tagging.TrainingSettings;
import org.dixit.nlp.training.RelationTrainer.Judged;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    /** Three of four relations are right. */
    private static final SequenceModel MODEL = model();

    @Test
    void shiftsNothingWhereAsManyAreRightAsExpected() {
        assertThat(HeadStart.shift(MODEL, judged(300, 100))).isCloseTo(0, Offset.offset(0.1));
    }

    @Test
    void findsHowFarTheLogOddsOfAPoorerTaggerLieBelow() {
        // from 3:1 to 1:1
        assertThat(HeadStart.shift(MODEL, judged(200, 200))).isCloseTo(-Math.log(3), Offset.offset(0.1));
    }

    @Test
    void givesWhatThePoorerTaggerLacksToTheBetterOne() {
        SequenceModel ahead = HeadStart.give(MODEL, List.of(1, 2, 3, 4, 5, 6), (seen, held) -> {
            assertThat(seen).containsExactly(1, 4);
            assertThat(held).containsExactly(2, 5);
            return judged(200, 200);
        });

        double confidence = ahead.decoder().score(features()).marginals(1)[0][1];

        double odds = 3 * Math.pow(3, Math.log(1.5) / Math.log(2));
        assertThat(confidence).isCloseTo(odds / (1 + odds), Offset.offset(0.02));
    }

    private static SequenceModel model() {
        TrainingSet set = TrainingSet.of(LabelSet.of(List.of("wrong", "right"), (from, to) -> true));
        judged(300, 100).forEach(each -> each.addTo(set));
        return SequenceTrainer.train(set, TrainingSettings.crf().withDropout(0));
    }

    private static List<Judged> judged(int right, int wrong) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < right; i++) {
            judged.add(new Judged(features(), true, true));
        }
        for (int i = 0; i < wrong; i++) {
            judged.add(new Judged(features(), false, true));
        }
        return judged;
    }

    private static FeatureBuffer features() {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.nextToken();
        buffer.add(7);
        return buffer;
    }
}
