package org.dixit.nlp.attribution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.nlp.attribution.Sketches;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.junit.jupiter.api.Test;

class VerbGroupsTest {
    private static String behind(String marked, int own) {
        TokenMap map = Sketches.tagged(marked).map();
        int token = new VerbGroups(map).behindClause(0, map.size(), own);
        return token < map.size() ? map.token(token).text() : "";
    }

    @Test
    void countsAnAuxiliaryAndItsParticipleAsOne() {
        assertThat(behind("that/14 the/6 vote was/4 rigged/17 filled/17 pages", 1))
                .isEqualTo("filled");
    }

    @Test
    void takesAVerbThatFollowsAWholeGroupForAnother() {
        assertThat(behind("that/14 prices would/4 fall/16 moved/17 markets", 1)).isEqualTo("moved");
    }

    @Test
    void givesARelativeClauseAVerbOfItsOwn() {
        assertThat(behind("that/14 the/6 man who/11 owned/17 it/11 left/17 shook/17 them", 1))
                .isEqualTo("shook");
    }

    @Test
    void passesOverInfinitivesAndParticiplesInFrontOfNouns() {
        assertThat(behind("to/10 mend/16 the/6 broken/17 roof is/4 hard/1", 0)).isEqualTo("is");
    }

    @Test
    void findsNothingWhereTheClauseIsAll() {
        assertThat(behind("that/14 the/6 vote was/4 rigged/17", 1)).isEmpty();
    }

    @Test
    void takesAWordThatLooksLikeAPluralForAVerbInFrontOfItsObject() {
        assertThat(behind("that/14 it/11 came/17 late/3 fills/20 three/9 pages", 1))
                .isEqualTo("fills");
    }
}
