package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

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

    /** What was our part, what was others' and what else could explain it is never waived. */
    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<ClaimView> incomplete = standing.of(subject).views().stream()
                .filter(claim -> !claim.missingParts().isEmpty())
                .toList();
        Text text = Text.of("contribution.check.complete");
        String page = "/contribution/claims.xhtml?id=" + subject.engagementId();
        return incomplete.isEmpty()
                ? new Finding(1, text, Text.of("contribution.check.all"), page)
                : new Finding(
                        0,
                        text,
                        Text.of(
                                "contribution.check.complete.missing",
                                incomplete.get(0).code(),
                                listed(incomplete.get(0).missingParts()),
                                incomplete.size() - 1),
                        ClaimFields.of(
                                subject, incomplete.get(0), incomplete.get(0).firstMissingField()));
    }

    private static Text listed(List<Text> parts) {
        return parts.stream()
                .reduce((some, next) -> Text.of("contribution.part.and", some, next))
                .orElseThrow();
    }
}
