package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision as it was signed, with what was weighed, on one digest. It is never changed. */
@Entity
@Table(name = "gate_decision")
class DecisionRecord {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Enumerated(EnumType.STRING)
    @Column
    private GateDecision decision;

    @Enumerated(EnumType.STRING)
    @Column
    private GateDecision proposal;

    @Column
    private @Nullable String differs;

    @Column
    private String reason;

    @Column
    private @Nullable String steps;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @Column
    private String digest;

    @Column
    private String weighed;

    @Column
    private String signature;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRecord() {}

    DecisionRecord(
            Seats.Acting acting,
            DecisionDraft draft,
            GateDecision proposal,
            String weighed,
            String signature,
            Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = acting.review().id();
        this.decision = Objects.requireNonNull(draft.decision());
        this.proposal = proposal;
        this.differs = proposal == decision ? null : draft.differs();
        this.reason = Objects.requireNonNull(draft.reason()).strip();
        this.steps =
                draft.steps().isEmpty() ? null : draft.steps().stream().sorted().collect(Collectors.joining(","));
        this.heldUntil = decision == GateDecision.HOLD ? draft.until() : null;
        this.digest = Objects.requireNonNull(draft.digest());
        this.weighed = weighed;
        this.signature = signature;
        this.decidedBy = acting.person();
        this.onBehalfOf = acting.member();
        this.decidedAt = at;
    }

    String id() {
        return id;
    }

    String reviewId() {
        return reviewId;
    }

    String weighed() {
        return weighed;
    }

    GateDecision decision() {
        return decision;
    }

    /** What is to be done again, by the codes of {@link ReturnSteps}. */
    Set<String> steps() {
        return steps == null ? Set.of() : Set.of(steps.split(","));
    }

    DecisionView view() {
        return new DecisionView(
                decision,
                proposal,
                differs,
                reason,
                steps(),
                heldUntil,
                digest,
                signature,
                decidedBy,
                onBehalfOf,
                decidedAt);
    }
}
