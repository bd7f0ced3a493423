package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oks.visioning.PlaybookElement.DEFINED_STRUCTURES;
import static org.oks.visioning.PlaybookElement.LEARNING_CULTURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** At most three challenges, each with a reason and a whole goal that a member of the team owns. */
class LearningRulesTest {
    private static final Set<String> TEAM = Set.of("amina", "ravi");
    private static final LearningDraft.Challenge CULTURE = new LearningDraft.Challenge(LEARNING_CULTURE, "Blame.");
    private static final LearningDraft.Goal GOAL = goal(LEARNING_CULTURE, "What makes officers speak.", "ravi");

    @Test
    void aChallengeWithAWholeGoalIsEnough() {
        assertThat(missing(List.of(CULTURE), List.of(GOAL))).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAtItsField() {
        assertThat(missing(List.of(), List.of())).containsExactly("challenges:0:element");
        assertThat(missing(List.of(new LearningDraft.Challenge(LEARNING_CULTURE, null)), List.of(GOAL)))
                .containsExactly("challenges:0:why");
        assertThat(missing(List.of(CULTURE), List.of())).containsExactly("goals:0:element");
        assertThat(missing(List.of(CULTURE), List.of(GOAL, new LearningDraft.Goal(null, null, null, null, null))))
                .containsExactly(
                        "goals:1:element", "goals:1:goal", "goals:1:owner", "goals:1:dueOn", "goals:1:decision");
        assertThat(missing(List.of(CULTURE), List.of(GOAL, goal(DEFINED_STRUCTURES, "What to keep.", "ravi"))))
                .containsExactly("goals:1:element");
    }

    @Test
    void aGoalIsOneSentenceAndItsOwnerIsOnTheTeam() {
        assertThat(missing(List.of(CULTURE), List.of(goal(LEARNING_CULTURE, "One. Two.", "ravi"))))
                .containsExactly("goals:0:goal");
        assertThat(missing(List.of(CULTURE), List.of(goal(LEARNING_CULTURE, "One.", "gone"))))
                .containsExactly("goals:0:owner");
    }

    @Test
    void moreThanThreeChallengesOrOneTwiceAreRefused() {
        List<LearningDraft.Challenge> all = Arrays.stream(PlaybookElement.values())
                .map(element -> new LearningDraft.Challenge(element, "Why"))
                .toList();
        assertThatCode(() -> new LearningDraft(all.subList(0, 3), null).check(TEAM))
                .doesNotThrowAnyException();
        refused(new LearningDraft(all, null), "challenges");
        refused(new LearningDraft(List.of(CULTURE, CULTURE), null), "challenges[1].element");
    }

    @Test
    void whoLeftTheTeamStaysAnOwnerUntilAnotherIsNamedAndNobodyElseBecomesOne() {
        LearningAgenda agenda = new LearningAgenda("E-1");
        LearningDraft draft = new LearningDraft(List.of(CULTURE), List.of(GOAL));
        agenda.take(draft, TEAM);
        assertThatCode(() -> agenda.take(draft, Set.of("amina"))).doesNotThrowAnyException();
        assertThat(agenda.missing(Set.of("amina"))).extracting(Item::field).containsExactly("goals:0:owner");
        LearningDraft stranger =
                new LearningDraft(List.of(CULTURE), List.of(goal(LEARNING_CULTURE, "What.", "stranger")));
        assertThatThrownBy(() -> agenda.take(stranger, TEAM)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void rowsFollowWhatIsSaid() {
        LearningAgenda agenda = new LearningAgenda("E-1");
        agenda.take(new LearningDraft(List.of(CULTURE), List.of(GOAL, GOAL)), TEAM);
        LearningDraft.Goal other = goal(LEARNING_CULTURE, "Who speaks first.", "amina");
        agenda.take(new LearningDraft(null, List.of(other)), TEAM);
        agenda.written("ravi", Instant.EPOCH);
        assertThat(agenda.view().challenges()).isEmpty();
        assertThat(agenda.view().goals()).containsExactly(other);
    }

    private static void refused(LearningDraft draft, String field) {
        assertThatThrownBy(() -> draft.check(TEAM))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(Item::field)
                        .containsExactly(field));
    }

    private static List<String> missing(List<LearningDraft.Challenge> challenges, List<LearningDraft.Goal> goals) {
        return LearningRules.missing(challenges, goals, TEAM).stream()
                .map(Item::field)
                .toList();
    }

    private static LearningDraft.Goal goal(
            @Nullable PlaybookElement element, @Nullable String goal, @Nullable String owner) {
        return new LearningDraft.Goal(element, goal, owner, LocalDate.parse("2017-09-01"), "Whether to go on.");
    }
}
