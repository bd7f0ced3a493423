package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a respondent said of one pillar, as a row. */
@Embeddable
class SaidScore {
    @Enumerated(EnumType.STRING)
    @Column
    private CapabilityPillar pillar;

    @Enumerated(EnumType.STRING)
    @Column(name = "current_stage")
    private @Nullable MaturityStage current;

    @Enumerated(EnumType.STRING)
    @Column(name = "aspired_stage")
    private @Nullable MaturityStage aspired;

    @SuppressWarnings("NullAway.Init")
    protected SaidScore() {}

    SaidScore(RespondentDraft.Score said) {
        this.pillar = said.pillar();
        this.current = said.current();
        this.aspired = said.aspired();
    }

    RespondentDraft.Score score() {
        return new RespondentDraft.Score(pillar, current, aspired);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SaidScore s && s.pillar == pillar && s.current == current && s.aspired == aspired;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pillar, current, aspired);
    }
}
