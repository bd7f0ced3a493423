package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateNotReady;
import org.oks.gate.Gates;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;

/** The task "Submit for gate n": what is missing, or the last look before the phase goes to its reviewers. */
@Named("submitPage")
@RequestScoped
public class SubmitPage {
    @Inject
    private Workspace workspace;

    @Inject
    private Gates gates;

    @Inject
    private Answer answer;

    /** Sends the open phase to its gate; what is missing after all shows on this page. */
    public @Nullable String submit() {
        try {
            gates.submit(workspace.getId(), workspace.getPhase());
        } catch (GateNotReady missing) {
            return null;
        } catch (org.oks.platform.DomainException broken) {
            answer.refuse(broken);
            return null;
        }
        return answer.to(() -> {}, "gate.submit.done", "/engagement/engagement.xhtml?id=" + workspace.getId());
    }
}
