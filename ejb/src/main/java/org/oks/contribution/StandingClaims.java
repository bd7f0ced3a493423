package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.gate.GateSubject;

/** Reads what stands: what a gate weighs, and who wrote any text of it. */
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

    /** Everybody who wrote a claim that stands, evidence that stands for one, or a text that either had before. */
    Set<String> authors(GateSubject subject) {
        Set<String> authors = new HashSet<>(claims.formerAuthors(subject.engagementId()));
        Standing standing = of(subject);
        for (Claim claim : standing.claims()) {
            authors.add(claim.author());
            authors.add(claim.changedBy());
            standing.of(claim).forEach(item -> {
                authors.add(item.addedBy());
                authors.add(item.changedBy());
            });
        }
        return authors;
    }
}
