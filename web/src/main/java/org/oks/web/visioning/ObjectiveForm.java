package org.oks.web.visioning;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.results.CapacityFactor;
import org.oks.visioning.ObjectiveDraft;
import org.oks.visioning.ObjectiveView;

/** What is typed into the form of the change objective. */
public class ObjectiveForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable String developmentGoal;
    private @Nullable CapacityFactor capacityFactor;
    private @Nullable String institutionalChallenge;
    private @Nullable String changeObjective;

    void take(ObjectiveView there) {
        developmentGoal = there.developmentGoal();
        capacityFactor = there.capacityFactor();
        institutionalChallenge = there.institutionalChallenge();
        changeObjective = there.changeObjective();
    }

    ObjectiveDraft draft() {
        return new ObjectiveDraft(developmentGoal, capacityFactor, institutionalChallenge, changeObjective);
    }

    public @Nullable String getDevelopmentGoal() {
        return developmentGoal;
    }

    public void setDevelopmentGoal(@Nullable String developmentGoal) {
        this.developmentGoal = developmentGoal;
    }

    public @Nullable CapacityFactor getCapacityFactor() {
        return capacityFactor;
    }

    public void setCapacityFactor(@Nullable CapacityFactor capacityFactor) {
        this.capacityFactor = capacityFactor;
    }

    public @Nullable String getInstitutionalChallenge() {
        return institutionalChallenge;
    }

    public void setInstitutionalChallenge(@Nullable String institutionalChallenge) {
        this.institutionalChallenge = institutionalChallenge;
    }

    public @Nullable String getChangeObjective() {
        return changeObjective;
    }

    public void setChangeObjective(@Nullable String changeObjective) {
        this.changeObjective = changeObjective;
    }
}
