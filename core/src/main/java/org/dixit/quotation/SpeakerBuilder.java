package org.dixit.quotation;

import java.util.Optional;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;

/** Puts together a {@link Speaker}. Not safe for use by several threads; a speaker that was built is. */
public final class SpeakerBuilder {

    private final Entity entity;
    private final SpeakerKind kind;
    private Optional<String> role = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private Optional<Mention> mention = Optional.empty();
    private double confidence = 1;
    private Optional<Evidence> evidence = Optional.empty();

    SpeakerBuilder(Entity entity, SpeakerKind kind) {
        this.entity = entity;
        this.kind = kind;
    }

    /**
     * Sets the role.
     *
     * @param role title or role in the words of the text, without determiner
     * @return this builder
     */
    public SpeakerBuilder role(String role) {
        this.role = Optional.of(role);
        return this;
    }

    /**
     * Sets the organisation.
     *
     * @param organisation organisation that the role belongs to, in the words of the text
     * @return this builder
     */
    public SpeakerBuilder organisation(String organisation) {
        this.organisation = Optional.of(organisation);
        return this;
    }

    /**
     * Sets the mention.
     *
     * @param mention the mention in the quotation's source
     * @return this builder
     */
    public SpeakerBuilder mention(Mention mention) {
        this.mention = Optional.of(mention);
        return this;
    }

    /**
     * Sets the confidence.
     *
     * @param confidence how sure the resolution is, from 0 to 1
     * @return this builder
     */
    public SpeakerBuilder confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    /**
     * Sets the evidence.
     *
     * @param evidence how the source was resolved
     * @return this builder
     */
    public SpeakerBuilder evidence(Evidence evidence) {
        this.evidence = Optional.of(evidence);
        return this;
    }

    /**
     * Builds the speaker.
     *
     * @return the speaker
     * @throws IllegalArgumentException if role or organisation are blank or the confidence is not within 0 and 1
     */
    public Speaker build() {
        return new Speaker(entity, kind, role, organisation, mention, confidence, evidence);
    }
}
