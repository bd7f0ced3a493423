package org.oks.visioning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oks.platform.DomainException.Item;

/** What an institution finds hard in learning, the most important first, and what it wants to learn about that. */
@Entity
@Table(name = "visioning_learning")
class LearningAgenda extends Written {
    @OneToMany(mappedBy = "agenda", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Challenge> challenges = new ArrayList<>();

    @OneToMany(mappedBy = "agenda", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<LearningGoal> goals = new ArrayList<>();

    protected LearningAgenda() {}

    LearningAgenda(String engagementId) {
        super(engagementId, engagementId);
    }

    /** @param team who can own a goal; who owned one before and has left the team may stay until somebody else is named */
    void take(LearningDraft draft, Set<String> team) {
        Set<String> known = new HashSet<>(team);
        goals.forEach(goal -> {
            String owner = goal.said().owner();
            if (owner != null) {
                known.add(owner);
            }
        });
        draft.check(known);
        Rows.fit(challenges, draft.allChallenges(), place -> new Challenge(this, place), Challenge::take);
        Rows.fit(goals, draft.allGoals(), place -> new LearningGoal(this, place), LearningGoal::take);
    }

    List<Item> missing(Set<String> team) {
        return LearningRules.missing(saidChallenges(), saidGoals(), team);
    }

    private List<LearningDraft.Challenge> saidChallenges() {
        return challenges.stream().map(Challenge::said).toList();
    }

    private List<LearningDraft.Goal> saidGoals() {
        return goals.stream().map(LearningGoal::said).toList();
    }

    LearningView view() {
        return new LearningView(engagementId(), version(), saidChallenges(), saidGoals(), changedBy(), changedAt());
    }
}
