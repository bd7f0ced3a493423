package org.oks.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * One version of a decision table. An administrator brings it as a draft, may replace or delete it, and another
 * administrator puts it in force: then it gets its number and is never changed again. The version that was in force
 * retires; engagements in a phase that began with it go on by it, and old decisions keep it.
 */
@Entity
@Table(name = "workflow_rule_table")
class RuleTable {
    /** Who brings the tables of a release. */
    static final String RELEASE = "system:release";

    @Id
    private String id;

    @Column(name = "rule_table")
    private String table;

    /** Its number among the versions of its table; a draft has none. */
    @Column
    private @Nullable Integer version;

    @Column
    private String xml;

    @Column
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column
    private RuleTableState state;

    @Column(name = "in_force")
    private @Nullable String inForce;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column
    private @Nullable String note;

    @Column(name = "activated_by")
    private @Nullable String activatedBy;

    @Column(name = "activated_at")
    private @Nullable Instant activatedAt;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected RuleTable() {}

    /** A draft. */
    RuleTable(String id, String table, RuleTableFile file, @Nullable String note, String by, Instant at) {
        this.id = id;
        this.table = table;
        this.state = RuleTableState.DRAFT;
        this.uploadedBy = by;
        write(file, note, at);
    }

    /** Writes the draft anew. */
    void replace(RuleTableFile file, @Nullable String note, String by, Instant at) {
        mayChange(by);
        write(file, note, at);
    }

    private void write(RuleTableFile file, @Nullable String words, Instant at) {
        xml = file.xml();
        sha256 = file.sha256();
        note = words;
        uploadedAt = at;
    }

    /** Only who brought a draft changes or deletes it. */
    void mayChange(String person) {
        if (state != RuleTableState.DRAFT) {
            throw new RuleTableNotNow(Text.of("workflow.rules.no-draft"));
        }
        if (!uploadedBy.equals(person)) {
            throw new RuleTableOfAnother(Text.of("workflow.rules.not-yours"));
        }
    }

    /** Another administrator than the one who brought it puts it in force. */
    void activate(int number, String by, Instant at) {
        if (state != RuleTableState.DRAFT && state != RuleTableState.SHIPPED) {
            throw new RuleTableNotNow(Text.of("workflow.rules.activated-before"));
        }
        if (uploadedBy.equals(by)) {
            throw new RuleTableOfAnother(Text.of("workflow.rules.second-person"));
        }
        state = RuleTableState.ACTIVE;
        inForce = table;
        version = number;
        activatedBy = by;
        activatedAt = at;
    }

    void retire() {
        state = RuleTableState.RETIRED;
        inForce = null;
    }

    RuleTableView view() {
        return new RuleTableView(
                id, table, version, state, sha256, uploadedBy, uploadedAt, note, activatedBy, activatedAt, rowVersion);
    }

    String id() {
        return id;
    }

    String table() {
        return table;
    }

    @Nullable
    Integer version() {
        return version;
    }

    String xml() {
        return xml;
    }

    String sha256() {
        return sha256;
    }

    RuleTableState state() {
        return state;
    }

    long rowVersion() {
        return rowVersion;
    }
}
