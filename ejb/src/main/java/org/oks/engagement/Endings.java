package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.platform.Text;

/**
 * The one place through which an engagement that is closing ends: nothing may stand in the way, and its after action
 * review was held or waived. Room {@code learning}, which keeps those, has checked who asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Endings {
    @Inject
    @Any
    Instance<EndingCheck> checks;

    @Inject
    LookBack lookBack;

    @Inject
    EngagementRepository engagements;

    @Inject
    EngagementWorkflow workflow;

    /** What stands in the way of this engagement's end besides its review; empty when it is not closing. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Text> inTheWay(EngagementFacts engagement) {
        return inTheWay(engagement, checks);
    }

    /**
     * Takes the engagement for this transaction, and makes sure that it may end now.
     *
     * @throws NotNow when it is not closing, or something stands in the way
     */
    public EngagementFacts begin(String engagementId) {
        EngagementFacts facts = engagements.hold(engagementId).facts();
        if (facts.status() != EngagementStatus.CLOSING) {
            throw new NotNow(engagementId, Text.of("engagement.ending.not-due"));
        }
        requireFree(facts, checks);
        if (open(engagementId).isEmpty()) {
            throw new NotNow(engagementId, Text.of("engagement.ending.opening"));
        }
        return facts;
    }

    /**
     * The review was held or waived: the drawing goes on and ends the engagement.
     *
     * @param inTheirPlace true when a manager waived it, who does not hold the task
     */
    public void end(String engagementId, boolean inTheirPlace) {
        for (OpenTask task : open(engagementId)) {
            if (inTheirPlace) {
                workflow.settleTask(task.taskId());
            } else {
                workflow.completeTask(task.taskId());
            }
        }
    }

    /** The drawing came to its end, whoever moved it there. */
    void requireSettled(EngagementFacts engagement) {
        requireSettled(engagement, checks, lookBack);
    }

    static void requireSettled(EngagementFacts engagement, Iterable<EndingCheck> checks, LookBack lookBack) {
        requireFree(engagement, checks);
        if (!lookBack.isSettled(engagement.id())) {
            throw new NotNow(engagement.id(), Text.of("engagement.ending.review-owed"));
        }
    }

    private static void requireFree(EngagementFacts engagement, Iterable<EndingCheck> checks) {
        inTheWay(engagement, checks).stream().findFirst().ifPresent(why -> {
            throw new NotNow(engagement.id(), why);
        });
    }

    private static List<Text> inTheWay(EngagementFacts engagement, Iterable<EndingCheck> checks) {
        if (engagement.status() != EngagementStatus.CLOSING) {
            return List.of();
        }
        return StreamSupport.stream(checks.spliterator(), false)
                .map(check -> check.blocks(engagement))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<OpenTask> open(String engagementId) {
        return Stream.of("closing-review", "cancel-review")
                .map(element -> workflow.findTask(engagementId, element))
                .flatMap(Optional::stream)
                .toList();
    }
}
