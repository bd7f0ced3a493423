package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one place where claims and evidence become what scoring needs of them. */
@ApplicationScoped
class ClaimsToWeigh {
    /** Those who make the claim: what only they say is not independent. */
    private static final Set<SourceRole> OWN = Set.of(SourceRole.OPERATION_TEAM, SourceRole.CONSULTANT);

    @Inject
    StandingClaims standing;

    /** The claims that stand, in their order, with the evidence that stands. */
    List<WeighedClaim> of(String engagementId) {
        Map<String, List<Evidence>> evidence = standing.evidence(engagementId);
        return standing.standing(engagementId).stream()
                .map(claim -> new WeighedClaim(
                        claim.id(),
                        claim.code(),
                        evidence.getOrDefault(claim.id(), List.of()).stream()
                                .map(item -> item(claim, item))
                                .toList()))
                .toList();
    }

    private static WeighedItem item(Claim claim, Evidence evidence) {
        EvidenceView item = evidence.whole();
        SourceRole source = item.sourceRole();
        return new WeighedItem(
                item.id(),
                item.code(),
                item.main(),
                item.direction() == Direction.CONTRADICTS,
                item.hash(),
                item.failedHoop(),
                source != null && OWN.contains(source),
                new HashSet<>(List.of(claim.author(), claim.changedBy(), evidence.addedBy(), evidence.changedBy())));
    }
}
