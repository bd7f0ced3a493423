package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What reviewers find during the review. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Findings {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    Seats seats;

    @Inject
    Veil veil;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A finding as it is written.
     *
     * @param claimId the claim it speaks of, null when it speaks of the whole
     */
    public record FindingDraft(
            @Nullable String claimId,
            boolean against,
            @Nullable String title,
            @Nullable String text) {}

    /** The findings of the newest round, those against first. */
    public List<FindingView> list(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        GateReview review = gates.get(engagementId, gate);
        boolean veiled = veil.over(standing, review);
        return panels.findings(review.id()).stream()
                .map(Finding::view)
                .sorted(java.util.Comparator.comparing((FindingView view) -> !view.against()))
                .map(view -> veiled ? view.withoutAuthor() : view)
                .toList();
    }

    /** Adds a finding to the open round. */
    public FindingView add(String engagementId, int gate, FindingDraft draft) {
        life.hold(engagementId);
        Seats.Acting acting = seats.require(Act.VOTE, engagementId, gate);
        new InvalidInput.Checks()
                .text(draft.title(), "title", 200, Text.of("gate.finding.title-missing"))
                .text(draft.text(), "text", 4000, Text.of("gate.finding.text-missing"))
                .done();
        String reviewId = acting.review().id();
        Finding finding =
                new Finding(reviewId, panels.findings(reviewId).size() + 1, draft, acting.person(), clock.instant());
        panels.add(finding);
        audit.record("gate.find", "gate", reviewId, engagementId, null, finding.view(), null);
        panels.flush();
        return finding.view();
    }
}
