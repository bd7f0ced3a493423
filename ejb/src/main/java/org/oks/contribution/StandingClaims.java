package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The claims and evidence that stand, for the gate's checks and for separation of duties. */
@ApplicationScoped
class StandingClaims {
    @Inject
    ClaimRepository claims;

    List<ClaimView> of(String engagementId) {
        return claims.claims(engagementId).stream()
                .map(Claim::view)
                .filter(claim -> claim.state() == ItemState.RECORDED)
                .toList();
    }

    /** Main items of evidence that stand, by claim. */
    Map<String, Long> mainItems(String engagementId) {
        return claims.standingEvidence(engagementId).stream()
                .map(Evidence::view)
                .filter(EvidenceView::main)
                .collect(Collectors.groupingBy(EvidenceView::claimId, Collectors.counting()));
    }

    public boolean wroteIn(String engagementId, String person) {
        return of(engagementId).stream().anyMatch(claim -> claim.author().equals(person))
                || claims.standingEvidence(engagementId).stream()
                        .anyMatch(evidence -> evidence.view().addedBy().equals(person));
    }
}
