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
     * Checks the values.
     *
     * @throws IllegalArgumentException if role or organisation are blank or the confidence is not within 0 and 1
     */
    public Speaker {
        role.ifPresent(words -> requireWords("role", words));
        organisation.ifPresent(words -> requireWords("organisation", words));
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "speaker " + entity.name() + ": confidence " + confidence + ": a number from 0 to 1 expected");
        }
    }

    private static void requireWords(String component, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(component + " \"" + words + "\": words or none expected");
        }
    }

    /**
     * Begins a speaker of whom no more is known; confidence is 1.
     *
     * @param entity who speaks
     * @param kind what kind of source it is
     * @return a new builder
     */
    public static SpeakerBuilder builder(Entity entity, SpeakerKind kind) {
        return new SpeakerBuilder(entity, kind);
    }

    /**
     * The canonical name of the entity.
     *
     * @return the name, never blank
     */
    public String name() {
        return entity.name();
    }

    /**
     * Who this is and why, for a reader.
     *
     * @return a line with name, role, kind and confidence, and the lines of {@link Evidence#explain()} where there is evidence,
     *     separated by {@code \n}
     */
    public String explain() {
        String who = this + organisation.map(o -> " (" + o + ")").orElse("") + ": " + kind + ", "
                + Math.round(100 * confidence) + " % sure";
        return evidence.map(e -> who + "\n" + e.explain()).orElse(who);
    }

    /** The name, with the role where there is one. */
    @Override
    public String toString() {
        return role.map(r -> name() + ", " + r).orElseGet(this::name);
    }
}
