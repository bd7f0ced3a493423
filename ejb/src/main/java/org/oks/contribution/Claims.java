package org.oks.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** Contribution claims and their evidence: recorded, sharpened and withdrawn by the team while a phase is open. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Claims {
    private static final int MOST_MAIN_ITEMS = 6;

    @Inject
    ClaimRepository claims;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    StoredFiles files;

    @Inject
    LinkChecks links;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A claim with the evidence that stands, contradicting items first. */
    public record ClaimWithEvidence(ClaimView claim, List<EvidenceView> evidence) {
        public ClaimWithEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    /** All claims of the engagement with their evidence; withdrawn claims are there and say so. */
    public List<ClaimWithEvidence> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        Map<String, List<EvidenceView>> byClaim = new LinkedHashMap<>();
        for (Evidence evidence : claims.standingEvidence(engagementId)) {
            byClaim.computeIfAbsent(evidence.claimId(), id -> new ArrayList<>()).add(evidence.view());
        }
        List<ClaimWithEvidence> list = new ArrayList<>();
        for (Claim claim : claims.claims(engagementId)) {
            list.add(new ClaimWithEvidence(claim.view(), byClaim.getOrDefault(claim.id(), List.of())));
        }
        return list;
    }

    /** One claim with its evidence. */
    public ClaimWithEvidence view(String claimId) {
        Claim claim = claims.get(claimId);
        access.require(Act.SEE, claim.engagementId());
        return list(claim.engagementId()).stream()
                .filter(each -> each.claim().id().equals(claimId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("contribution.no.claim", claimId)));
    }

    /** One item of evidence, also one that was withdrawn. */
    public EvidenceView evidence(String evidenceId) {
        EvidenceView evidence = claims.evidence(evidenceId).view();
        access.require(Act.SEE, evidence.engagementId());
        return evidence;
    }

    /** Records a claim in the phase that is open. */
    public ClaimView record(String engagementId, ClaimDraft draft) {
        EngagementAccess.Standing standing = writable(engagementId);
        draft.check();
        Integer phase = standing.facts().phase();
        Claim claim = new Claim(
                UUID.randomUUID().toString(),
                engagementId,
                claims.nextNumber(engagementId),
                phase == null ? 1 : phase,
                actor.get().id(),
                clock.instant());
        claim.write(draft, clock.instant());
        claims.add(claim);
        audit.record("claim.record", "claim", claim.id(), engagementId, null, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    /**
     * Sharpens a claim.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public ClaimView change(String claimId, long version, ClaimDraft draft) {
        Claim claim = standing(claimId, version);
        draft.check();
        ClaimView before = claim.view();
        claim.write(draft, clock.instant());
        audit.record("claim.change", "claim", claimId, claim.engagementId(), before, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    /** Withdraws a claim; it stays on record with its evidence and can be taken back. Its author does this. */
    public ClaimView withdraw(String claimId, long version) {
        return turn(claimId, version, ItemState.WITHDRAWN, "claim.withdraw");
    }

    /** Takes a withdrawn claim back. */
    public ClaimView takeBack(String claimId, long version) {
        return turn(claimId, version, ItemState.RECORDED, "claim.take-back");
    }

    /**
     * Adds an item of evidence to a claim.
     *
     * @throws TooManyMainItems when the claim has six main items already
     */
    public EvidenceView addEvidence(String claimId, EvidenceDraft draft) {
        Claim claim = claims.get(claimId);
        writable(claim.engagementId());
        requireRecorded(claim);
        InvalidInput.Checks checks = draft.checks();
        checks.done();
        files.use(checks, draft.file(), claim.engagementId(), "file");
        checks.done();
        if (draft.main() && claims.mainItems(claimId) >= MOST_MAIN_ITEMS) {
            throw new TooManyMainItems(MOST_MAIN_ITEMS);
        }
        Evidence evidence = new Evidence(
                UUID.randomUUID().toString(), claim, draft, actor.get().id(), clock.instant());
        claims.add(evidence);
        links.ask(evidence.view().link());
        EvidenceView added = evidence.view();
        audit.record("evidence.add", "evidence", added.id(), claim.engagementId(), null, added, null);
        claims.flush();
        return evidence.view();
    }

    /** Withdraws an item of evidence; it stays on record. */
    public void withdrawEvidence(String evidenceId, long version) {
        Evidence evidence = claims.evidence(evidenceId);
        writable(evidence.engagementId());
        ChangedMeanwhile.check(Text.of("contribution.the.evidence", evidence.title()), version, evidence.version());
        EvidenceView before = evidence.view();
        evidence.withdraw();
        audit.record("evidence.withdraw", "evidence", evidenceId, evidence.engagementId(), before, null, null);
        claims.flush();
    }

    /** The file of an item of evidence, for somebody who may see the engagement. */
    public EvidenceFile file(String evidenceId) {
        EvidenceView evidence = evidence(evidenceId);
        String hash = evidence.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("contribution.no.file", evidenceId));
        }
        return new EvidenceFile(evidence.fileName(), files.content(hash));
    }

    /** A file with the name it has here. */
    public record EvidenceFile(@Nullable String name, StoredFiles.Content content) {}

    private ClaimView turn(String claimId, long version, ItemState state, String action) {
        Claim claim = claims.get(claimId);
        EngagementAccess.Standing standing = writable(claim.engagementId());
        if (!claim.author().equals(standing.person())) {
            throw new NotAllowed(Text.of("contribution.only.author"));
        }
        ChangedMeanwhile.check(Text.of("contribution.the.claim", claim.number()), version, claim.version());
        ClaimView before = claim.view();
        claim.state(state, clock.instant());
        audit.record(action, "claim", claimId, claim.engagementId(), before, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    private Claim standing(String claimId, long version) {
        Claim claim = claims.get(claimId);
        writable(claim.engagementId());
        requireRecorded(claim);
        ChangedMeanwhile.check(Text.of("contribution.the.claim", claim.number()), version, claim.version());
        return claim;
    }

    private static void requireRecorded(Claim claim) {
        if (claim.state() == ItemState.WITHDRAWN) {
            throw new InvalidInput("state", Text.of("contribution.claim-withdrawn", claim.number()));
        }
    }

    private EngagementAccess.Standing writable(String engagementId) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.EDIT, engagementId);
        if (standing.facts().status() != EngagementStatus.ACTIVE) {
            throw new NotNow(engagementId, Text.of("contribution.not-writable"));
        }
        return standing;
    }
}
