package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * Something that the next digest of a person tells. Written in the transaction it tells of; gone when it was told, or
 * when there is nothing to tell any more.
 */
@Entity
@Table(name = "notice_digest_item")
class DigestItem {
    /** What is overdue longest comes first; what has no day comes last, in the order in which it happened. */
    static final Comparator<DigestItem> ORDER = Comparator.comparing(
                    DigestItem::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(DigestItem::createdAt);

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "engagement_id")
    private @Nullable String engagementId;

    @Column
    private String kind;

    @Column
    private @Nullable String about;

    @Column
    private String detail;

    @Column
    private String path;

    @Column(name = "task_id")
    private @Nullable String taskId;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected DigestItem() {}

    DigestItem(String id, String personId, Told told, Instant createdAt) {
        this.id = id;
        this.personId = personId;
        this.engagementId = told.engagementId();
        this.kind = told.kind();
        this.about = told.about();
        this.detail = told.detail();
        this.path = told.path();
        this.taskId = told.taskId();
        this.dueAt = told.dueAt();
        this.createdAt = createdAt;
    }

    /**
     * True while there is a point in telling it: of a task, while it is open and not in somebody else's hands; to those
     * who answer for it, while it is open.
     *
     * @param holders the open tasks and who has each, as {@link TasksOwed} says
     */
    boolean holds(Map<String, String> holders) {
        if (taskId == null) {
            return true;
        }
        String holder = holders.get(taskId);
        return holder != null && (kind.equals(Reminder.ESCALATION) || holder.isEmpty() || holder.equals(personId));
    }

    Text sentence() {
        return Told.sentence(kind, detail, about);
    }

    /** What it is called where it has a name in each language. */
    @Nullable
    Text name() {
        return about == null ? null : new Text(about, List.of());
    }

    String detail() {
        return detail;
    }

    String path() {
        return path;
    }

    @Nullable
    String taskId() {
        return taskId;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
