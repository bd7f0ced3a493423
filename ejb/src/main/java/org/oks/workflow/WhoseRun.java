package org.oks.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.oks.bpmn.Drawings;

/** Whose a run of a drawing is: most carry the engagement's id as business key, those on their own as a variable. */
final class WhoseRun {
    private WhoseRun() {}

    /** The id of the engagement, null when the run belongs to none. */
    static @Nullable String engagement(ExecutionEntity run) {
        return onItsOwn(run)
                ? Objects.toString(run.getVariable(Drawings.ENGAGEMENT_ID), null)
                : run.getProcessBusinessKey();
    }

    /** What the run is about, where it runs on its own: the id of the room's own thing. */
    static @Nullable String subject(ExecutionEntity run) {
        return onItsOwn(run) ? run.getProcessBusinessKey() : null;
    }

    /** The drawing's key. */
    static String drawing(ExecutionEntity run) {
        return ((ProcessDefinitionEntity) run.getProcessDefinition()).getKey();
    }

    private static boolean onItsOwn(ExecutionEntity run) {
        return Drawings.ON_THEIR_OWN.contains(drawing(run));
    }
}
