package org.oks.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.gate.DecidedGates;
import org.oks.notice.NoticeBoard;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;

/**
 * The decision tables by which gates are judged: an administrator brings one as a draft, sees which past decisions would
 * have come out differently, and another administrator puts it in force for the phases that begin from then on.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RuleTables {
    private static final System.Logger LOG = System.getLogger(RuleTables.class.getName());
    private static final int LONGEST_NOTE = 1000;

    @Inject
    RuleTableRepository tables;

    @Inject
    RulesInForce rules;

    @Inject
    Instance<DecidedGates> decided;

    @Inject
    Event<RulesInForce.Activated> activated;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The ids of the tables that can be replaced. */
    public List<String> keys() {
        return ShippedTables.KEYS;
    }

    /** What is in force, one version of each table. */
    public List<RuleTableView> inForce() {
        return tables.inForce();
    }

    /**
     * The versions and drafts, what came last first.
     *
     * @param table null for all tables
     */
    public Page<RuleTableView> list(@Nullable String table, Page.Request page) {
        return tables.list(table, page);
    }

    /** One version. */
    public RuleTableView get(String id) {
        return tables.get(id).view();
    }

    /** Its file. */
    public String xml(String id) {
        return tables.get(id).xml();
    }

    /**
     * Brings a table as a draft.
     *
     * @param key which table it shall take the place of
     * @throws RuleTableRefused naming what is wrong with the file, and where
     */
    public RuleTableView bring(@Nullable String key, @Nullable String note, InputStream content) {
        new InvalidInput.Checks()
                .that(
                        key != null && ShippedTables.KEYS.contains(key),
                        "table",
                        Text.of("workflow.rules.which", String.join(", ", ShippedTables.KEYS)))
                .fits(note, "note", LONGEST_NOTE)
                .done();
        String table = Objects.requireNonNull(key);
        RuleTableFile file = checked(table, content);
        RuleTable draft = new RuleTable(
                UUID.randomUUID().toString(), table, file, note, actor.get().id(), clock.instant());
        tables.add(draft);
        record("rules.bring", draft, null, draft.view());
        notices.tellRole(Roles.ADMINISTRATOR, "rules-draft", null, table, "/workflow/rules.xhtml?id=" + draft.id());
        tables.flush();
        return draft.view();
    }

    /** Writes a draft anew; for who brought it. */
    public RuleTableView replace(String id, @Nullable String note, long edition, InputStream content) {
        new InvalidInput.Checks().fits(note, "note", LONGEST_NOTE).done();
        RuleTable draft = edited(id, edition);
        draft.mayChange(actor.get().id());
        RuleTableView before = draft.view();
        draft.replace(checked(draft.table(), content), note, actor.get().id(), clock.instant());
        tables.flush();
        record("rules.replace", draft, before, draft.view());
        return draft.view();
    }

    /** Deletes a draft; for who brought it. That it was there stays on record. */
    public void delete(String id, long edition) {
        RuleTable draft = edited(id, edition);
        draft.mayChange(actor.get().id());
        record("rules.delete", draft, draft.view(), null);
        tables.remove(draft);
    }

    /** Tries a version on all past decisions. Nothing is changed by it. */
    public TrialView trial(String id, Page.Request page) {
        RuleTable table = tables.get(id);
        DecidedGates past = decided.isResolvable() ? decided.get() : null;
        return new TrialRun(table.table(), new RuleTableFile(table.xml()), rules).over(past, page);
    }

    /**
     * Puts a draft, or a version that came with a release and waits, in force. What was in force retires; phases that
     * began with it keep it.
     *
     * @throws RuleTableOfAnother when the same person brought it
     */
    public RuleTableView activate(String id, long edition) {
        RuleTable next = tables.get(id);
        List<RuleTable> numbered = tables.numbered(next.table());
        ChangedMeanwhile.check(Text.of("workflow.the.rule-table"), edition, next.rowVersion());
        RuleTableView before = next.view();
        int newest = numbered.stream()
                .map(RuleTable::version)
                .mapToInt(version -> Objects.requireNonNullElse(version, 0))
                .max()
                .orElse(0);
        int number = Objects.requireNonNullElse(next.version(), newest + 1);
        // the database lets one version be in force: the one before goes first
        numbered.stream()
                .filter(each ->
                        each.state() == RuleTableState.ACTIVE && !each.id().equals(id))
                .forEach(RuleTable::retire);
        tables.flush();
        next.activate(number, actor.get().id(), clock.instant());
        tables.flush();
        record("rules.activate", next, before, next.view());
        activated.fire(new RulesInForce.Activated(next.table(), number));
        LOG.log(System.Logger.Level.INFO, "rules in force table={0} version={1}", next.table(), number);
        return next.view();
    }

    private RuleTable edited(String id, long edition) {
        RuleTable table = tables.get(id);
        ChangedMeanwhile.check(Text.of("workflow.the.rule-table"), edition, table.rowVersion());
        return table;
    }

    private RuleTableFile checked(String table, InputStream content) {
        RuleTableFile file = RuleTableFile.of(content);
        boolean same = tables.inForce().stream()
                .anyMatch(each -> each.table().equals(table) && each.sha256().equals(file.sha256()));
        if (same) {
            throw new RuleTableRefused(Text.of("workflow.rules.same"));
        }
        TableCheck.check(table, file);
        return file;
    }

    private void record(String act, RuleTable table, @Nullable RuleTableView before, @Nullable RuleTableView after) {
        audit.record(act, "rule-table", table.id(), null, before, after, null);
    }
}
