package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.oks.audit.AuditTrail;

/** What the drawings ask of this room. Each step can be repeated: the engine retries jobs. */
@Named("engagementSteps")
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EngagementSteps {
    private static final System.Logger LOG = System.getLogger(EngagementSteps.class.getName());

    @Inject
    EngagementRepository engagements;

    @Inject
    Endings endings;

    @Inject
    PhaseSteps steps;

    @Inject
    AuditTrail audit;

    @Inject
    Event<PhaseOpened> opened;

    @Inject
    Event<ClosingBegun> closing;

    @Inject
    Clock clock;

    /** The drawings opened a phase: its tasks exist now. */
    public void openPhase(String id, int phase) {
        engagements.get(id).openPhase(phase, clock.instant());
        audit.record("phase.open", "engagement", id, id, null, Map.of("phase", phase), null);
        engagements.flush();
        opened.fire(new PhaseOpened(id, phase));
        LOG.log(System.Logger.Level.INFO, "phase opened engagement={0} phase={1}", id, phase);
    }

    /** Whether a step of the phase is owed: until it was done, and again once a return named it. */
    public boolean owes(String id, int phase, String element) {
        return steps.isOwed(id, phase, element);
    }

    /** The drawings lead to the after action review; how the engagement ends was decided before. */
    public void beginClosing(String id) {
        LOG.log(
                System.Logger.Level.INFO,
                "closing begins engagement={0} ending={1}",
                id,
                engagements.get(id).ending());
        closing.fire(new ClosingBegun(id));
    }

    /** The after action review was held or waived: the engagement ends as was decided. */
    public void end(String id) {
        Engagement engagement = engagements.get(id);
        if (!engagement.status().isOpen()) {
            return;
        }
        endings.requireSettled(engagement.facts());
        engagement.end(clock.instant());
        audit.record("engagement.end", "engagement", id, id, null, Map.of("status", engagement.status()), null);
        engagements.flush();
        LOG.log(System.Logger.Level.INFO, "ended engagement={0} status={1}", id, engagement.status());
    }

    /** {@code light} or {@code full}: an input of the deadlines. */
    public String size(String id) {
        return engagements.get(id).size().name().toLowerCase(Locale.ROOT);
    }
}
