package org.dixit.quotation;

import java.util.Optional;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;

/**
 * An entity in the role of a speaker.
 *
 * @param entity who speaks
 * @param kind what kind of source it is; a place that speaks is an {@link SpeakerKind#ORGANIZATION} whatever the type of its entity
 * @param role title or role in the words of the text, without determiner: "White House press secretary"
 * @param organisation organisation that the role belongs to, in the words of the text
 * @param mention the mention in the quotation's source; empty where the quotation has no source of its own
 * @param confidence how sure the resolution is, from 0 to 1
 * @param evidence how the source was resolved
 */
public record Speaker(
        Entity entity,
        SpeakerKind kind,
        Optional<String> role,
        Optional<String> organisation,
        Optional<Mention> mention,
        double confidence,
        Optional<Evidence> evidence) {

    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if the confidence is not within 0 and 1
     */
    public Speaker {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + ": a number from 0 to 1 expected");
        }
    }

    /**
     * The canonical name of the entity.
     *
     * @return the name, never blank
     */
    public String name() {
        return entity.name();
    }

    /** The name, with the role where there is one. */
    @Override
    public String toString() {
        return role.map(r -> name() + ", " + r).orElseGet(this::name);
    }
}
