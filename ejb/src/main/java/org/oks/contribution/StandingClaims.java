package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims that stand and the evidence that stands for them: what a gate weighs. */
@ApplicationScoped
class StandingClaims {
    @Inject
    ClaimRepository claims;

    List<ClaimView> of(String engagementId) {
        return standing(engagementId).stream().map(Claim::view).toList();
    }

    List<Claim> standing(String engagementId) {
        return claims.claims(engagementId).stream()
                .filter(claim -> claim.state() == ItemState.RECORDED)
                .toList();
    }

    /** The evidence of claims that stand, by claim, in the order in which it is shown. */
    Map<String, List<Evidence>> evidence(String engagementId) {
        Set<String> standing = standing(engagementId).stream().map(Claim::id).collect(Collectors.toSet());
        return claims.standingEvidence(engagementId).stream()
                .filter(evidence -> standing.contains(evidence.claimId()))
                .collect(Collectors.groupingBy(Evidence::claimId));
    }
}
