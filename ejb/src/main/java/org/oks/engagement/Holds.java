package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Managers put an engagement on hold during a phase, and resume it whoever put it on hold. On hold nothing is completed,
 * submitted or decided and nobody is reminded; on resuming, what is due moves by the time it stood still.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Holds {
    @Inject
    EngagementRepository engagements;

    @Inject
    HoldRepository holds;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The times on hold, newest first. */
    public List<HoldView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return holds.all(engagementId).stream().map(Hold::view).toList();
    }

    /**
     * Puts the engagement on hold.
     *
     * @param version the version that was seen
     * @param until the day on which a manager is asked what next
     * @throws NotAllowed unless a manager from outside the team asks
     * @throws NotNow when it is not running
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public HoldView hold(String id, long version, @Nullable LocalDate until, @Nullable String reason) {
        Engagement engagement = mine(id, version);
        checked(until, reason, clock);
        HoldView view = holds.begin(engagement, Objects.requireNonNull(reason).strip(), Objects.requireNonNull(until));
        audit.record("engagement.hold", "engagement", id, id, null, view, reason);
        engagements.flush();
        return view;
    }

    /** Resumes the engagement: tasks and their timers move by the length of the hold. */
    public HoldView resume(String id, long version, @Nullable String reason) {
        Engagement engagement = mine(id, version);
        new InvalidInput.Checks().fits(reason, "reason", 2000).done();
        HoldView view = holds.end(engagement, reason);
        audit.record("engagement.resume", "engagement", id, id, null, view, reason);
        engagements.flush();
        return view;
    }

    /** What a hold needs, wherever it comes from. */
    static void checked(@Nullable LocalDate until, @Nullable String reason, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        new InvalidInput.Checks()
                .text(reason, "reason", 4000, Text.of("engagement.hold.reason-missing"))
                .that(until != null && until.isAfter(today), "until", Text.of("engagement.hold.until-missing"))
                .done();
    }

    private Engagement mine(String id, long version) {
        Engagement engagement = engagements.hold(id);
        EngagementAccess.Standing standing = access.require(Act.HOLD, engagement);
        if (!standing.onTeam().isEmpty()) {
            throw new NotAllowed(Text.of("engagement.hold.own-team"));
        }
        ChangedMeanwhile.check(Text.of("engagement.the.engagement", id), version, engagement.version());
        return engagement;
    }
}
