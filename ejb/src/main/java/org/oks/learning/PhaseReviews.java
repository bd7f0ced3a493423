package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * The before and after action reviews of the phases. They are saved whatever they lack, until their phase has passed its
 * gate; the after review is paired with the before review and begins with what that one meant to reach.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PhaseReviews {
    @Inject
    ReviewRepository reviews;

    @Inject
    ActionRepository actions;

    @Inject
    ActionBook book;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The pairs of all phases in which a review was begun, the newest phase first. */
    public List<ReviewPairView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        List<ActionReview> all = reviews.ofPhases(engagementId);
        List<ReviewAction> found = actions.of(engagementId);
        Set<String> team = engagements.members(engagementId);
        return all.stream()
                .map(ActionReview::phase)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(phase -> ReviewPair.of(phase, all, found, team).view(today()))
                .toList();
    }

    /** The pair of one phase, as far as it is written. */
    public ReviewPairView of(String engagementId, int phase) {
        access.require(Act.SEE, engagementId);
        return pair(engagementId, phase).view(today());
    }

    /**
     * Writes the before review of the phase that is open.
     *
     * @param version the version that was edited, null for the first
     * @throws NotNow when another phase is open
     * @throws ChangedMeanwhile when somebody wrote it since
     */
    public ReviewPairView writeBefore(String engagementId, int phase, @Nullable Long version, ReviewDraft draft) {
        return write(engagementId, phase, ReviewKind.BAR, version, draft, List.of());
    }

    /**
     * Writes the after review of the phase that is open, with its actions. The first time what it does not say of intended
     * results and success measures is copied from the before review.
     *
     * @param version the version that was edited, null for the first
     * @param lines actions to add or to change; those that are not named stay
     * @throws NotNow when another phase is open
     * @throws ChangedMeanwhile when somebody wrote it, or one of the actions, since
     */
    public ReviewPairView writeAfter(
            String engagementId, int phase, @Nullable Long version, ReviewDraft draft, List<ActionLine> lines) {
        return write(engagementId, phase, ReviewKind.AAR, version, draft, lines);
    }

    private ReviewPairView write(
            String engagementId,
            int phase,
            ReviewKind kind,
            @Nullable Long version,
            ReviewDraft draft,
            List<ActionLine> lines) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        if (!Objects.equals(standing.facts().phase(), phase)) {
            throw new NotNow(engagementId, Text.of("learning.other-phase", phase));
        }
        InvalidInput.Checks checks = draft.fits(kind);
        book.check(checks, engagementId, lines);
        checks.done();
        ReviewPair pair = pair(engagementId, phase);
        ActionReview there = kind == ReviewKind.BAR ? pair.before() : pair.after();
        ChangedMeanwhile.check(
                Text.of("learning.the." + kind, phase),
                version == null ? -1 : version,
                there == null ? -1 : there.version());
        ReviewView before = there == null ? null : there.view();
        ActionReview review = there == null
                ? ActionReview.ofPhase(engagementId, phase, kind, standing.person(), clock.instant())
                : there;
        if (kind == ReviewKind.AAR && pair.before() != null) {
            review.pairWith(pair.before());
        }
        review.write(draft, standing.person(), clock.instant());
        reviews.add(review);
        if (kind == ReviewKind.BAR && pair.after() != null) {
            pair.after().pairWith(review);
        }
        audit.record(
                kind == ReviewKind.BAR ? "review.before" : "review.after",
                "action-review",
                review.id(),
                engagementId,
                before,
                review.view(),
                null);
        book.write(review, lines, standing.person());
        return pair(engagementId, phase).view(today());
    }

    private ReviewPair pair(String engagementId, int phase) {
        return ReviewPair.of(
                phase, reviews.ofPhases(engagementId), actions.of(engagementId), engagements.members(engagementId));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
