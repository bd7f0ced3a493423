package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditHistory;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/** Lets the system act for a step, because of what a person did last in the engagement. */
@ApplicationScoped
class SystemActor {
    @Inject
    CurrentActor currentActor;

    @Inject
    AuditHistory history;

    CurrentActor.Scope act(FindJobStep.Step step) {
        return currentActor.act(Actor.system(step.name(), lastHuman(step.engagementId())));
    }

    private @Nullable String lastHuman(@Nullable String engagementId) {
        return engagementId == null ? null : history.lastPerson(engagementId).orElse(null);
    }
}
