package org.oks.contribution;

import java.util.List;
import java.util.Map;

/**
 * The claims of an engagement that stand, in their order, and the evidence that stands for them.
 *
 * @param evidence by claim, in the order in which it is shown
 */
record Standing(List<Claim> claims, Map<String, List<Evidence>> evidence) {
    Standing {
        claims = List.copyOf(claims);
        evidence = Map.copyOf(evidence);
    }

    List<Evidence> of(Claim claim) {
        return evidence.getOrDefault(claim.id(), List.of());
    }

    List<ClaimView> views() {
        return claims.stream().map(Claim::view).toList();
    }

    /** The same as scoring needs it. */
    List<WeighedClaim> weighed() {
        return claims.stream()
                .map(claim -> new WeighedClaim(
                        claim.id(),
                        claim.code(),
                        of(claim).stream()
                                .map(item -> WeighedItem.of(claim, item))
                                .toList()))
                .toList();
    }
}
