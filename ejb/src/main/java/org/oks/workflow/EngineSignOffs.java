package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.oks.bpmn.Drawings;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.governance.SignOffWorkflow;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Text;

/** The sign-offs of governance elements, each a run of a drawing on its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EngineSignOffs implements SignOffWorkflow {
    @Inject
    EngineDoor door;

    @Inject
    InboxTable inbox;

    @Inject
    EngagementWorkflow workflow;

    @Override
    public void start(String elementId, String engagementId) {
        door.through(engine -> engine.getRuntimeService()
                .startProcessInstanceByKey(
                        Drawings.GOVERNANCE_ELEMENT, elementId, Map.of(Drawings.ENGAGEMENT_ID, engagementId)));
    }

    @Override
    public void signed(String elementId) {
        workflow.completeTask(open(elementId).taskId());
    }

    @Override
    public void signedByLink(String elementId) {
        workflow.settleTask(open(elementId).taskId());
    }

    @Override
    public boolean over(String elementId) {
        Optional<OpenTask> open = inbox.about(elementId);
        open.ifPresent(task -> door.through(engine -> {
            engine.getRuntimeService()
                    .createMessageCorrelation(Drawings.SIGN_OFF_OVER)
                    .processInstanceBusinessKey(elementId)
                    .correlate();
            return true;
        }));
        return open.isPresent();
    }

    private OpenTask open(String elementId) {
        return inbox.about(elementId).orElseThrow(() -> new ChangedMeanwhile(Text.of("workflow.the.task")));
    }
}
