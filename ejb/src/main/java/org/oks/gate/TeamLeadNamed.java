package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.TeamRole;
import org.oks.platform.Text;

/** Somebody leads the engagement. */
@ApplicationScoped
class TeamLeadNamed implements GateCheck {
    @Inject
    EngagementDirectory engagements;

    @Override
    public String id() {
        return "team-lead";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        boolean met = engagements.hasRole(subject.engagementId(), TeamRole.LEAD);
        return new Finding(
                met ? 1 : 0,
                Text.of("gate.check.lead"),
                met ? Text.of("gate.check.lead.met") : Text.of("gate.check.lead.missing"),
                "/engagement/charter.xhtml?id=" + subject.engagementId() + "#team");
    }
}
