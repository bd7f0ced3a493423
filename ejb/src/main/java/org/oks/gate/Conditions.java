package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The conditions of an engagement: who owes what by when, and closing them. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Conditions {
    @Inject
    ConditionRepository conditions;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All conditions of the engagement, in the order of their numbers. */
    public List<ConditionView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return conditions.of(engagementId).stream().map(Condition::view).toList();
    }

    /**
     * Closes a condition, with a note of how it was met.
     *
     * @throws NotAllowed when its owner asks, or somebody who is neither on the team nor a manager
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public ConditionView close(String conditionId, long version, @Nullable String note) {
        Condition condition = conditions.get(conditionId);
        String engagementId = condition.engagementId();
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        if (!standing.may(Act.EDIT) && !standing.may(Act.WAIVE)) {
            throw new NotAllowed(Text.of("gate.condition.not-yours"));
        }
        if (condition.owner().equals(standing.person())) {
            throw new NotAllowed(Text.of("gate.condition.own"));
        }
        ChangedMeanwhile.check(Text.of("gate.condition.the", condition.view().code()), version, condition.version());
        if (!condition.isOpen()) {
            throw new NotNow(
                    engagementId,
                    Text.of("gate.condition.closed", condition.view().code()));
        }
        new InvalidInput.Checks()
                .text(note, "note", 2000, Text.of("gate.condition.note-missing"))
                .done();
        ConditionView before = condition.view();
        condition.close(Objects.requireNonNull(note).strip(), standing.person(), clock.instant());
        audit.record("condition.close", "condition", conditionId, engagementId, before, condition.view(), note);
        conditions.flush();
        return condition.view();
    }
}
