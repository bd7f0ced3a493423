package org.oks.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.oks.people.Roles;

/**
 * Whether the engine and our tables agree and nothing is orphaned: what {@code ./oks check} asks. Reads only, in small
 * steps and outside a transaction, so that it can run while people work. What they change between two steps looks like a
 * disagreement; so whatever is found is looked for again, and only what stays is told.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Consistency {
    private static final int TIMES = 4;
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Inject
    ConsistencyRound round;

    /**
     * What the check found.
     *
     * @param findings what does not agree; empty when all is well
     * @param notes what an administrator should know, though it is no disagreement
     * @param summary what was looked at, in a sentence
     */
    public record Report(List<String> findings, List<String> notes, String summary) {
        public Report {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    /** Looks at everything. */
    public Report check() {
        Report report = round.look();
        for (int i = 1; i < TIMES && !report.findings().isEmpty(); i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            Predicate<String> before = report.findings()::contains;
            Report again = round.look();
            report = new Report(again.findings().stream().filter(before).toList(), again.notes(), again.summary());
        }
        return report;
    }
}
