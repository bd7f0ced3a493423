package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementDirectory;

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
    public Finding look(GateSubject subject, int threshold) {
        boolean met = engagements.workRecorded(subject.engagementId(), subject.phase());
        return new Finding(
                met,
                "The work of the phase is recorded",
                met ? "It says what was done, when and by whom." : "Nobody has recorded what was done in this phase.",
                "/engagement/work.xhtml?id=" + subject.engagementId());
    }
}
