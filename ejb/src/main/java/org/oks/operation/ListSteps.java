package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.oks.audit.AuditTrail;
import org.oks.platform.StoredFiles;

/** What is done to a projects list in the background: each step is one transaction, and can be done again. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ListSteps {
    private static final System.Logger LOG = System.getLogger(ListSteps.class.getName());

    /** So many rows are taken over in one transaction, with one event of the audit. */
    static final int CHUNK = 500;

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    ListRepository lists;

    @Inject
    OperationRepository operations;

    @Inject
    Countries countries;

    @Inject
    StoredFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What a node works on, and for whom. */
    public record Work(String list, ListState state, String broughtBy) {}

    /** The first list that waits for work and nobody works on; it is this node's for half a minute. */
    public Optional<Work> take(String node) {
        Instant now = clock.instant();
        for (String id : lists.busy()) {
            ProjectsList list = lists.hold(id);
            if (list.state().isBusy() && list.isFreeFor(node, now)) {
                list.leaseTo(node, now.plus(LEASE));
                return Optional.of(new Work(id, list.state(), list.broughtBy()));
            }
        }
        return Optional.empty();
    }

    /** Begins to check: what an earlier start left half done is thrown away. */
    public StoredFiles.Content beginCheck(String id) {
        ProjectsList list = lists.hold(id);
        lists.forgetRows(id);
        list.recheck();
        return files.content(list.fileHash());
    }

    /**
     * Compares these rows with what is known here and keeps them.
     *
     * @return false when somebody stopped the list meanwhile
     */
    public boolean stage(String id, String node, List<ListRow> rows) {
        ProjectsList list = lists.hold(id);
        if (list.state() != ListState.CHECKING) {
            return false;
        }
        list.leaseTo(node, clock.instant().plus(LEASE));
        Set<ListColumn> columns = list.columns();
        Map<String, Operation> known = operations.known(rows.stream()
                .filter(row -> row.wrong().isEmpty())
                .map(ListRow::projectId)
                .toList());
        for (ListRow row : rows) {
            Operation operation = row.wrong().isEmpty() ? known.get(row.projectId()) : null;
            lists.add(new StagedRow(id, row, operation, columns));
        }
        list.staged(rows.size());
        lists.settle();
        return true;
    }

    /** All rows are checked. */
    public void endCheck(String id) {
        ProjectsList list = lists.hold(id);
        if (list.state() == ListState.CHECKING) {
            list.checked(clock.instant());
            LOG.log(System.Logger.Level.INFO, "projects list checked list={0}", id);
        }
    }

    /** The file cannot be read to its end. */
    public void refuse(String id, ListRefused why) {
        ProjectsList list = lists.hold(id);
        if (list.state() == ListState.CHECKING) {
            lists.forgetRows(id);
            list.recheck();
            list.refuse(why.text().key(), clock.instant());
            audit.record("operation.refuse-list", "operation-list", id, null, null, null, why.getMessage());
        }
    }

    /**
     * Takes over the next 500 rows.
     *
     * @return false when there is nothing more to do
     */
    public boolean apply(String id, String node) {
        ProjectsList list = lists.hold(id);
        if (list.state() != ListState.APPLYING) {
            return false;
        }
        List<StagedRow> rows = lists.next(id, list.throughRow(), CHUNK);
        if (rows.isEmpty()) {
            operations.confirm(id, list.day());
            list.applied(clock.instant());
            LOG.log(System.Logger.Level.INFO, "projects list applied list={0}", id);
            return false;
        }
        list.leaseTo(node, clock.instant().plus(LEASE));
        Chunk chunk = apply(list, rows);
        list.applied(rows.size(), rows.get(rows.size() - 1).number());
        audit.record("operation.apply-list", "operation-list", id, null, null, chunk, null);
        lists.settle();
        return true;
    }

    private Chunk apply(ProjectsList list, List<StagedRow> rows) {
        Map<String, Operation> known =
                operations.known(rows.stream().map(StagedRow::operation).toList());
        Countries.Known names = countries.known();
        Set<ListColumn> columns = list.columns();
        List<String> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (StagedRow row : rows) {
            Facts says = row.facts();
            Set<ListColumn> theirs = row.theirs();
            Operation operation = known.get(row.operation());
            if (operation == null) {
                operation = Operation.of(UUID.randomUUID().toString(), row.operation());
                operations.add(operation);
                added.add(row.operation());
            } else {
                changed.add(new Changed(row.operation(), operation.differences(says, columns), theirs));
            }
            operation.take(says, columns, theirs, row.aside());
            operation.asOf(list.day());
            operation.country(names.code(operation.place()));
        }
        return new Chunk(rows.get(0).number(), rows.get(rows.size() - 1).number(), added, changed);
    }

    /** Rows whose list ended long ago. */
    public int forget(Duration kept) {
        return lists.forgetRowsBefore(clock.instant().minus(kept));
    }

    /** What one chunk did, as the audit keeps it. */
    public record Chunk(int fromRow, int throughRow, List<String> added, List<Changed> changed) {
        public Chunk {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /** What a list changed in one operation, and in which columns a person's word gave way to it. */
    public record Changed(String projectId, List<Difference> differences, Set<ListColumn> theirs) {
        public Changed {
            differences = List.copyOf(differences);
            theirs = Set.copyOf(theirs);
        }
    }
}
