package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Emergent learning tables: begun in a phase, filled quadrant by quadrant, and what became of their ideas later. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class LearningTables {
    @Inject
    TableRepository tables;

    @Inject
    TestedAssumptions tested;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All tables of the engagement with what stands in them, the newest first. */
    public List<TableView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        List<LearningTable> all = tables.of(engagementId);
        Map<String, List<TableEntry>> standing = tables.standing(all);
        return all.stream()
                .sorted(Comparator.comparing(LearningTable::number).reversed())
                .map(table -> table.view(standing.getOrDefault(table.id(), List.of())))
                .toList();
    }

    /** One table. */
    public TableView view(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        return view(tables.get(engagementId, number));
    }

    /** Begins a table in the phase that is open. */
    public TableView begin(String engagementId, TableDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        List<LearningTable> there = tables.of(engagementId);
        int number = 1 + there.stream().mapToInt(LearningTable::number).max().orElse(0);
        check(draft, number, there);
        Integer phase = standing.facts().phase();
        LearningTable table = new LearningTable(
                engagementId, number, phase == null ? 1 : phase, draft, standing.person(), clock.instant());
        tables.add(table);
        audit.record("table.begin", "learning-table", table.id(), engagementId, null, table.said(), null);
        return view(table);
    }

    /**
     * Changes what is said of a table as a whole, while its phase is open.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public TableView write(String engagementId, int number, long version, TableDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        LearningTable table = tables.get(engagementId, number);
        requireItsPhase(table, standing);
        ChangedMeanwhile.check(Text.of("learning.the.table", number), version, table.version());
        check(draft, number, tables.of(engagementId));
        TableDraft before = table.said();
        table.write(draft, standing.person(), clock.instant());
        audit.record("table.write", "learning-table", table.id(), engagementId, before, table.said(), null);
        tables.flush();
        return view(table);
    }

    /** Adds an entry to a table whose phase is open. */
    public EntryView add(String engagementId, int number, EntryDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        LearningTable table = tables.get(engagementId, number);
        requireItsPhase(table, standing);
        Quadrant quadrant = draft.quadrant();
        if (quadrant == null) {
            throw new InvalidInput("quadrant", Text.of("learning.entry.quadrant-missing"));
        }
        EntryDraft said = draft.in(quadrant);
        EntryRules.check(said, quadrant, codes(table), engagements.members(engagementId));
        tested.check(engagementId, said, null);
        TableEntry entry = new TableEntry(
                table, quadrant, tables.nextNumber(table, quadrant), said, standing.person(), clock.instant());
        tables.add(entry);
        audit.record("entry.add", "learning-entry", entry.id(), engagementId, null, entry.view(), null);
        tables.flush();
        tested.follow(engagementId, said);
        return entry.view();
    }

    /**
     * Sharpens an entry while the phase of its table is open. What became of a hypothesis or an opportunity can be said
     * as long as the engagement runs; the assumption that a hypothesis tests follows it.
     *
     * @param version the version of the entry that was edited
     */
    public EntryView change(String engagementId, int number, String code, long version, EntryDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        LearningTable table = tables.get(engagementId, number);
        TableEntry entry = entry(table, code);
        checkVersion(entry, version);
        EntryDraft said = draft.in(entry.quadrant());
        if (!entry.said().differsInStatusAlone(said)) {
            requireItsPhase(table, standing);
        }
        EntryRules.check(said, entry.quadrant(), codes(table), engagements.members(engagementId));
        tested.check(engagementId, said, entry.said());
        EntryView before = entry.view();
        entry.write(said, standing.person(), clock.instant());
        audit.record("entry.change", "learning-entry", entry.id(), engagementId, before, entry.view(), null);
        tables.flush();
        tested.follow(engagementId, before.said(), said);
        return entry.view();
    }

    /**
     * Withdraws an entry on which nothing rests; it stays on record.
     *
     * @param version the version of the entry that was edited
     */
    public void withdraw(String engagementId, int number, String code, long version) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        LearningTable table = tables.get(engagementId, number);
        requireItsPhase(table, standing);
        TableEntry entry = entry(table, code);
        checkVersion(entry, version);
        String resting = tables.standing(table).stream()
                .filter(each -> each.restsOn(code))
                .map(TableEntry::code)
                .collect(Collectors.joining(", "));
        if (!resting.isEmpty()) {
            throw new NotNow(engagementId, Text.of("learning.entry.needed", code, resting));
        }
        entry.withdraw(standing.person(), clock.instant());
        audit.record("entry.withdraw", "learning-entry", entry.id(), engagementId, entry.view(), null, null);
        tables.flush();
        tested.follow(engagementId, entry.said());
    }

    private TableView view(LearningTable table) {
        return table.view(tables.standing(table));
    }

    private Set<String> codes(LearningTable table) {
        return tables.standing(table).stream().map(TableEntry::code).collect(Collectors.toSet());
    }

    private TableEntry entry(LearningTable table, String code) {
        return tables.standing(table).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("learning.no.entry", code, table.number())));
    }

    private static void requireItsPhase(LearningTable table, EngagementAccess.Standing standing) {
        if (!Objects.equals(standing.facts().phase(), table.phase())) {
            throw new NotNow(standing.engagementId(), Text.of("learning.table.other-phase", table.number()));
        }
    }

    private static void checkVersion(TableEntry entry, long version) {
        ChangedMeanwhile.check(Text.of("learning.the.entry", entry.code()), version, entry.version());
    }

    private static void check(TableDraft draft, int number, List<LearningTable> there) {
        Integer previous = draft.previous();
        draft.checks()
                .that(
                        previous == null
                                || previous < number && there.stream().anyMatch(table -> table.number() == previous),
                        "previous",
                        Text.of("learning.table.not-earlier"))
                .done();
    }
}
