package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementAccess.Standing;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.platform.CurrentActor;

/** Who may take and finish a task. */
@ApplicationScoped
class TaskRules {
    @Inject
    CurrentActor currentActor;

    @Inject
    EngagementAccess access;

    /**
     * Lets only somebody of the task's audience pass, and only while nobody else has it.
     *
     * @throws org.oks.platform.NotFound when the actor may not even know of the engagement
     * @throws NotYourTask when the task is for others
     * @throws TakenBySomebodyElse when somebody else has it
     */
    void mayTake(OpenTask task) {
        Standing standing = access.standing(task.engagementId());
        Audience audience = Audience.of(task.audience());
        if (!audience.has(currentActor.get(), standing.onTeam())) {
            throw new NotYourTask(audience);
        }
        if (task.assignee() != null && !task.assignee().equals(standing.person())) {
            throw new TakenBySomebodyElse();
        }
    }

    /** @throws org.oks.platform.NotFound when the actor may not see the engagement */
    Standing maySee(String engagementId) {
        return access.standing(engagementId);
    }
}
