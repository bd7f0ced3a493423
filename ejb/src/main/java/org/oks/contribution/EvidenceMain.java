package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** Every claim rests on enough main evidence. */
@ApplicationScoped
class EvidenceMain implements GateCheck {
    @Inject
    StandingClaims standing;

    @Override
    public String id() {
        return "evidence-main";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        Map<String, Long> items = standing.mainItems(subject.engagementId());
        List<ClaimView> claims = standing.of(subject.engagementId());
        double fewest = claims.stream()
                .mapToDouble(claim -> items.getOrDefault(claim.id(), 0L))
                .min()
                .orElse(threshold);
        List<ClaimView> bare = claims.stream()
                .filter(claim -> items.getOrDefault(claim.id(), 0L) < threshold)
                .toList();
        Text text = Text.of("contribution.check.evidence", threshold);
        return bare.isEmpty()
                ? new Finding(
                        fewest,
                        text,
                        Text.of("contribution.check.all"),
                        "/contribution/claims.xhtml?id=" + subject.engagementId())
                : new Finding(
                        fewest,
                        text,
                        Text.of(
                                "contribution.check.evidence.missing",
                                bare.get(0).code(),
                                items.getOrDefault(bare.get(0).id(), 0L),
                                bare.size() - 1),
                        "/contribution/claim.xhtml?id=" + subject.engagementId() + "&claim="
                                + bare.get(0).id());
    }
}
