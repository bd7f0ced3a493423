package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oks.audit.AuditTrail;
import org.oks.engagement.ClosingBegun;

/** Once an engagement begins to end, nobody is asked to sign off any more. What was recorded stays as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignOffsEnd {
    @Inject
    ElementRepository elements;

    @Inject
    SponsorLinkRepository sponsorLinks;

    @Inject
    SignOffWorkflow signOffs;

    @Inject
    AuditTrail audit;

    void end(@Observes ClosingBegun closing) {
        elements.ofEngagement(closing.engagementId()).stream()
                .filter(element -> element.state() == ElementState.PROPOSED)
                .filter(element -> signOffs.over(element.id()))
                .forEach(this::record);
    }

    private void record(GovernanceElement element) {
        sponsorLinks.ofElement(element.id()).forEach(SponsorLink::withdraw);
        audit.record("element.unsigned", "governance-element", element.id(), element.engagementId(), null, null, null);
        elements.flush();
    }
}
