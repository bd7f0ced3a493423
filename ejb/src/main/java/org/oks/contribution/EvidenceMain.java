package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** Every claim rests on enough main evidence, and each such item says where in its source it stands. */
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
        Map<String, List<Evidence>> evidence = standing.of(subject).evidence();
        List<ClaimView> claims = standing.of(subject).views();
        double fewest = claims.stream()
                .mapToDouble(claim -> located(evidence.get(claim.id())))
                .min()
                .orElse(threshold);
        List<ClaimView> bare = claims.stream()
                .filter(claim -> located(evidence.get(claim.id())) < threshold)
                .toList();
        Text text = Text.of("contribution.check.evidence", threshold);
        return bare.isEmpty()
                ? new Finding(fewest, text, Text.of("contribution.check.all"), ClaimFields.all(subject))
                : new Finding(
                        fewest,
                        text,
                        Text.of(
                                "contribution.check.evidence.missing",
                                bare.get(0).code(),
                                located(evidence.get(bare.get(0).id())),
                                bare.size() - 1),
                        mend(
                                subject,
                                bare.get(0),
                                evidence.getOrDefault(bare.get(0).id(), List.of())));
    }

    private static long located(@Nullable List<Evidence> items) {
        return items == null
                ? 0
                : items.stream()
                        .filter(item -> item.main() && isSaid(item.draft().locator()))
                        .count();
    }

    /** The place of a main item that lacks one; else where an item is added. */
    private static String mend(GateSubject subject, ClaimView claim, List<Evidence> items) {
        String page = "/contribution/evidence.xhtml?id=" + subject.engagementId() + "&claim=" + claim.id();
        return items.stream()
                .filter(Evidence::main)
                .findFirst()
                .map(item -> page + "&evidence=" + item.id() + "#locator")
                .orElse(page + "#title");
    }

    private static boolean isSaid(@Nullable String locator) {
        return locator != null && !locator.isBlank();
    }
}
