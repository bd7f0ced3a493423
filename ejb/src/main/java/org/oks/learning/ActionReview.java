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
 * A review that those who acted held about one piece of action: what they meant to reach, what came of it and what they
 * take from it. The first to be kept is the one about the engagement as a whole, with which it ends.
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

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ActionReview() {}

    private ActionReview(String engagementId, ReviewKind kind, ReviewDraft checked, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.kind = kind;
        this.heldOn = checked.heldOn();
        this.participants = Objects.requireNonNull(checked.participants()).strip();
        Map<Question, String> given = checked.byQuestion();
        kind.questions().forEach(question -> answers.put(question, Objects.requireNonNull(given.get(question))));
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The after action review of the engagement as a whole. */
    static ActionReview ofWhole(String engagementId, ReviewDraft checked, String by, Instant at) {
        return new ActionReview(engagementId, ReviewKind.AAR, checked, by, at);
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    ReviewView view() {
        List<GivenAnswer> asked = kind.questions().stream()
                .map(question -> new GivenAnswer(question, answers.get(question)))
                .toList();
        return new ReviewView(id, version, kind, phase, action, heldOn, participants, asked, recordedBy, recordedAt);
    }
}
