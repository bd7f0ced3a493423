package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.people.Act;
import org.oks.people.RoleMatrix;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;

/** Who may see, take and finish a task. */
@ApplicationScoped
class TaskRules {
    @Inject
    CurrentActor currentActor;

    @Inject
    Membership membership;

    /**
     * Lets only somebody of the task's audience pass, and only while nobody else has it.
     *
     * @throws NotFound when the actor may not even know of the engagement
     * @throws NotYourTask when the task is for others
     * @throws TakenBySomebodyElse when somebody else has it
     */
    void mayTake(OpenTask task) {
        Actor actor = currentActor.get();
        Set<String> onTeam = membership.roles(task.engagementId(), actor.id());
        if (!Audience.of(task.audience()).has(actor, onTeam)) {
            if (!sees(actor, onTeam)) {
                throw new NotFound("task", task.taskId());
            }
            throw new NotYourTask(Audience.of(task.audience()));
        }
        if (task.assignee() != null && !task.assignee().equals(actor.id())) {
            throw new TakenBySomebodyElse();
        }
    }

    /** @throws NotFound when the actor may not see the engagement */
    void maySee(String engagementId) {
        Actor actor = currentActor.get();
        if (!sees(actor, membership.roles(engagementId, actor.id()))) {
            throw new NotFound("engagement", engagementId);
        }
    }

    private static boolean sees(Actor actor, Set<String> onTeam) {
        Set<String> known = RoleMatrix.shipped().roles();
        return RoleMatrix.grants(
                Stream.concat(actor.roles().stream(), onTeam.stream().map(role -> role.toLowerCase(Locale.ROOT)))
                        .filter(known::contains)
                        .collect(Collectors.toSet()),
                Act.SEE);
    }
}
