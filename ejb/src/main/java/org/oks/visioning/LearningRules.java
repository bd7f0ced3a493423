package org.oks.visioning;

import java.util.List;
import java.util.Set;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** When learning challenges and goals are whole: one to three challenges, each with a reason and at least one whole goal. */
final class LearningRules {
    private LearningRules() {}

    /** @param team who can own a goal */
    static List<Item> missing(
            List<LearningDraft.Challenge> challenges, List<LearningDraft.Goal> goals, Set<String> team) {
        Missing missing = new Missing()
                .unless(!challenges.isEmpty(), "challenges:0:element", Text.of("visioning.learning.no-challenge"));
        for (int i = 0; i < challenges.size(); i++) {
            LearningDraft.Challenge challenge = challenges.get(i);
            Text name = Text.of("visioning.element." + challenge.element());
            missing.said(challenge.why(), "challenges:" + i + ":why", Text.of("visioning.learning.why-missing", name))
                    .unless(
                            goals.stream().anyMatch(goal -> goal.element() == challenge.element()),
                            "goals:" + goals.size() + ":element",
                            Text.of("visioning.learning.no-goal", name));
        }
        for (int i = 0; i < goals.size(); i++) {
            ofGoal(missing, goals.get(i), i, challenges, team);
        }
        return missing.items();
    }

    private static void ofGoal(
            Missing missing,
            LearningDraft.Goal goal,
            int place,
            List<LearningDraft.Challenge> challenges,
            Set<String> team) {
        String row = "goals:" + place + ":";
        int number = place + 1;
        String owner = goal.owner();
        missing.unless(
                        challenges.stream().anyMatch(challenge -> challenge.element() == goal.element()),
                        row + "element",
                        Text.of("visioning.learning.goal-of-none", number))
                .said(goal.goal(), row + "goal", Text.of("visioning.learning.goal-missing", number))
                .unless(Sentences.in(goal.goal()) <= 1, row + "goal", Text.of("visioning.learning.goal-long", number))
                .unless(
                        owner != null && team.contains(owner),
                        row + "owner",
                        Text.of("visioning.learning.owner-missing", number))
                .unless(goal.dueOn() != null, row + "dueOn", Text.of("visioning.learning.day-missing", number))
                .said(goal.decision(), row + "decision", Text.of("visioning.learning.decision-missing", number));
    }
}
