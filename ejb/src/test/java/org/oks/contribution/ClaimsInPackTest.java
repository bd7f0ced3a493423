package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;
import org.oks.results.Deliveries;
import org.oks.results.OksService;

class ClaimsInPackTest {
    private final FakeClaims claims = new FakeClaims();
    private final ClaimsInPack pack = new ClaimsInPack();
    private final EvidenceMain evidenceMain = new EvidenceMain();

    ClaimsInPackTest() {
        pack.standing = claims.standing();
        pack.repository = claims;
        pack.deliveries = new Deliveries() {
            @Override
            public List<Delivery> of(String engagementId) {
                return List.of(
                        new Delivery(1, OksService.PEER_LEARNING, "Visit", LocalDate.EPOCH),
                        new Delivery(2, OksService.TOOL, "Slip", LocalDate.EPOCH));
            }
        };
        evidenceMain.standing = claims.standing();
    }

    @Test
    void whatIsRestrictedShowsItsHashAndNeverItsWords() {
        Claim claim = claims.claim(Drafts.claim(), "ravi");
        Evidence secret = claims.evidence(claim, Drafts.evidence(Confidentiality.RESTRICTED), "nita");
        String content = CanonicalJson.canonical(part().content());
        assertThat(content)
                .contains(secret.draft().hash())
                .contains("\"code\":\"E1\"")
                .doesNotContain("Minutes", "Steering committee", "They adopted it.", "Item 4");
        claims.evidence(claim, Drafts.evidence(Confidentiality.ENGAGEMENT_ONLY), "nita");
        assertThat(CanonicalJson.canonical(part().content()))
                .contains("Minutes")
                .doesNotContain("They adopted it.");
    }

    @Test
    void aClaimBringsTheServicesThatItRestsOnAndOneThatNamesNoneReadsAsBefore() {
        claims.claim(Drafts.with(Drafts.claim(), "deliveries", Set.of(2)), "ravi");
        assertThat(CanonicalJson.canonical(part().content()))
                .contains("\"deliveries\":\"2\"", "\"restsOn\":[{", "\"title\":\"Slip\"")
                .doesNotContain("Visit");
        claims.claims.clear();
        claims.claim(Drafts.with(Drafts.claim(), "deliveries", Set.of()), "ravi");
        assertThat(CanonicalJson.canonical(part().content())).doesNotContain("deliveries", "restsOn");
    }

    @Test
    void whoeverWroteATextOfWhatStandsIsAnAuthorAndOnlyThey() {
        Claim claim = claims.claim(Drafts.claim(), "ravi");
        Evidence item = claims.evidence(claim, Drafts.evidence(Direction.SUPPORTS, true), "nita");
        claims.former.add(claim.write(Drafts.with(Drafts.claim(), "rival", "A law"), "editor.one", Instant.EPOCH));
        claims.former.add(claim.write(Drafts.claim(), "editor.two", Instant.EPOCH));
        claims.former.add(item.write(Drafts.evidence(Direction.SUPPORTS, false), "editor.three", Instant.EPOCH));
        Claim gone = claims.claim(Drafts.claim(), "gone");
        claims.evidence(gone, Drafts.evidence(Direction.SUPPORTS, true), "gone.too");
        gone.withdraw(Instant.EPOCH);
        assertThat(part().authors())
                .as("who withdrew their own stays barred")
                .containsExactlyInAnyOrder(
                        "ravi", "nita", "editor.one", "editor.two", "editor.three", "gone", "gone.too");
    }

    @Test
    void everythingThatChangesThePackChangesAnItemOfIt() {
        Claim claim = claims.claim(Drafts.claim(), "ravi");
        Evidence item = claims.evidence(claim, Drafts.evidence(Direction.SUPPORTS, true), "ravi");
        claims.evidence(claim, Drafts.evidence(Direction.SUPPORTS, true), "ravi");
        PackPart.Part before = part();
        item.rank(9);
        changed(before, "claim");
        before = part();
        item.write(Drafts.evidence(Confidentiality.RESTRICTED), "ravi", Instant.EPOCH);
        changed(before, "claim");
        before = part();
        item.write(Drafts.with(item.draft(), "limitations", "None"), "ravi", Instant.EPOCH);
        changed(before, "evidence");
        before = part();
        claim.write(Drafts.with(Drafts.claim(), "significance", "None"), "ravi", Instant.EPOCH);
        changed(before, "claim");
        before = part();
        item.withdraw(Instant.EPOCH);
        changed(before, "claim");
        assertThat(part().items()).hasSize(2);
    }

