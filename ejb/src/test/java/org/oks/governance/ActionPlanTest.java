package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.NotNow;
import org.oks.platform.InvalidInput;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.PlaybookElement;

/** Actions about learning challenges: what is kept and refused, how they are shown, and what they come to. */
class ActionPlanTest {
    private static final Instant NOW = Instant.parse("2017-03-10T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2017-04-01");
    private static final PlaybookElement CULTURE = PlaybookElement.LEARNING_CULTURE;
    private static final PlaybookElement STRUCTURES = PlaybookElement.DEFINED_STRUCTURES;

    @Test
    void anActionNeedsAPrioritizedChallengeAndOneOwner() {
        check(draft(CULTURE, "ravi", null, "100.5", "USD"));
        check(draft(CULTURE, null, "Nita Rao", null, null));
        assertThat(wrong(draft(STRUCTURES, "ravi", null, null, null))).containsExactly("challenge");
        assertThat(wrong(draft(CULTURE, null, null, null, null))).containsExactly("owner");
        assertThat(wrong(draft(CULTURE, "ravi", "Nita Rao", null, null))).containsExactly("ownerName");
        assertThat(wrong(draft(CULTURE, "stranger", null, null, null))).containsExactly("owner");
        assertThat(wrong(draft(CULTURE, "ravi", null, "100", "ABC"))).containsExactly("currency");
        assertThat(wrong(draft(CULTURE, "ravi", null, "100.555", "USD"))).containsExactly("amount");
        assertThat(wrong(draft(CULTURE, "ravi", null, "-1", "USD"))).containsExactly("amount");
    }

    @Test
    void itIsNotDueBeforeItStartsAndIsNotSettledByWriting() {
        assertThat(wrong(new PlanActionDraft(
                        CULTURE, "Meet.", "ravi", null, DAY, DAY.minusDays(1), PlanState.DONE, null, null, null, null)))
                .containsExactly("dueOn", "state");
        check(new PlanActionDraft(
                CULTURE, "Meet.", "ravi", null, DAY, DAY, PlanState.UNDER_WAY, null, null, null, null));
    }

    @Test
    void whatIsDoneOrDroppedStaysAsItIs() {
        PlanAction action = action(1, CULTURE, "100", "USD");
        assertThat(action.state()).isEqualTo(PlanState.PLANNED);
        action.settle(PlanState.DROPPED, "No money.", "ravi", NOW);
        assertThat(action.view().reason()).isEqualTo("No money.");
        assertThatThrownBy(() -> action.say(draft(CULTURE, "ravi", null, null, null), "ravi", NOW))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> action.settle(PlanState.DONE, null, "ravi", NOW))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void currenciesAreNeverAddedAndWhatWasDroppedCostsNothing() {
        PlanAction dropped = action(3, CULTURE, "999", "USD");
        dropped.settle(PlanState.DROPPED, "No money.", "ravi", NOW);
        ActionPlan plan = plan(
                action(1, CULTURE, "100.50", "USD"),
                action(2, CULTURE, "7", "INR"),
                dropped,
                action(4, CULTURE, "20", "USD"),
                action(5, CULTURE, null, null));
        assertThat(plan.totals())
                .containsExactly(new Money("INR", new BigDecimal("7")), new Money("USD", new BigDecimal("120.5")));
        assertThat(plan.challenges().get(0).totals()).isEqualTo(plan.totals());
    }

    @Test
    void everyPrioritizedChallengeIsShownAndAFormerOneAsLongAsItHasActions() {
        PlanAction done = action(1, CULTURE, null, null);
        done.settle(PlanState.DONE, null, "ravi", NOW);
        ActionPlan plan =
                plan(done, action(2, CULTURE, null, null), action(3, PlaybookElement.INTUITIVE_PROCESSES, null, null));
        assertThat(plan.challenges())
                .extracting(ActionPlan.ForChallenge::challenge)
                .containsExactly(CULTURE, STRUCTURES, PlaybookElement.INTUITIVE_PROCESSES);
        assertThat(plan.challenges()).extracting(ActionPlan.ForChallenge::first).containsExactly(true, true, false);
        assertThat(plan.challenges().get(0).actions())
                .as("open ones first")
                .extracting(PlanActionView::number)
                .containsExactly(2, 1);
        assertThat(plan.challenges().get(1).actions()).isEmpty();
    }

    private static ActionPlan plan(PlanAction... actions) {
        return ActionPlan.of(
                List.of(
                        new LearningDraft.Challenge(CULTURE, "Nobody compares."),
                        new LearningDraft.Challenge(STRUCTURES, null)),
                List.of(actions).stream().map(PlanAction::view).toList());
    }

    private static PlanAction action(
            int number, PlaybookElement challenge, @Nullable String amount, @Nullable String currency) {
        PlanAction action = new PlanAction("E-1", number);
        action.say(draft(challenge, "ravi", null, amount, currency), "ravi", NOW);
        return action;
    }

    private static PlanActionDraft draft(
            PlaybookElement challenge,
            @Nullable String owner,
            @Nullable String ownerName,
            @Nullable String amount,
            @Nullable String currency) {
        return new PlanActionDraft(
                challenge,
                "Meet.",
                owner,
                ownerName,
                null,
                DAY,
                null,
                amount == null ? null : new BigDecimal(amount),
                currency,
                null,
                GovernanceElementType.BUDGET);
    }

    private static void check(PlanActionDraft draft) {
        draft.check(Set.of(CULTURE), Set.of("ravi"));
    }

    private static List<String> wrong(PlanActionDraft draft) {
        try {
            check(draft);
        } catch (InvalidInput invalid) {
            return invalid.items().stream().map(item -> item.field()).toList();
        }
        return List.of();
    }
}
