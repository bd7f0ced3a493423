package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.TeamRole;

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
    public Finding look(GateSubject subject, int threshold) {
        boolean met = engagements.hasRole(subject.engagementId(), TeamRole.LEAD);
        return new Finding(
                met,
                "A lead is named",
                met ? "The team has a lead." : "Nobody leads the team.",
                "/engagement/team.xhtml?id=" + subject.engagementId());
    }
}
