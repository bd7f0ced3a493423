package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.platform.Text;

/** Holds the engagement for those who settle what the team entered: who leads, or a manager, who does not write themselves. */
@ApplicationScoped
class Settling {
    @Inject
    EngagementLife life;

    @Inject
    EngagementAccess access;

    /** @throws NotAllowed when the person neither leads nor is a manager */
    EngagementAccess.Standing hold(String engagementId) {
        EngagementAccess.Standing standing = access.standing(engagementId);
        if (!standing.may(Act.SUBMIT) && !standing.may(Act.WAIVE)) {
            throw new NotAllowed(Text.of("results.only.settling"));
        }
        return held(engagementId);
    }

    /** @throws NotAllowed when no role of the person grants the act */
    EngagementAccess.Standing holdAs(Act act, String engagementId) {
        access.require(act, engagementId);
        return held(engagementId);
    }

    private EngagementAccess.Standing held(String engagementId) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.standing(engagementId);
        if (!Writable.WHILE.contains(standing.facts().status())) {
            throw new NotNow(engagementId, Text.of("results.not-writable"));
        }
        return standing;
    }
}
