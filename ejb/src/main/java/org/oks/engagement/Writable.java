package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.oks.people.Act;
import org.oks.platform.Text;

/**
 * The one place that says when what an engagement records is written: by the team, in a phase and also while its gate is
 * open. It holds the engagement first, as deciding does, so that nothing is decided on while it is being written.
 */
@ApplicationScoped
public class Writable {
    public static final Set<EngagementStatus> WHILE = Set.of(EngagementStatus.ACTIVE, EngagementStatus.IN_GATE);

    @Inject
    EngagementLife life;

    @Inject
    EngagementAccess access;

    /** What is looked back on is written also while the engagement closes. */
    private static final Set<EngagementStatus> UNTIL_THE_END =
            Set.of(EngagementStatus.ACTIVE, EngagementStatus.IN_GATE, EngagementStatus.CLOSING);

    /**
     * Holds the engagement until the transaction ends, for somebody who may write to it.
     *
     * @throws org.oks.people.NotAllowed when the person is not one of those who do its work
     * @throws NotNow when neither a phase nor a gate is open
     */
    public EngagementAccess.Standing hold(String engagementId) {
        return hold(engagementId, Act.EDIT);
    }

    /** The same for somebody who may do {@code act}: the client's sponsor writes too. */
    public EngagementAccess.Standing hold(String engagementId, Act act) {
        return hold(engagementId, act, WHILE);
    }

    /** Holds it for what looks back on it: also while it closes. */
    public EngagementAccess.Standing holdUntilTheEnd(String engagementId) {
        return hold(engagementId, Act.EDIT, UNTIL_THE_END);
    }

    private EngagementAccess.Standing hold(String engagementId, Act act, Set<EngagementStatus> during) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(act, engagementId);
        if (!during.contains(standing.facts().status())) {
            throw new NotNow(engagementId, Text.of("engagement.not-writable"));
        }
        return standing;
    }
}
