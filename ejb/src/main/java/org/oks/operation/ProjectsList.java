package org.oks.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFile;

/**
 * A projects list that somebody brought. It is checked in the background, looked at, and taken over in the background
 * when a person says so, 500 rows at a time; after a stop it goes on where it was. What its rows hold is forgotten a
 * month after its end.
 */
@Entity
@Table(name = "operation_list")
class ProjectsList {
    private static final String BETWEEN = "\n";

    @Id
    private String id;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Enumerated(EnumType.STRING)
    @Column
    private ListState state;

    /** Key of the text that says why it was refused. */
    @Column
    private @Nullable String refused;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Column(name = "known_columns")
    private String knownColumns = "";

    @Column(name = "other_columns")
    private String otherColumns = "";

    @Column(name = "rows_staged")
    private int rowsStaged;

    @Column(name = "rows_done")
    private int rowsDone;

    @Column(name = "through_row")
    private int throughRow;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "worker")
    private @Nullable String worker;

    @Column(name = "worker_until")
    private @Nullable Instant workerUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ProjectsList() {}

    ProjectsList(String id, StoredFile file, String by, Instant at) {
        this.id = id;
        this.fileHash = file.hash();
        this.fileName = file.name();
        this.broughtBy = by;
        this.broughtAt = at;
        this.beganAt = at;
        this.state = ListState.CHECKING;
    }

    String id() {
        return id;
    }

    String fileHash() {
        return fileHash;
    }

    String broughtBy() {
        return broughtBy;
    }

    ListState state() {
        return state;
    }

    /** The day that the list shows; where it shows none, such as a CSV of the site, the day it was brought. */
    LocalDate day() {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.ofInstant(broughtAt, ZoneOffset.UTC));
    }

    int throughRow() {
        return throughRow;
    }

    long version() {
        return version;
    }

    /** The columns that the file has. */
    Set<ListColumn> columns() {
        return knownColumns.isEmpty()
                ? EnumSet.noneOf(ListColumn.class)
                : Arrays.stream(knownColumns.split(BETWEEN, -1))
                        .map(ListColumn::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    private List<String> others() {
        return otherColumns.isEmpty() ? List.of() : List.of(otherColumns.split(BETWEEN, -1));
    }

    /** The head of the file is read. */
    void head(ListReading.Head head) {
        this.asOf = head.asOf().orElse(null);
        this.knownColumns = head.columns().stream()
                .filter(column -> column != ListColumn.PROJECT_ID)
                .map(Enum::name)
                .collect(Collectors.joining(BETWEEN));
        this.otherColumns = String.join(BETWEEN, head.unknown());
    }

    /** One of the server's nodes works on it until then; only that one does. */
    void leaseTo(String node, Instant until) {
        this.worker = node;
        this.workerUntil = until;
    }

    /** True when nobody works on it, or this node does. */
    boolean isFreeFor(String node, Instant now) {
        return workerUntil == null || node.equals(worker) || workerUntil.isBefore(now);
    }

    /** Checking begins anew: what an earlier start staged is gone. */
    void recheck() {
        this.rowsStaged = 0;
    }

    void staged(int rows) {
        this.rowsStaged += rows;
    }

    void checked(Instant at) {
        this.state = ListState.CHECKED;
        this.endedAt = at;
    }

    void refuse(String why, Instant at) {
        this.refused = why;
        this.state = ListState.REFUSED;
        this.endedAt = at;
    }

    void beginApplying(Instant at) {
        this.state = ListState.APPLYING;
        this.beganAt = at;
        this.endedAt = null;
    }

    /** A chunk is taken over. */
    void applied(int rows, int throughRow) {
        this.rowsDone += rows;
        this.throughRow = throughRow;
    }

    void applied(Instant at) {
        this.state = ListState.APPLIED;
        this.endedAt = at;
    }

    void cancel(Instant at) {
        this.state = ListState.CANCELLED;
        this.endedAt = at;
    }

    /** @param newest the day of the newest list that was taken over */
    ListView view(Map<RowKind, Long> rows, @Nullable LocalDate newest) {
        boolean older = asOf != null && newest != null && newest.isAfter(asOf);
        return new ListView(
                id,
                fileName,
                broughtBy,
                broughtAt,
                state,
                refused,
                asOf,
                older ? newest : null,
                others(),
                rows,
                rowsStaged,
                rowsDone,
                beganAt,
                endedAt,
                version);
    }
}
