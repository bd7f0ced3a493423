package org.oks.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that those who act hold about one piece of action: before it, what they mean to reach; after it, what came of
 * it and what they take from it. That of a phase is written in pieces until its phase has passed the gate; an after
 * review names its before review and begins with what that one meant to reach. The one about the engagement as a whole,
 * with which it ends, is written once.
 */
@Entity
@Table(name = "learning_action_review")
class ActionReview {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Enumerated(EnumType.STRING)
    @Column
    private ReviewKind kind;

    @Column
    private @Nullable Integer phase;

    @Column
    private @Nullable String action;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column
    private @Nullable String participants;

    @ElementCollection
    @CollectionTable(name = "learning_answer", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<Question, String> answers = new EnumMap<>(Question.class);

    /** Of an after review: the before review that it answers. */
    @Column(name = "paired_with")
    private @Nullable String pairedWith;

    /** Of a before review: the day on which the after review will be held. */
    @Column(name = "after_on")
    private @Nullable LocalDate afterOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ActionReview() {}

    private ActionReview(String engagementId, ReviewKind kind, @Nullable Integer phase, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.kind = kind;
        this.phase = phase;
        this.recordedBy = by;
        this.recordedAt = at;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** The after action review of the engagement as a whole. */
    static ActionReview ofWhole(String engagementId, ReviewDraft checked, String by, Instant at) {
        ActionReview review = new ActionReview(engagementId, ReviewKind.AAR, null, by, at);
        review.heldOn = checked.heldOn();
        review.participants = Objects.requireNonNull(checked.participants()).strip();
        Map<Question, String> given = checked.byQuestion();
        review.kind
                .questions()
                .forEach(question -> review.answers.put(question, Objects.requireNonNull(given.get(question))));
        return review;
    }

    /** The review of a phase, before anything is written in it. */
    static ActionReview ofPhase(String engagementId, int phase, ReviewKind kind, String by, Instant at) {
        return new ActionReview(engagementId, kind, phase, by, at);
    }

    /** Pairs it with the review before the same action, once: what that one says and this one does not is copied. */
    void pairWith(ActionReview before) {
        if (pairedWith == null) {
            pairedWith = before.id;
            kind.carried().forEach(question -> {
                String said = before.answers.get(question);
                if (said != null) {
                    answers.putIfAbsent(question, said);
                }
            });
        }
    }

    /** Takes over what is written; what was carried over from the review before stays where nothing is said of it. */
    void write(ReviewDraft draft, String by, Instant at) {
        heldOn = draft.heldOn();
        afterOn = draft.afterOn();
        String who = Objects.requireNonNullElse(draft.participants(), "").strip();
        participants = who.isEmpty() ? null : who;
        Map<Question, String> given = draft.byQuestion();
        for (Question question : kind.kept()) {
            String said = given.get(question);
            if (said != null && !said.isEmpty()) {
                answers.put(question, said);
            } else if (said != null || !kind.carried().contains(question)) {
                answers.remove(question);
            }
        }
        changedBy = by;
        changedAt = at;
    }

    /** The questions of its kind that are not answered yet. */
    List<Question> unanswered() {
        return kind.questions().stream()
                .filter(question -> !answers.containsKey(question))
                .toList();
    }

    @Nullable
    String said(Question question) {
        return answers.get(question);
    }

    ReviewKind kind() {
        return kind;
    }

    @Nullable
    Integer phase() {
        return phase;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String participants() {
        return participants;
    }

    @Nullable
    LocalDate afterOn() {
        return afterOn;
    }

    @Nullable
    String pairedWith() {
        return pairedWith;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    ReviewView view() {
        List<Question> shown = phase == null ? kind.questions() : kind.kept();
        List<GivenAnswer> asked = shown.stream()
                .map(question -> new GivenAnswer(question, answers.get(question)))
                .toList();
        return new ReviewView(
                id,
                version,
                kind,
                phase,
                action,
                heldOn,
                participants,
                asked,
                pairedWith,
                afterOn,
                recordedBy,
                recordedAt,
                changedBy,
                changedAt);
    }
}