    @Test
    void theSameContentGivesTheSamePack() {
        claims.evidence(claims.claim(Drafts.claim(), "ravi"), Drafts.evidence(Direction.SUPPORTS, true), "ravi");
        assertThat(part()).isEqualTo(part());
    }

    @Test
    void mainEvidenceSaysWhereInItsSourceItStands() {
        Claim claim = claims.claim(Drafts.claim(), "ravi");
        assertThat(evidenceMain.look(new GateSubject(facts(), 1), 1).measured()).isZero();
        Evidence item =
                claims.evidence(claim, Drafts.with(Drafts.evidence(Direction.SUPPORTS, true), "locator", null), "ravi");
        GateCheck.Finding bare = evidenceMain.look(new GateSubject(facts(), 1), 1);
        assertThat(bare.measured()).isZero();
        assertThat(bare.path()).endsWith("/contribution/evidence.xhtml?id=E-1&claim=c1&evidence=e1#locator");
        item.write(Drafts.evidence(Direction.SUPPORTS, true), "ravi", Instant.EPOCH);
        assertThat(evidenceMain.look(new GateSubject(facts(), 1), 1).measured()).isEqualTo(1);
    }

    @Test
    void anOutputIsNoOutcome() {
        claims.claim(Drafts.claim(), "ravi");
        assertThat(ClaimIsChange.found(
                                new GateSubject(facts(), 1),
                                claims.standing().read("E-1").views())
                        .measured())
                .isEqualTo(1);
        claims.claim(Drafts.with(Drafts.claim(), "resultLevel", ResultLevel.OUTPUT), "ravi");
        GateCheck.Finding found = ClaimIsChange.found(
                new GateSubject(facts(), 1), claims.standing().read("E-1").views());
        assertThat(found.measured()).isZero();
        assertThat(found.path()).isEqualTo("/contribution/claim.xhtml?id=E-1&claim=c2#resultLevel");
        claims.claims.set(1, claims.claim(Drafts.with(Drafts.claim(), "resultLevel", null), "ravi"));
        assertThat(ClaimIsChange.found(
                                new GateSubject(facts(), 1),
                                claims.standing().read("E-1").views())
                        .measured())
                .isZero();
    }

    @Test
    void evidenceAgainstIsLookedFor() {
        claims.claim(Drafts.claim(), "ravi");
        assertThat(AgainstSought.found(
                                new GateSubject(facts(), 1),
                                claims.standing().read("E-1").views())
                        .measured())
                .isEqualTo(1);
        claims.claim(Drafts.with(Drafts.claim(), "againstSought", false), "ravi");
        GateCheck.Finding found = AgainstSought.found(
                new GateSubject(facts(), 1), claims.standing().read("E-1").views());
        assertThat(found.measured()).isZero();
        assertThat(found.path()).isEqualTo("/contribution/claim.xhtml?id=E-1&claim=c2#againstSought");
    }

    @Test
    void aClaimThatLacksAPartIsMendedAtItsField() {
        ClaimComplete complete = new ClaimComplete();
        complete.standing = claims.standing();
        claims.claim(Drafts.claim(), "ravi");
        assertThat(complete.look(new GateSubject(facts(), 1), 1).measured()).isEqualTo(1);
        claims.claim(Drafts.with(Drafts.claim(), "othersPart", " "), "ravi");
        assertThat(complete.look(new GateSubject(facts(), 1), 1).measured()).isZero();
        assertThat(complete.look(new GateSubject(facts(), 1), 1).path())
                .isEqualTo("/contribution/claim.xhtml?id=E-1&claim=c2#othersPart");
    }

    private void changed(PackPart.Part before, String kind) {
        PackPart.Part after = part();
        assertThat(CanonicalJson.sha256(after.content())).isNotEqualTo(CanonicalJson.sha256(before.content()));
        assertThat(after.items().stream()
                        .filter(item -> !before.items().contains(item))
                        .map(PackPart.Item::kind)
                        .collect(Collectors.toSet()))
                .contains(kind);
    }

    private PackPart.Part part() {
        return pack.of(new GateSubject(facts(), 1));
    }

    static EngagementFacts facts() {
        return new EngagementFacts(
                "E-1",
                1,
                "Client",
                "IN",
                Sector.HEALTH,
                EngagementSize.FULL,
                "Learn",
                null,
                "A grant",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                true,
                null,
                EngagementStatus.ACTIVE,
                1,
                Instant.EPOCH,
                null,
                null,
                "amina",
                Instant.EPOCH,
                null,
                null);
    }
}
