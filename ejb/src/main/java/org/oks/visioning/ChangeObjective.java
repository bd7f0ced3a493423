package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.oks.results.CapacityFactor;

/** What an engagement is anchored in: a development goal, what holds the institution back, and what will be different. */
@Entity
@Table(name = "visioning_objective")
class ChangeObjective extends Written {
    @Column(name = "development_goal")
    private @Nullable String developmentGoal;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity_factor")
    private @Nullable CapacityFactor capacityFactor;

    @Column(name = "institutional_challenge")
    private @Nullable String institutionalChallenge;

    @Column(name = "change_objective")
    private @Nullable String objective;

    protected ChangeObjective() {}

    ChangeObjective(String engagementId) {
        super(engagementId, engagementId);
    }

    void take(ObjectiveDraft checked) {
        developmentGoal = Missing.strip(checked.developmentGoal());
        capacityFactor = checked.capacityFactor();
        institutionalChallenge = Missing.strip(checked.institutionalChallenge());
        objective = Missing.strip(checked.changeObjective());
    }

    ObjectiveDraft said() {
        return new ObjectiveDraft(developmentGoal, capacityFactor, institutionalChallenge, objective);
    }

    ObjectiveView view() {
        return new ObjectiveView(
                engagementId(),
                version(),
                developmentGoal,
                capacityFactor,
                institutionalChallenge,
                objective,
                changedBy(),
                changedAt());
    }
}
