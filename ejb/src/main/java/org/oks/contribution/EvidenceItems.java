package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.people.NotAllowed;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/**
 * How evidence is added, sharpened, ordered and withdrawn. The audit keeps that it was done, and the hash of what is said:
 * the words stand in the item and its versions alone, where the reader is asked for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceItems {
    @Inject
    ClaimRepository claims;

    @Inject
    Writable writable;

    @Inject
    Confidential confidential;

    @Inject
    StoredFiles files;

    @Inject
    LinkChecks links;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    EvidenceView add(String claimId, EvidenceDraft draft) {
        Claim claim = claims.get(claimId);
        EngagementAccess.Standing standing = writable.hold(claim.engagementId());
        requireRecorded(claim);
        Evidence evidence = new Evidence(
                UUID.randomUUID().toString(),
                claim,
                claims.nextEvidenceNumber(claim.engagementId()),
                claims.nextRank(claimId),
                checked(draft, claim, null),
                standing.person(),
                clock.instant());
        claims.add(evidence);
        record("evidence.add", evidence, null);
        return evidence.view(confidential.reader(standing));
    }

    EvidenceView change(String evidenceId, long version, EvidenceDraft draft) {
        Evidence evidence = claims.evidence(evidenceId);
        EngagementAccess.Standing standing = writable.hold(evidence.engagementId());
        Reader reader = requireReads(standing, evidence);
        requireStanding(evidence, version);
        EvidenceView before = evidence.outline();
        EvidenceDraft whole =
                draft.kind() == EvidenceKind.FILE && draft.file() == null && !draft.equals(evidence.draft())
                        ? draft.with(evidence.draft().file(), draft.main())
                        : draft;
        claims.add(evidence.write(
                checked(whole, claims.get(evidence.claimId()), evidence), standing.person(), clock.instant()));
        record("evidence.change", evidence, before);
        return evidence.view(reader);
    }

    EvidenceView main(String evidenceId, long version, boolean main) {
        Evidence evidence = claims.evidence(evidenceId);
        EngagementAccess.Standing standing = writable.hold(evidence.engagementId());
        Reader reader = requireReads(standing, evidence);
        requireStanding(evidence, version);
        EvidenceView before = evidence.outline();
        EvidenceDraft draft = evidence.draft().with(evidence.draft().file(), main);
        claims.add(evidence.write(
                checked(draft, claims.get(evidence.claimId()), evidence), standing.person(), clock.instant()));
        record("evidence.change", evidence, before);
        return evidence.view(reader);
    }

    void arrange(String claimId, long version, List<String> order) {
        Claim claim = claims.get(claimId);
        writable.hold(claim.engagementId());
        requireRecorded(claim);
        ChangedMeanwhile.check(Text.of("contribution.the.claim", claim.number()), version, claim.version());
        EvidenceOrder.arrange(claims.evidenceOf(claimId, ItemState.RECORDED), order);
        claim.arranged();
        audit.record("evidence.arrange", "claim", claimId, claim.engagementId(), null, new Order(order), null);
        claims.flush();
    }

    /** The order of a claim's evidence, as the audit keeps it. */
    public record Order(List<String> order) {
        public Order {
            order = List.copyOf(order);
        }
    }

    void withdraw(String evidenceId, long version) {
        Evidence evidence = mine(evidenceId);
        requireStanding(evidence, version);
        EvidenceView before = evidence.outline();
        evidence.withdraw(clock.instant());
        record("evidence.withdraw", evidence, before);
    }

    void takeBack(String evidenceId, long version) {
        Evidence evidence = mine(evidenceId);
        requireRecorded(claims.get(evidence.claimId()));
        ChangedMeanwhile.check(what(evidence), version, evidence.version());
        if (evidence.state() == ItemState.RECORDED) {
            throw new InvalidInput("state", Text.of("contribution.evidence-stands", evidence.code()));
        }
        EvidenceView before = evidence.outline();
        boolean main = MainItems.becomesMain(
                evidence.main(), evidence.direction(), claims.mainItems(evidence.claimId(), evidenceId));
        if (main != evidence.main()) {
            EvidenceDraft draft = evidence.draft().with(evidence.draft().file(), main);
            claims.add(evidence.write(draft, evidence.changedBy(), clock.instant()));
        }
        evidence.takeBack(clock.instant());
        record("evidence.take-back", evidence, before);
    }

    private EvidenceDraft checked(EvidenceDraft draft, Claim claim, @Nullable Evidence there) {
        String claimId = claim.id();
        String evidenceId = there == null ? null : there.id();
        InvalidInput.Checks checks = draft.checks();
        checks.done();
        if (there == null || !Objects.equals(draft.file(), there.draft().file())) {
            files.use(checks, draft.file(), claim.engagementId(), "file");
            checks.done();
        }
        links.ask(draft.link());
        Direction direction = draft.direction() == null ? Direction.SUPPORTS : draft.direction();
        boolean main = MainItems.becomesMain(draft.main(), direction, claims.mainItems(claimId, evidenceId));
        return draft.with(draft.file(), main);
    }

    private Evidence mine(String evidenceId) {
        Evidence evidence = claims.evidence(evidenceId);
        EngagementAccess.Standing standing = writable.hold(evidence.engagementId());
        if (!evidence.addedBy().equals(standing.person())) {
            throw new NotAllowed(Text.of("contribution.only.adder"));
        }
        return evidence;
    }

    private Reader requireReads(EngagementAccess.Standing standing, Evidence evidence) {
        Reader reader = confidential.reader(standing);
        if (!reader.reads(evidence.confidentiality(), evidence.addedBy())) {
            throw new NotAllowed(Text.of("contribution.only.readers", evidence.code()));
        }
        return reader;
    }

    private static void requireStanding(Evidence evidence, long version) {
        ChangedMeanwhile.check(what(evidence), version, evidence.version());
        if (evidence.state() == ItemState.WITHDRAWN) {
            throw new InvalidInput("state", Text.of("contribution.evidence-withdrawn", evidence.code()));
        }
    }

    static void requireRecorded(Claim claim) {
        if (claim.state() == ItemState.WITHDRAWN) {
            throw new InvalidInput("state", Text.of("contribution.claim-withdrawn", claim.number()));
        }
    }

    private static Text what(Evidence evidence) {
        return Text.of("contribution.the.evidence", evidence.code());
    }

    private void record(String action, Evidence evidence, @Nullable EvidenceView before) {
        audit.record(action, "evidence", evidence.id(), evidence.engagementId(), before, evidence.outline(), null);
        claims.flush();
    }
}
