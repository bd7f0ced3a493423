package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.platform.Text;

/**
 * The one place that says when claims and evidence are written: by the team, in a phase and also while its gate is open.
 * It holds the engagement first, as deciding does, so that nothing is decided on while it is being written.
 */
@ApplicationScoped
class Writable {
    static final Set<EngagementStatus> WHILE = EnumSet.of(EngagementStatus.ACTIVE, EngagementStatus.IN_GATE);

    @Inject
    EngagementLife life;

    @Inject
    EngagementAccess access;

    EngagementAccess.Standing hold(String engagementId) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.EDIT, engagementId);
        if (!WHILE.contains(standing.facts().status())) {
            throw new NotNow(engagementId, Text.of("contribution.not-writable"));
        }
        return standing;
    }
}
