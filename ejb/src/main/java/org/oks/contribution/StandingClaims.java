package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.gate.GateSubject;

/** Reads the claims that stand and the evidence that stands for them: what a gate weighs. */
@ApplicationScoped
class StandingClaims {
    @Inject
    ClaimRepository claims;

    Standing of(GateSubject subject) {
        return subject.once(Standing.class, () -> read(subject.engagementId()));
    }

    Standing read(String engagementId) {
        List<Claim> standing = claims.claims(engagementId).stream()
                .filter(claim -> claim.state() == ItemState.RECORDED)
                .toList();
        Set<String> ids = standing.stream().map(Claim::id).collect(Collectors.toSet());
        Map<String, List<Evidence>> evidence = claims.standingEvidence(engagementId).stream()
                .filter(item -> ids.contains(item.claimId()))
                .collect(Collectors.groupingBy(Evidence::claimId));
        return new Standing(standing, evidence);
    }
}
