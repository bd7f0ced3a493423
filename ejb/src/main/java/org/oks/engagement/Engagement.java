package org.oks.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.operation.OperationDirectory;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * The help given to one client institution. It is proposed with a charter and a team, started, and then lives through
 * four phases, each closed by a review gate that advances it, returns it to its phase, or stops it. A manager may cancel
 * it at any time. Whichever way it ends, an after action review is owed before it is closed, stopped or cancelled for good.
 */
@Entity
@Table(name = "engagement_engagement")
class Engagement {
    @Id
    private String id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_name")
    private String clientName;

    @Column
    private String country;

    @Enumerated(EnumType.STRING)
    @Column
    private Sector sector;

    @Column(name = "operation_id")
    private @Nullable String operationId;

    @Column(name = "exemption_reason")
    private @Nullable String exemptionReason;

    @Enumerated(EnumType.STRING)
    @Column
    private EngagementSize size;

    @Column
    private String objective;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column
    private boolean illustrative;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity_risk")
    private @Nullable SortRating capacityRisk;

    @Column(name = "capacity_risk_rated_on")
    private @Nullable LocalDate capacityRiskRatedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private @Nullable EngagementStatus heldFrom;

    @Enumerated(EnumType.STRING)
    @Column
    private EngagementStatus status;

    @Column
    private @Nullable Integer phase;

    @Column(name = "phase_opened_at")
    private @Nullable Instant phaseOpenedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EngagementStatus ending;

    @Column(name = "ending_reason")
    private @Nullable String endingReason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "engagement_member", joinColumns = @JoinColumn(name = "engagement_id"))
    private Set<Membership> team = new HashSet<>();

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {}

    @SuppressWarnings("NullAway.Init")
    Engagement(String id, String proposedBy, Instant proposedAt) {
        this.id = id;
        this.status = EngagementStatus.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Takes over a checked charter. */
    void charter(Charter charter, Institution client, OperationDirectory.@Nullable Named operation) {
        requireOpen();
        clientId = client.id();
        clientName = client.name();
        operationId = operation == null ? null : operation.id();
        exemptionReason = charter.exemptionReason();
        country = Objects.requireNonNull(charter.country());
        sector = Objects.requireNonNull(charter.sector());
        size = Objects.requireNonNull(charter.size());
        objective = Objects.requireNonNull(charter.objective());
        startsOn = Objects.requireNonNull(charter.startsOn());
        endsOn = Objects.requireNonNull(charter.endsOn());
        illustrative = charter.illustrative();
        if (capacityRiskRatedOn == null) {
            capacityRisk = charter.capacityRisk();
        } else if (charter.capacityRisk() != capacityRisk) {
            throw new InvalidInput("capacityRisk", Text.of("engagement.charter.risk-rated"));
        }
    }

    /** The capacity risk was rated with its day and source: from now on the charter follows the ratings. */
    void rateCapacityRisk(SortRating rating, LocalDate ratedOn) {
        requireOpen();
        capacityRisk = rating;
        capacityRiskRatedOn = ratedOn;
    }

    /** The last rating was withdrawn: nobody has rated it, and the charter can say it again. */
    void unrateCapacityRisk() {
        requireOpen();
        capacityRisk = null;
        capacityRiskRatedOn = null;
    }

    /** Names the team anew. */
    void team(Collection<TeamMember> members) {
        requireOpen();
        Set<Membership> wanted = new HashSet<>();
        members.forEach(member -> wanted.add(new Membership(member)));
        team.retainAll(wanted);
        team.addAll(wanted);
    }

    /** Begins the engagement's life. */
    void start(Instant at) {
        if (status != EngagementStatus.PROPOSED) {
            throw new NotNow(id, Text.of("engagement.was-started"));
        }
        if (team.stream().noneMatch(m -> m.member().role() == TeamRole.LEAD)) {
            throw new NotNow(id, Text.of("engagement.start.no-lead"));
        }
        status = EngagementStatus.ACTIVE;
        startedAt = at;
        phase = 1;
    }

    /** Shows the phase that the drawings have opened. */
    void openPhase(int number, Instant at) {
        status = EngagementStatus.ACTIVE;
        phase = number;
        phaseOpenedAt = at;
    }

    void enterGate() {
        if (status != EngagementStatus.ACTIVE) {
            throw new NotNow(id, Text.of("engagement.not-active"));
        }
        status = EngagementStatus.IN_GATE;
    }

    /** The gate advanced it: the next phase is being opened, or closing begins. */
    void advanceFrom(int gate) {
        if (Phase.of(gate).isLast()) {
            beginEnding(EngagementStatus.CLOSED, null);
        } else {
            status = EngagementStatus.ACTIVE;
            phase = gate + 1;
            phaseOpenedAt = null;
        }
    }

    void returnTo(int gate) {
        status = EngagementStatus.ACTIVE;
        phase = gate;
        phaseOpenedAt = null;
    }

    /** Nothing moves until it is resumed. */
    void hold() {
        if (status != EngagementStatus.ACTIVE && status != EngagementStatus.IN_GATE) {
            throw new NotNow(id, Text.of("engagement.hold.not-running"));
        }
        heldFrom = status;
        status = EngagementStatus.ON_HOLD;
    }

    void resume() {
        if (status != EngagementStatus.ON_HOLD || heldFrom == null) {
            throw new NotNow(id, Text.of("engagement.hold.not-held"));
        }
        status = heldFrom;
        heldFrom = null;
    }

    void beginEnding(EngagementStatus how, @Nullable String why) {
        requireOpen();
        if (status == EngagementStatus.PROPOSED && how != EngagementStatus.CANCELLED) {
            throw new NotNow(id, Text.of("engagement.never-started"));
        }
        ending = how;
        endingReason = why;
        status = EngagementStatus.CLOSING;
    }

    void end(Instant at) {
        status = ending == null ? EngagementStatus.CLOSED : ending;
        endedAt = at;
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw new NotNow(id, Text.of("engagement.has-ended"));
        }
    }

    Set<TeamRole> rolesOf(String person) {
        Set<TeamRole> roles = new HashSet<>();
        for (Membership membership : team) {
            if (membership.member().personId().equals(person)) {
                roles.add(membership.member().role());
            }
        }
        return roles;
    }

    List<TeamMember> team() {
        return team.stream()
                .map(Membership::member)
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::personId))
                .toList();
    }

    EngagementFacts facts() {
        return new EngagementFacts(
                id,
                version,
                clientName,
                country,
                sector,
                size,
                objective,
                operationId,
                exemptionReason,
                startsOn,
                endsOn,
                illustrative,
                capacityRisk,
                status,
                phase,
                phaseOpenedAt,
                ending,
                endingReason,
                proposedBy,
                proposedAt,
                startedAt,
                endedAt);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    EngagementStatus status() {
        return status;
    }

    EngagementSize size() {
        return size;
    }

    @Nullable
    Integer phase() {
        return phase;
    }

    @Nullable
    String operationId() {
        return operationId;
    }

    @Nullable
    EngagementStatus ending() {
        return ending;
    }
}
