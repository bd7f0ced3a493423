package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place where claims and evidence become what scoring needs of them. */
@ApplicationScoped
class ClaimsToWeigh {
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

    /** A source of which nobody said what it is to the engagement counts as the claimant's own. */
    private static WeighedItem item(Claim claim, Evidence item) {
        EvidenceDraft said = item.draft();
        return WeighedItem.evidence(
                item.id(),
                item.code(),
                item.main(),
                item.direction() == Direction.CONTRADICTS,
                said.hash(),
                said.probativeTest() == ProbativeTest.HOOP && said.probativeResult() == ProbativeResult.NOT_FOUND,
                said.sourceRole() == null || said.sourceRole() == SourceRole.CONSULTANT,
                Stream.of(claim.author(), claim.view().changedBy(), item.addedBy(), item.changedBy())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
