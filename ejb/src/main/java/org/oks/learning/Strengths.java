package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementAccess.Standing;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.engagement.TeamRole;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Text;

/**
 * How sure those who do the work are of their own skills, at the start and at the closing. Everybody sees their own, and
 * the lead that of the team; nobody else does, and the record says that it was rated, not how.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Strengths {
    @Inject
    StrengthRepository strengths;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the acting person said at this moment. */
    public Optional<StrengthView> mine(String engagementId, Moment moment) {
        Standing standing = access.require(Act.SEE, engagementId);
        return find(engagementId, standing.person(), moment).map(Strength::view);
    }

    /** What the others on the team said, for their lead; for everybody else it is empty. */
    public List<StrengthView> ofTeam(String engagementId) {
        Standing standing = access.require(Act.SEE, engagementId);
        return standing.onTeam().contains(TeamRole.LEAD)
                ? strengths.of(engagementId).stream()
                        .filter(each -> !each.person().equals(standing.person()))
                        .map(Strength::view)
                        .toList()
                : List.of();
    }

    /**
     * Rates the acting person's own strength.
     *
     * @param version the version that was edited, null for the first
     * @throws NotAllowed for who does not do the engagement's work
     * @throws NotNow before it starts and after it ends
     */
    public StrengthView rate(String engagementId, Moment moment, @Nullable Long version, StrengthDraft draft) {
        life.hold(engagementId);
        Standing standing = access.require(Act.EDIT, engagementId);
        if (!standing.facts().status().isOpen() || standing.facts().phase() == null) {
            throw new NotNow(engagementId, Text.of("learning.strength.not-running"));
        }
        draft.check();
        Optional<Strength> there = find(engagementId, standing.person(), moment);
        ChangedMeanwhile.check(
                Text.of("learning.the.strength"),
                version == null ? -1 : version,
                there.map(Strength::version).orElse(-1L));
        Strength strength = there.orElseGet(() -> new Strength(engagementId, standing.person(), moment));
        strength.rate(draft, clock.instant());
        strengths.save(strength);
        // not in the history of the engagement, which others read
        audit.record("strength.rate", "strength", strength.id(), null, null, Map.of("moment", moment), null);
        return strength.view();
    }

    private Optional<Strength> find(String engagementId, String person, Moment moment) {
        return strengths.of(engagementId).stream()
                .filter(each -> each.person().equals(person) && each.moment() == moment)
                .findFirst();
    }
}
