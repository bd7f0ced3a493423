package org.oks.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Claims and evidence without a database. */
final class FakeClaims extends ClaimRepository {
    static final Instant THEN = Instant.parse("2017-03-02T10:00:00Z");

    final List<Claim> claims = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<FormerText> former = new ArrayList<>();

    Claim claim(ClaimDraft draft, String author) {
        int number = claims.size() + 1;
        Claim claim = new Claim("c" + number, "E-1", number, 1, draft, author, THEN);
        claims.add(claim);
        return claim;
    }

    Evidence evidence(Claim claim, EvidenceDraft draft, String author) {
        int number = evidence.size() + 1;
        Evidence item = new Evidence("e" + number, claim, number, number, draft, author, THEN);
        evidence.add(item);
        return item;
    }

    @Override
    List<Claim> claims(String engagementId) {
        return claims;
    }

    @Override
    List<Evidence> standingEvidence(String engagementId) {
        return evidence.stream()
                .filter(item -> item.state() == ItemState.RECORDED)
                .sorted(EvidenceOrder.SHOWN)
                .toList();
    }

    @Override
    List<Evidence> everyEvidence(String engagementId) {
        return evidence;
    }

    @Override
    Set<String> authors(String engagementId) {
        Set<String> authors = new HashSet<>();
        claims.forEach(claim -> authors.addAll(List.of(claim.author(), claim.changedBy())));
        evidence.forEach(item -> authors.addAll(List.of(item.addedBy(), item.changedBy())));
        former.forEach(text -> authors.add(text.writtenBy()));
        return authors;
    }

    @Override
    List<EvidenceVersion> versions(Evidence of) {
        return former.stream()
                .filter(EvidenceVersion.class::isInstance)
                .map(EvidenceVersion.class::cast)
                .toList();
    }

    @Override
    Claim get(String id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    Evidence evidence(String id) {
        return evidence.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    List<Evidence> evidenceOf(String claimId, ItemState state) {
        return evidence.stream()
                .filter(item -> item.state() == state && item.claimId().equals(claimId))
                .toList();
    }

    @Override
    int nextEvidenceNumber(String engagementId) {
        return evidence.size() + 1;
    }

    @Override
    int nextRank(String claimId) {
        return evidence.size() + 1;
    }

    @Override
    void add(Evidence item) {
        evidence.add(item);
    }

    @Override
    void add(FormerText text) {
        former.add(text);
    }

    @Override
    void flush() {}

    StandingClaims standing() {
        StandingClaims standing = new StandingClaims();
        standing.claims = this;
        return standing;
    }
}
