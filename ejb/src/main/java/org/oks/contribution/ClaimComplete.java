package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;

/** Every claim says our part, others' part and a rival explanation. */
@ApplicationScoped
class ClaimComplete implements GateCheck {
    @Inject
    StandingClaims standing;

    @Override
    public String id() {
        return "claim-complete";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Finding look(GateSubject subject, int threshold) {
        List<ClaimView> incomplete = standing.of(subject.engagementId()).stream()
                .filter(claim -> !claim.missingParts().isEmpty())
                .toList();
        String page = "/contribution/claims.xhtml?id=" + subject.engagementId();
        return incomplete.isEmpty()
                ? new Finding(true, "Every claim names our part, others' part and a rival", "All of them do.", page)
                : new Finding(
                        false,
                        "Every claim names our part, others' part and a rival",
                        incomplete.get(0).code() + " does not say "
                                + String.join(", ", incomplete.get(0).missingParts())
                                + (incomplete.size() > 1 ? "; " + (incomplete.size() - 1) + " more." : "."),
                        "/contribution/claim.xhtml?id=" + subject.engagementId() + "&claim="
                                + incomplete.get(0).id());
    }
}
