package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** The operation's institutional capacity risk (SORT category 5) over the time of the engagement. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RiskRatings {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

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

    /** The ratings by day; the first is the baseline. */
    public RatingsView list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return shown(new RatedSteps(repository.ratings(engagementId)));
    }

    /** One rating. */
    public RatingView view(String engagementId, String ratingId) {
        return list(engagementId).items().stream()
                .filter(rating -> rating.id().equals(ratingId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("visioning.no.rating", ratingId)));
    }

    /** The document of a rating, for somebody who may see the engagement. */
    public KeptFile file(String engagementId, String ratingId) {
        RatingView rating = view(engagementId, ratingId);
        String hash = rating.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("visioning.no.file"));
        }
        return new KeptFile(rating.fileName(), files.content(hash));
    }

    /**
     * Records a rating. What the engagement says of its operation's capacity risk follows the last one.
     *
     * @throws InvalidInput naming each field to mend; from the second rating on a reason is asked for
     */
    public RatingView rate(String engagementId, RatingDraft draft) {
        EngagementAccess.Standing standing = writing.hold(engagementId);
        List<RiskRating> ratings = new ArrayList<>(repository.ratings(engagementId));
        RiskRating last = new RatedSteps(ratings).latest();
        InvalidInput.Checks checks = draft.checks(writing.today(), last == null ? null : last.ratedOn());
        checks.done();
        files.use(checks, draft.file(), engagementId, "file");
        checks.done();
        Integer phase = standing.facts().phase();
        RiskRating rating = new RiskRating(
                UUID.randomUUID().toString(),
                engagementId,
                phase == null ? 1 : phase,
                draft,
                standing.person(),
                writing.now());
        repository.add(rating);
        ratings.add(rating);
        RatedSteps steps = new RatedSteps(ratings);
        RatingView view = steps.view(rating);
        links.ask(draft.link());
        life.rateCapacityRisk(engagementId, rating.rating(), rating.ratedOn());
        audit.record("capacity-risk.rate", "capacity-risk", rating.id(), engagementId, null, view, draft.rationale());
        repository.flush();
        return view;
    }

    /**
     * Withdraws a rating that was recorded wrongly, with a reason that stays on record. What the engagement says of its
     * operation's capacity risk follows the last one that is left.
     *
     * @throws org.oks.engagement.NotNow when it was withdrawn before
     */
    public RatingView withdraw(String engagementId, String ratingId, @Nullable String reason) {
        EngagementAccess.Standing standing = writing.hold(engagementId);
        RatedSteps steps = new RatedSteps(repository.ratings(engagementId));
        RiskRating rating = repository.ratings(engagementId).stream()
                .filter(each -> each.id().equals(ratingId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("visioning.no.rating", ratingId)));
        new InvalidInput.Checks()
                .text(reason, "reason", 1000, Text.of("visioning.risk.withdrawal-reason-missing"))
                .done();
        String why = Objects.requireNonNull(Missing.strip(reason));
        RatingView before = steps.view(rating);
        rating.withdraw(why, standing.person(), writing.now());
        RatedSteps left = new RatedSteps(repository.ratings(engagementId));
        RiskRating latest = left.latest();
        if (latest == null) {
            life.unrateCapacityRisk(engagementId);
        } else {
            life.rateCapacityRisk(engagementId, latest.rating(), latest.ratedOn());
        }
        RatingView after = left.view(rating);
        audit.record("capacity-risk.withdraw", "capacity-risk", rating.id(), engagementId, before, after, why);
        repository.flush();
        return after;
    }

    private static RatingsView shown(RatedSteps steps) {
        RiskRating latest = steps.latest();
        RiskRating baseline = steps.baseline();
        boolean better = latest != null && baseline != null && latest.rating().compareTo(baseline.rating()) < 0;
        return new RatingsView(steps.views(), latest == null ? null : latest.rating(), better);
    }
}
