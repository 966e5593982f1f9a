package org.dixit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void sortsItsMentions() {
        Mention early = Mention.of(Span.of(0, 8), MentionKind.NAME, EntityType.PERSON);
        Mention late = Mention.of(Span.of(20, 23), MentionKind.PRONOUN, EntityType.PERSON);

        Entity entity = new Entity("e1", "Ana Ruiz", EntityType.PERSON, List.of(late, early), List.of());

        assertThat(entity.mentions()).containsExactly(early, late);
    }

    @Test
    void readsAsNameAndType() {
        assertThat(new Entity("e1", "Ana Ruiz", EntityType.PERSON, List.of(), List.of()))
                .hasToString("Ana Ruiz (PERSON)");
    }

    @Test
    void rejectsBlankIdsAndNames() {
        assertThatThrownBy(() -> new Entity("", "Ana Ruiz", EntityType.PERSON, List.of(), List.of()))
                .hasMessage("entity with id \"\" and name \"Ana Ruiz\": neither may be blank");
        assertThatThrownBy(() -> new Entity("e1", " ", EntityType.PERSON, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsItselfAsAMember() {
        assertThatThrownBy(() -> new Entity("e1", "they", EntityType.GROUP, List.of(), List.of("e2", "e1")))
                .hasMessage("entity e1: members [e2, e1]: others than itself expected");
    }
}
