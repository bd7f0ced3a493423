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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How sure one person is of their own skills at one moment of one engagement: for them and their lead, nobody else. */
@Entity
@Table(name = "learning_strength")
class Strength {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private String person;

    @Enumerated(EnumType.STRING)
    @Column
    private Moment moment;

    @ElementCollection
    @CollectionTable(name = "learning_strength_mark", joinColumns = @JoinColumn(name = "strength_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "skill")
    @Column(name = "mark")
    private Map<Skill, Integer> marks = new EnumMap<>(Skill.class);

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Strength() {}

    @SuppressWarnings("NullAway.Init")
    Strength(String engagementId, String person, Moment moment) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.person = person;
        this.moment = moment;
    }

    void rate(StrengthDraft checked, Instant at) {
        marks.putAll(checked.bySkill());
        ratedAt = at;
    }

    String id() {
        return id;
    }

    String person() {
        return person;
    }

    Moment moment() {
        return moment;
    }

    long version() {
        return version;
    }

    StrengthView view() {
        List<Mark> said = Arrays.stream(Skill.values())
                .filter(marks::containsKey)
                .map(skill -> new Mark(skill, marks.getOrDefault(skill, 0)))
                .toList();
        return new StrengthView(person, moment, version, said, ratedAt);
    }
}
