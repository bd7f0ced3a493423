package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims that stand and the evidence that stands for them: what a gate weighs, and who wrote any text of it. */
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

    /** Everybody who wrote a claim that stands, evidence that stands for one, or a text that either had before. */
    Set<String> authors(String engagementId) {
        Set<String> authors = new HashSet<>(claims.formerAuthors(engagementId));
        for (Claim claim : standing(engagementId)) {
            authors.add(claim.author());
            authors.add(claim.changedBy());
        }
        evidence(engagementId)
                .values()
                .forEach(items -> items.forEach(item -> {
                    authors.add(item.addedBy());
                    authors.add(item.changedBy());
                }));
        return authors;
    }

    public boolean wroteIn(String engagementId, String person) {
        return authors(engagementId).contains(person);
    }
}
