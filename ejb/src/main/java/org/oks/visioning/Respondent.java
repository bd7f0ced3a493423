package org.oks.visioning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What one person, or a group in one role, said in a round of the capability assessment. Written once; who answers again
 * is asked again, and of two answers under one name the later counts.
 */
@Entity
@Table(name = "visioning_respondent")
class Respondent {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessment_round")
    private AssessmentRound round;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @ElementCollection
    @CollectionTable(name = "visioning_respondent_score", joinColumns = @JoinColumn(name = "respondent_id"))
    private Set<SaidScore> scores = new HashSet<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Respondent() {}

    Respondent(String id, String engagementId, AssessmentRound round, RespondentDraft checked, String by, Instant at) {
        this.id = id;
        this.engagementId = engagementId;
        this.round = round;
        this.saidBy = Objects.requireNonNull(checked.saidBy()).strip();
        this.saidOn = Objects.requireNonNull(checked.saidOn());
        checked.given().forEach(score -> scores.add(new SaidScore(score)));
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Under which name two answers are the same person's. */
    String nameKey() {
        return saidBy.toLowerCase(Locale.ROOT);
    }

    RespondentView view() {
        List<RespondentDraft.Score> said = scores.stream()
                .map(SaidScore::score)
                .sorted(Comparator.comparing(RespondentDraft.Score::pillar))
                .toList();
        return new RespondentView(id, engagementId, round, saidBy, saidOn, said, recordedBy, recordedAt);
    }
}
