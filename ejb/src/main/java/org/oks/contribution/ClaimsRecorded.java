package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** Enough claims are recorded for the gate to weigh. */
@ApplicationScoped
class ClaimsRecorded implements GateCheck {
    @Inject
    StandingClaims standing;

    @Override
    public String id() {
        return "claims-recorded";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        int recorded = standing.of(subject).views().size();
        return new Finding(
                recorded,
                Text.of("contribution.check.claims", threshold),
                Text.of("contribution.check.claims.found", recorded),
                "/contribution/claims.xhtml?id=" + subject.engagementId());
    }
}
