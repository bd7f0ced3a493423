package org.oks.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;
import org.oks.results.ChainNodes;
import org.oks.results.Deliveries;

/**
 * Contribution claims and their evidence: recorded, sharpened and withdrawn by the team in a phase and while its gate is
 * open. Evidence is shown as its reader may see it.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Claims {
    @Inject
    ClaimRepository claims;

    @Inject
    EvidenceItems items;

    @Inject
    FormerTexts texts;

    @Inject
    EngagementAccess access;

    @Inject
    Writable writable;

    @Inject
    Confidential confidential;

    @Inject
    ChainNodes nodes;

    @Inject
    Deliveries deliveries;

    @Inject
    StoredFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A claim with the evidence that stands, contradicting items first, then main ones, each by relevance. */
    public record ClaimWithEvidence(ClaimView claim, List<EvidenceView> evidence) {
        public ClaimWithEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    /** All claims of the engagement with their evidence; withdrawn claims are there and say so. */
    public List<ClaimWithEvidence> list(String engagementId) {
        Reader reader = confidential.reader(access.require(Act.SEE, engagementId));
        Map<String, List<EvidenceView>> byClaim = new LinkedHashMap<>();
        for (Evidence evidence : claims.standingEvidence(engagementId)) {
            byClaim.computeIfAbsent(evidence.claimId(), id -> new ArrayList<>()).add(evidence.view(reader));
        }
        return claims.claims(engagementId).stream()
                .map(claim -> new ClaimWithEvidence(claim.view(), byClaim.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    /** One claim with its evidence. */
    public ClaimWithEvidence view(String claimId) {
        Claim claim = claims.get(claimId);
        return new ClaimWithEvidence(claim.view(), evidence(claim, ItemState.RECORDED));
    }

    /** The evidence of a claim that was withdrawn. */
    public List<EvidenceView> withdrawnEvidence(String claimId) {
        return evidence(claims.get(claimId), ItemState.WITHDRAWN);
    }

    /** One item of evidence, also one that was withdrawn. */
    public EvidenceView evidence(String evidenceId) {
        Evidence evidence = claims.evidence(evidenceId);
        return evidence.view(confidential.reader(access.require(Act.SEE, evidence.engagementId())));
    }

    /** The texts that a claim had, oldest first; the last is the one that stands. */
    public List<VersionView> versions(String claimId) {
        Claim claim = claims.get(claimId);
        access.require(Act.SEE, claim.engagementId());
        return texts.of(claim);
    }

    /** The texts that an item of evidence had, as this reader may see them. */
    public List<VersionView> evidenceVersions(String evidenceId) {
        Evidence evidence = claims.evidence(evidenceId);
        return texts.of(evidence, confidential.reader(access.require(Act.SEE, evidence.engagementId())));
    }

    /** Records a claim in the phase that is open. */
    public ClaimView record(String engagementId, ClaimDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        draft.check();
        nodes.check(engagementId, draft.chainNode(), "chainNode");
        deliveries.check(engagementId, draft.restsOn(), Set.of(), "deliveries");
        Integer phase = standing.facts().phase();
        Claim claim = new Claim(
                UUID.randomUUID().toString(),
                engagementId,
                claims.nextNumber(engagementId),
                phase == null ? 1 : phase,
                draft,
                actor.get().id(),
                clock.instant());
        claims.add(claim);
        audit.record("claim.record", "claim", claim.id(), engagementId, null, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    /**
     * Sharpens a claim; the former text is kept.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public ClaimView change(String claimId, long version, ClaimDraft draft) {
        Claim claim = claims.get(claimId);
        writable.hold(claim.engagementId());
        EvidenceItems.requireRecorded(claim);
        check(claim, version);
        draft.check();
        nodes.check(claim.engagementId(), draft.chainNode(), "chainNode");
        deliveries.check(claim.engagementId(), draft.restsOn(), claim.draft().restsOn(), "deliveries");
        ClaimView before = claim.view();
        claims.add(claim.write(draft, actor.get().id(), clock.instant()));
        audit.record("claim.change", "claim", claimId, claim.engagementId(), before, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    /** Withdraws a claim; it stays on record with its evidence and can be taken back for a while. Its author does this. */
    public ClaimView withdraw(String claimId, long version) {
        return turn(claimId, version, ItemState.WITHDRAWN, "claim.withdraw");
    }

    /**
     * Takes a withdrawn claim back.
     *
     * @throws org.oks.engagement.NotNow when it was withdrawn too long ago
     */
    public ClaimView takeBack(String claimId, long version) {
        return turn(claimId, version, ItemState.RECORDED, "claim.take-back");
    }

    /**
     * Adds an item of evidence to a claim. What contradicts the claim is always taken: where six main items are there
     * already, as a supplementary one.
     *
     * @throws TooManyMainItems when it would be the seventh main item and supports the claim
     */
    public EvidenceView addEvidence(String claimId, EvidenceDraft draft) {
        return items.add(claimId, draft);
    }

    /** Sharpens an item of evidence; the former text is kept. A file that is not named anew stays. */
    public EvidenceView changeEvidence(String evidenceId, long version, EvidenceDraft draft) {
        return items.change(evidenceId, version, draft);
    }

    /** Makes an item a main or a supplementary one. */
    public EvidenceView makeMain(String evidenceId, long version, boolean main) {
        return items.main(evidenceId, version, main);
    }

    /**
     * Orders the evidence of a claim by relevance.
     *
     * @param version the version of the claim
     * @param order the ids of all its items that stand, the most relevant first
     */
    public ClaimWithEvidence arrange(String claimId, long version, List<String> order) {
        items.arrange(claimId, version, order);
        return view(claimId);
    }

    /** Moves an item one place up or down among those of its kind. */
    public void move(String evidenceId, long claimVersion, boolean up) {
        Evidence evidence = claims.evidence(evidenceId);
        String claim = evidence.claimId();
        items.arrange(
                claim, claimVersion, EvidenceOrder.moved(claims.evidenceOf(claim, ItemState.RECORDED), evidenceId, up));
    }

    /** Withdraws an item of evidence; it stays on record. Who added it does this. */
    public void withdrawEvidence(String evidenceId, long version) {
        items.withdraw(evidenceId, version);
    }

    /** Takes a withdrawn item back. */
    public void takeEvidenceBack(String evidenceId, long version) {
        items.takeBack(evidenceId, version);
    }

    /**
     * Opens an item that a manager or an administrator does not simply read, for this one reading.
     *
     * @param reason why; it is kept on record
     */
    public EvidenceView open(String evidenceId, @Nullable String reason) {
        Evidence evidence = claims.evidence(evidenceId);
        EngagementAccess.Standing standing = access.require(Act.SEE_RESTRICTED, evidence.engagementId());
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("contribution.reason-missing"))
                .done();
        Reader reader = confidential.reader(standing);
        if (!reader.mayOpen() && !reader.reads(evidence.confidentiality(), evidence.addedBy())) {
            throw new NotAllowed(Text.of("contribution.only.readers", evidence.code()));
        }
        audit.record("evidence.open", "evidence", evidenceId, evidence.engagementId(), null, null, reason);
        return evidence.whole();
    }

    /** The same for its file. */
    public EvidenceFile openFile(String evidenceId, @Nullable String reason) {
        return stored(open(evidenceId, reason));
    }

    /** The file of an item of evidence, for somebody who may read it; for others there is none. */
    public EvidenceFile file(String evidenceId) {
        return stored(evidence(evidenceId));
    }

    /** A file with the name it has here. */
    public record EvidenceFile(@Nullable String name, StoredFiles.Content content) {}

    private EvidenceFile stored(EvidenceView evidence) {
        String hash = evidence.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("contribution.no.file", evidence.id()));
        }
        return new EvidenceFile(evidence.fileName(), files.content(hash));
    }

    private List<EvidenceView> evidence(Claim claim, ItemState state) {
        Reader reader = confidential.reader(access.require(Act.SEE, claim.engagementId()));
        return claims.evidenceOf(claim.id(), state).stream()
                .map(evidence -> evidence.view(reader))
                .toList();
    }

    private ClaimView turn(String claimId, long version, ItemState state, String action) {
        Claim claim = claims.get(claimId);
        EngagementAccess.Standing standing = writable.hold(claim.engagementId());
        if (!claim.author().equals(standing.person())) {
            throw new NotAllowed(Text.of("contribution.only.author"));
        }
        check(claim, version);
        ClaimView before = claim.view();
        if (state == ItemState.WITHDRAWN) {
            EvidenceItems.requireRecorded(claim);
            claim.withdraw(clock.instant());
        } else if (claim.state() == ItemState.WITHDRAWN) {
            claim.takeBack(clock.instant());
        }
        audit.record(action, "claim", claimId, claim.engagementId(), before, claim.view(), null);
        claims.flush();
        return claim.view();
    }

    private static void check(Claim claim, long version) {
        ChangedMeanwhile.check(Text.of("contribution.the.claim", claim.number()), version, claim.version());
    }
}
