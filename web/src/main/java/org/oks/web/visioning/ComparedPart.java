package org.oks.web.visioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementStatus;
import org.oks.people.Act;
import org.oks.visioning.CapabilityAssessments;
import org.oks.visioning.CapabilityCompared;
import org.oks.visioning.PillarCompared;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Say;

/** The capability at the end beside the baseline, for the pages that show it. */
@Named("comparedPart")
@RequestScoped
public class ComparedPart {
    @Inject
    private Workspace workspace;

    @Inject
    private CapabilityAssessments assessments;

    @Inject
    private Say say;

    private @Nullable CapabilityCompared compared;

    /** All eight pillars. */
    public CapabilityCompared getCompared() {
        CapabilityCompared found = compared;
        if (found == null) {
            found = assessments.compare(workspace.getId());
            compared = found;
        }
        return found;
    }

    /** The pillars as they are drawn. */
    public List<CapabilityChart.Compared> getLines() {
        return CapabilityChart.compared(getCompared().pillars());
    }

    /** True when the closing round can be written: in a phase, at its gate and while the engagement closes. */
    public boolean isWritable() {
        return workspace.isRecording()
                || workspace.may(Act.EDIT) && workspace.getFacts().status() == EngagementStatus.CLOSING;
    }

    /** "2 stages higher"; that nothing is known yet where a stage is not agreed. */
    public String difference(PillarCompared pillar) {
        Integer steps = pillar.difference();
        if (steps == null) {
            return say.plain("visioning.compared.unknown");
        }
        return steps == 0
                ? say.plain("visioning.compared.same")
                : steps > 0 ? say.of("visioning.compared.higher", steps) : say.of("visioning.compared.lower", -steps);
    }

    /** Whether what was aspired is reached; empty where that is not known. */
    public String left(PillarCompared pillar) {
        Integer left = pillar.toGo();
        if (left == null) {
            return "";
        }
        return left == 0 ? say.plain("visioning.compared.reached") : say.of("visioning.compared.left", left);
    }
}
