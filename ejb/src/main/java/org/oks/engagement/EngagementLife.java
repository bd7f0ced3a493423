package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How other rooms move the engagement: {@code gate}, which has checked who decides and why, and {@code visioning}, which
 * keeps the ratings that its capacity risk follows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EngagementLife {
    @Inject
    EngagementRepository engagements;

    @Inject
    HoldRepository holds;

    @Inject
    PhaseSteps steps;

    @Inject
    Clock clock;

    /** Keeps the engagement as it is until this transaction ends: whoever else would change it or add to it waits. */
    public void hold(String id) {
        engagements.hold(id);
    }

    /** The phase was submitted: the engagement waits at its gate. */
    public void enterGate(String id) {
        engagements.get(id).enterGate();
    }

    /** The gate let it pass: the next phase is being opened, after the last gate closing begins. */
    public void advance(String id, int gate) {
        engagements.get(id).advanceFrom(gate);
    }

    /**
     * The gate returned it: its phase is being opened again.
     *
     * @param again the steps that are owed again, by their element in the drawing; others stay done
     */
    public void sendBack(String id, int gate, Set<String> again) {
        steps.askAgain(id, gate, again);
        engagements.get(id).returnTo(gate);
    }

    /** The gate put it on hold: nothing moves until a manager resumes it. */
    public void putOnHold(String id, @Nullable String reason, @Nullable LocalDate until) {
        Holds.checked(until, reason, clock);
        holds.begin(engagements.get(id), Objects.requireNonNull(reason), Objects.requireNonNull(until));
    }

    /** The gate stopped it: the after action review is owed. */
    public void stop(String id, @Nullable String reason) {
        engagements.get(id).beginEnding(EngagementStatus.STOPPED, reason);
    }

    /** The operation's institutional capacity risk was rated: this is what the engagement says of it now. */
    public void rateCapacityRisk(String id, SortRating rating, LocalDate ratedOn) {
        engagements.get(id).rateCapacityRisk(rating, ratedOn);
    }

    /** No rating of it is left: the charter says again what is known of it. */
    public void unrateCapacityRisk(String id) {
        engagements.get(id).unrateCapacityRisk();
    }
}
