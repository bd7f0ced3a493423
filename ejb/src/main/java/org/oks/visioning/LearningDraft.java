package org.oks.visioning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Learning challenges and goals as a team writes them down.
 *
 * @param challenges the first is the most important; at most three
 * @param goals what the team wants to learn about them
 */
public record LearningDraft(
        @Nullable List<Challenge> challenges, @Nullable List<Goal> goals) {
    /** The most challenges that are put first. */
    public static final int MOST_CHALLENGES = 3;

    private static final int MOST_GOALS = 12;

    /** A challenge, called by its element of the playbook. */
    public record Challenge(
            PlaybookElement element, @Nullable String why) {}

    /**
     * A learning goal.
     *
     * @param element the challenge that it belongs to
     * @param goal what shall be known, in a sentence
     * @param owner user name of a member of the team
     * @param decision what will be decided with it
     */
    public record Goal(
            @Nullable PlaybookElement element,
            @Nullable String goal,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String decision) {}

    List<Challenge> allChallenges() {
        return challenges == null ? List.of() : challenges;
    }

    List<Goal> allGoals() {
        return goals == null ? List.of() : goals;
    }

    /** @param known who may own a goal: the team, and who owned one before */
    void check(Set<String> known) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(
                        allChallenges().size() <= MOST_CHALLENGES,
                        "challenges",
                        Text.of("visioning.learning.too-many", MOST_CHALLENGES))
                .that(
                        allGoals().size() <= MOST_GOALS,
                        "goals",
                        Text.of("visioning.learning.too-many-goals", MOST_GOALS));
        Set<PlaybookElement> seen = EnumSet.noneOf(PlaybookElement.class);
        for (int i = 0; i < allChallenges().size(); i++) {
            Challenge challenge = allChallenges().get(i);
            checks.that(
                            seen.add(challenge.element()),
                            "challenges[" + i + "].element",
                            Text.of("visioning.learning.twice", Text.of("visioning.element." + challenge.element())))
                    .fits(challenge.why(), "challenges[" + i + "].why", 2000);
        }
        for (int i = 0; i < allGoals().size(); i++) {
            Goal goal = allGoals().get(i);
            String owner = Missing.strip(goal.owner());
            String row = "goals[" + i + "].";
            checks.fits(goal.goal(), row + "goal", 1000)
                    .fits(goal.decision(), row + "decision", 1000)
                    .that(
                            owner == null || known.contains(owner),
                            row + "owner",
                            Text.of("visioning.learning.owner-unknown", String.valueOf(owner)));
        }
        checks.done();
    }
}
