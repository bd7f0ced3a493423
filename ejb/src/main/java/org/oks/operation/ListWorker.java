package org.oks.operation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Launched;

/**
 * Works on projects lists in the background, one at a time, a few hundred rows to a transaction, so that nobody waits for
 * it. After a stop, or on another node, the work goes on after the last transaction.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ListWorker {
    private static final System.Logger LOG = System.getLogger(ListWorker.class.getName());
    private static final Duration ROWS_KEPT = Duration.ofDays(30);

    /** A new one at each start: after a kill, the lease of the one before runs out. */
    private final String node = UUID.randomUUID().toString();

    @Inject
    ListSteps steps;

    @Inject
    CurrentActor actor;

    /** Does what waits. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void work() {
        if (!Launched.isUp()) {
            return;
        }
        for (Optional<ListSteps.Work> work = take(); work.isPresent(); work = take()) {
            ListSteps.Work one = work.get();
            try (var as = actor.act(Actor.system("operation/list", one.broughtBy()))) {
                if (one.state() == ListState.CHECKING) {
                    check(one.list());
                } else {
                    while (steps.apply(one.list(), node)) {
                        LOG.log(System.Logger.Level.DEBUG, "projects list chunk list={0}", one.list());
                    }
                }
            }
        }
    }

    /** Rows are kept for a month after their list ended; what they did stays in the audit. */
    @Schedule(hour = "3", minute = "23", persistent = false)
    void forget() {
        try (var as = actor.act(Actor.system("operation/forget", null))) {
            steps.forget(ROWS_KEPT);
        }
    }

    private Optional<ListSteps.Work> take() {
        try (var as = actor.act(Actor.system("operation/list", null))) {
            return steps.take(node);
        }
    }

    private void check(String list) {
        List<ListRow> waiting = new ArrayList<>(ListSteps.CHUNK);
        try {
            ListFile file = ListFile.of(steps.beginCheck(list).path());
            ListReading.read(file, row -> {
                waiting.add(row);
                if (waiting.size() == ListSteps.CHUNK) {
                    stage(list, waiting);
                }
            });
            stage(list, waiting);
            steps.endCheck(list);
        } catch (ListRefused why) {
            steps.refuse(list, why);
        } catch (Stopped stopped) {
            LOG.log(System.Logger.Level.INFO, "projects list stopped while it was checked list={0}", list);
        } catch (IOException e) {
            throw new UncheckedIOException("The projects list could not be read", e);
        }
    }

    private void stage(String list, List<ListRow> waiting) {
        if (!steps.stage(list, node, List.copyOf(waiting))) {
            throw new Stopped();
        }
        waiting.clear();
    }

    /** Somebody stopped the list while it was read. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
