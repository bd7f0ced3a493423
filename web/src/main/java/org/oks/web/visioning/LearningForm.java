package org.oks.web.visioning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.LearningView;
import org.oks.visioning.PlaybookElement;

/** What is typed into the form of learning challenges and goals. */
public class LearningForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<ChallengeRow> challenges = new ArrayList<>();
    private final ArrayList<GoalRow> goals = new ArrayList<>();

    /** A challenge; without an element it counts for nothing. */
    public static class ChallengeRow implements Serializable {
        private static final long serialVersionUID = 1;
        private @Nullable PlaybookElement element;
        private @Nullable String why;

        public @Nullable PlaybookElement getElement() {
            return element;
        }

        public void setElement(@Nullable PlaybookElement element) {
            this.element = element;
        }

        public @Nullable String getWhy() {
            return why;
        }

        public void setWhy(@Nullable String why) {
            this.why = why;
        }
    }

    /** A goal; a row in which nothing is said counts for nothing. */
    public static class GoalRow implements Serializable {
        private static final long serialVersionUID = 1;
        private @Nullable PlaybookElement element;
        private @Nullable String goal;
        private @Nullable String owner;
        private @Nullable LocalDate dueOn;
        private @Nullable String decision;

        private boolean isEmpty() {
            return element == null && dueOn == null && blank(goal) && blank(owner) && blank(decision);
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }

        public @Nullable PlaybookElement getElement() {
            return element;
        }

        public void setElement(@Nullable PlaybookElement element) {
            this.element = element;
        }

        public @Nullable String getGoal() {
            return goal;
        }

        public void setGoal(@Nullable String goal) {
            this.goal = goal;
        }

        public @Nullable String getOwner() {
            return owner;
        }

        public void setOwner(@Nullable String owner) {
            this.owner = owner;
        }

        public @Nullable LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(@Nullable LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        public @Nullable String getDecision() {
            return decision;
        }

        public void setDecision(@Nullable String decision) {
            this.decision = decision;
        }
    }

    void take(LearningView there) {
        for (LearningDraft.Challenge each : there.challenges()) {
            ChallengeRow row = new ChallengeRow();
            row.element = each.element();
            row.why = each.why();
            challenges.add(row);
        }
        for (LearningDraft.Goal each : there.goals()) {
            GoalRow row = new GoalRow();
            row.element = each.element();
            row.goal = each.goal();
            row.owner = each.owner();
            row.dueOn = each.dueOn();
            row.decision = each.decision();
            goals.add(row);
        }
    }

    /** Room for all three challenges, and for one more goal. */
    public void addRows() {
        while (challenges.size() < LearningDraft.MOST_CHALLENGES) {
            challenges.add(new ChallengeRow());
        }
        goals.add(new GoalRow());
    }

    /** Takes the rows out that say nothing, so that those that are left stand where the rules count them. */
    void close() {
        challenges.removeIf(row -> row.element == null && GoalRow.blank(row.why));
        goals.removeIf(GoalRow::isEmpty);
    }

    /** True when somebody wrote why, and did not choose of what. */
    boolean hasNamelessChallenge() {
        return challenges.stream().anyMatch(row -> row.element == null && !GoalRow.blank(row.why));
    }

    LearningDraft draft() {
        List<LearningDraft.Challenge> said = challenges.stream()
                .filter(row -> row.element != null)
                .map(row -> new LearningDraft.Challenge(Objects.requireNonNull(row.element), row.why))
                .toList();
        return new LearningDraft(
                said,
                goals.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> new LearningDraft.Goal(row.element, row.goal, row.owner, row.dueOn, row.decision))
                        .toList());
    }

    public List<ChallengeRow> getChallenges() {
        return challenges;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }
}
