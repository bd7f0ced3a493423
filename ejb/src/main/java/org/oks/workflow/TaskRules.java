package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementAccess.Standing;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.engagement.TeamRole;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Who may take and finish a task. */
@ApplicationScoped
class TaskRules {
    @Inject
    CurrentActor currentActor;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementDirectory engagements;

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

    /**
     * Lets those pass who may give the task to a member of the team.
     *
     * @throws NotYourTask when the task is for others, or for no team
     * @throws TakenBySomebodyElse when somebody else has it and the actor does not lead
     */
    void mayHandOver(OpenTask task) {
        Standing standing = access.standing(task.engagementId());
        Audience audience = Audience.of(task.audience());
        boolean leads = standing.onTeam().stream().anyMatch(TeamRole.LEADING::contains);
        if (audience.teamRoles().isEmpty() || !audience.has(currentActor.get(), standing.onTeam())) {
            throw new NotYourTask(audience);
        }
        if (task.assignee() != null && !task.assignee().equals(standing.person()) && !leads) {
            throw new TakenBySomebodyElse();
        }
    }

    /** The members of the team who may do the task, but for who has it. */
    List<String> holders(OpenTask task) {
        return engagements
                .withRoles(task.engagementId(), Audience.of(task.audience()).teamRoles())
                .stream()
                .filter(person -> !person.equals(task.assignee()))
                .toList();
    }

    void checkHolder(OpenTask task, @Nullable String person) {
        new InvalidInput.Checks()
                .that(
                        person != null
                                && (person.equals(task.assignee())
                                        || holders(task).contains(person)),
                        "person",
                        Text.of("workflow.hand-over.person"))
                .done();
    }

    /** @throws org.oks.platform.NotFound when the actor may not see the engagement */
    Standing maySee(String engagementId) {
        return access.standing(engagementId);
    }
}
