package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementDirectory;
import org.oks.platform.Text;

/** The work of the phase is on record. */
@ApplicationScoped
class WorkRecorded implements GateCheck {
    @Inject
    EngagementDirectory engagements;

    @Override
    public String id() {
        return "work-recorded";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        boolean met = engagements.workRecorded(subject.engagementId(), subject.phase());
        return new Finding(
                met ? 1 : 0,
                Text.of("gate.check.work"),
                met ? Text.of("gate.check.work.met") : Text.of("gate.check.work.missing"),
                "/engagement/work.xhtml?id=" + subject.engagementId());
    }
}
