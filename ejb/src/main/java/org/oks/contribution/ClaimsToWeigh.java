package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place where claims and evidence become what scoring needs of them. */
@ApplicationScoped
class ClaimsToWeigh {
    @Inject
    StandingClaims standing;

    @Inject
    ClaimRepository claims;

    /** The claims that stand, in their order, with the evidence that stands. */
    List<WeighedClaim> of(String engagementId) {
        Map<String, List<EvidenceView>> evidence = claims.standingEvidence(engagementId).stream()
                .map(Evidence::view)
                .collect(Collectors.groupingBy(EvidenceView::claimId, LinkedHashMap::new, Collectors.toList()));
        List<WeighedClaim> weighed = new ArrayList<>();
        int number = 1;
        for (ClaimView claim : standing.of(engagementId)) {
            List<WeighedItem> items = new ArrayList<>();
            for (EvidenceView item : evidence.getOrDefault(claim.id(), List.of())) {
                items.add(item(claim, item, "E" + number++));
            }
            weighed.add(new WeighedClaim(claim.id(), claim.code(), items));
        }
        return weighed;
    }

    /** An item is not yet asked what it tests, nor whose source it is: then no test failed and the source is another's. */
    private static WeighedItem item(ClaimView claim, EvidenceView item, String code) {
        return new WeighedItem(
                item.id(),
                code,
                item.main(),
                item.direction() == Direction.CONTRADICTS,
                ItemHash.of(item),
                false,
                false,
                Stream.of(claim.author(), item.addedBy()).collect(Collectors.toUnmodifiableSet()));
    }
}
