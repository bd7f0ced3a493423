package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What the team agreed on for one pillar: where it stands, where it is to be, and what shows it. */
@Entity
@Table(name = "visioning_pillar_score")
class PillarScore {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    @Column
    private CapabilityPillar pillar;

    @Enumerated(EnumType.STRING)
    @Column(name = "current_stage")
    private @Nullable MaturityStage current;

    @Enumerated(EnumType.STRING)
    @Column(name = "aspired_stage")
    private @Nullable MaturityStage aspired;

    @Column
    private @Nullable String note;

    @Column
    private boolean priority;

    @SuppressWarnings("NullAway.Init")
    protected PillarScore() {}

    @SuppressWarnings("NullAway.Init")
    PillarScore(Assessment assessment, CapabilityPillar pillar) {
        this.id = assessment.id() + "/" + pillar;
        this.assessment = assessment;
        this.pillar = pillar;
    }

    void take(AgreedScore said) {
        current = said.current();
        aspired = said.aspired();
        note = Missing.strip(said.note());
        priority = said.priority();
    }

    AgreedScore said() {
        return new AgreedScore(pillar, current, aspired, note, priority);
    }

    CapabilityPillar pillar() {
        return pillar;
    }
}
