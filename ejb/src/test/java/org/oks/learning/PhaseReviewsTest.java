package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.NotNow;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** Two reviews bookend a phase: saved whatever they lack, held when they lack nothing, the second beside the first. */
class PhaseReviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 14);

    private static final Set<String> TEAM = Set.of("nita", "ravi");

    private final ActionReview before = review(ReviewKind.BAR);
    private final ActionReview after = review(ReviewKind.AAR);

    @Test
    void theyAskTheQuestionsOfTheirForms() {
        assertThat(ReviewKind.BAR.questions())
                .containsExactly(
                        Question.INTENDED, Question.MEASURES, Question.CHALLENGES, Question.LEARNED, Question.SUCCESS);
        assertThat(ReviewKind.AAR.questions())
                .containsExactly(
                        Question.INTENDED, Question.ACTUAL, Question.CAUSES, Question.SAME_AGAIN, Question.DIFFERENTLY);
    }

    @Test
    void whatIsIncompleteIsKeptAndSaysWhatItLacks() {
        before.write(draft(null, " ", null, Map.of(Question.INTENDED, " Weekly plans. ")), "nita", Instant.EPOCH);
        assertThat(before.said(Question.INTENDED)).isEqualTo("Weekly plans.");
        assertThat(fields(ReviewGaps.before(before, TODAY)))
                .containsExactly("heldOn", "participants", "MEASURES", "CHALLENGES", "LEARNED", "SUCCESS", "afterOn");
        before.write(whole(ReviewKind.BAR, TODAY, TODAY), "nita", Instant.EPOCH);
        assertThat(ReviewGaps.before(before, TODAY)).isEmpty();
        assertThat(fields(ReviewGaps.before(null, TODAY))).containsExactly("heldOn");
    }

    @Test
    void whatIsToComeWasNotHeldYetAndTheAfterReviewComesLater() {
        before.write(whole(ReviewKind.BAR, TODAY.plusDays(1), TODAY), "nita", Instant.EPOCH);
        assertThat(fields(ReviewGaps.before(before, TODAY))).containsExactly("heldOn", "afterOn");
        pairHeld(TODAY.minusDays(1));
        assertThat(fields(pair().missingAfter(TODAY))).containsExactly("heldOn");
        pairHeld(TODAY);
        assertThat(pair().missingAfter(TODAY)).isEmpty();
    }

    @Test
    void onlyWhatTheKindAsksIsTaken() {
        ReviewDraft actual = draft(TODAY, "We", null, Map.of(Question.ACTUAL, "11 of 14."));
        assertThatThrownBy(() -> actual.fits(ReviewKind.BAR).done()).isInstanceOf(InvalidInput.class);
        actual.fits(ReviewKind.AAR).done();
        ReviewDraft announced = draft(TODAY, "We", TODAY, Map.of());
        assertThatThrownBy(() -> announced.fits(ReviewKind.AAR).done()).isInstanceOf(InvalidInput.class);
        announced.fits(ReviewKind.BAR).done();
        ReviewDraft tooLong = draft(TODAY, "We", null, Map.of(Question.ACTUAL, "x".repeat(4001)));
        assertThatThrownBy(() -> tooLong.fits(ReviewKind.AAR).done()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theAfterReviewBeginsWithWhatTheBeforeReviewMeantAndKeepsBoth() {
        before.write(
                draft(TODAY, "We", TODAY, Map.of(Question.INTENDED, "Weekly plans.", Question.MEASURES, "14 of 14.")),
                "nita",
                Instant.EPOCH);
        after.pairWith(before);
        after.write(draft(TODAY, "We", null, Map.of(Question.ACTUAL, "11 of 14.")), "ravi", Instant.EPOCH);
        assertThat(after.said(Question.INTENDED)).isEqualTo("Weekly plans.");
        assertThat(after.said(Question.MEASURES)).isEqualTo("14 of 14.");
        assertThat(pair().differing()).isEmpty();

        after.write(draft(TODAY, "We", null, Map.of(Question.MEASURES, "12 of 14.")), "ravi", Instant.EPOCH);
        assertThat(before.said(Question.MEASURES)).isEqualTo("14 of 14.");
        assertThat(after.said(Question.INTENDED))
                .as("not mentioned, so it stays")
                .isEqualTo("Weekly plans.");
        assertThat(after.said(Question.ACTUAL)).as("not carried, so it goes").isNull();
        assertThat(pair().differing()).containsExactly(Question.MEASURES);

        after.write(draft(TODAY, "We", null, Map.of(Question.INTENDED, " ")), "ravi", Instant.EPOCH);
        assertThat(after.said(Question.INTENDED)).as("emptied on purpose").isNull();
        after.pairWith(before);
        assertThat(after.said(Question.INTENDED)).as("carried over once").isNull();
    }

    @Test
    void withoutItsBeforeReviewAnAfterReviewIsNotHeld() {
        after.write(whole(ReviewKind.AAR, TODAY, null), "ravi", Instant.EPOCH);
        assertThat(fields(ReviewGaps.after(after, null, List.of(), TEAM, TODAY)))
                .containsExactly("pair");
        assertThat(fields(ReviewGaps.after(after, before, List.of(), TEAM, TODAY)))
                .containsExactly("pair");
        pairHeld(TODAY);
        assertThat(pair().isPaired(TODAY)).isTrue();
        assertThat(fields(ReviewGaps.after(null, before, List.of(), TEAM, TODAY)))
                .containsExactly("heldOn");
    }

    @Test
    void anActionWithoutAnOwnerOrADayKeepsTheReviewOpen() {
        pairHeld(TODAY);
        ReviewAction action =
                new ReviewAction(after, 3, new ActionDraft("Ask first.", null, null), "ravi", Instant.EPOCH);
        assertThat(fields(pair(action).missingAfter(TODAY))).containsExactly("action-3", "action-3");
        assertThat(pair(action).isPaired(TODAY)).isFalse();
        action.write(new ActionDraft("Ask first.", "nita", null));
        assertThat(fields(pair(action).missingAfter(TODAY))).containsExactly("action-3");
        action.write(new ActionDraft("Ask first.", "nita", TODAY));
        assertThat(pair(action).isPaired(TODAY)).isTrue();
    }

    @Test
    void whatIsDroppedNeedsNoOwnerAndWhatIsSettledStays() {
        pairHeld(TODAY);
        ReviewAction action =
                new ReviewAction(after, 1, new ActionDraft("Ask first.", null, null), "ravi", Instant.EPOCH);
        action.settle(ActionState.DROPPED, "They know.", "nita", Instant.EPOCH);
        assertThat(pair(action).isPaired(TODAY)).isTrue();
        assertThat(action.view().reason()).isEqualTo("They know.");
        assertThatThrownBy(() -> action.settle(ActionState.DONE, null, "nita", Instant.EPOCH))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> action.write(new ActionDraft("Other.", "nita", TODAY)))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void anActionIsOwnedBySomebodyOnTheTeam() {
        assertThat(wrong(new ActionDraft("Ask.", "nita", TODAY))).isEmpty();
        assertThat(wrong(new ActionDraft("Ask.", null, null))).isEmpty();
        assertThat(wrong(new ActionDraft(" ", "omar", null))).containsExactly("text", "owner");
        assertThat(wrong(new ActionDraft("x".repeat(1001), null, null))).containsExactly("text");
    }

    @Test
    void anOwnerWhoLeftTheTeamStaysOnRecordUntilAnotherIsNamed() {
        pairHeld(TODAY);
        ReviewAction action =
                new ReviewAction(after, 3, new ActionDraft("Ask first.", "omar", TODAY), "ravi", Instant.EPOCH);
        assertThat(wrong(new ActionDraft("Ask them first.", "omar", TODAY), action.view()))
                .isEmpty();
        assertThat(wrong(new ActionDraft("Ask them first.", "lena", TODAY), action.view()))
                .containsExactly("owner");
        assertThat(fields(pair(action).missingAfter(TODAY))).containsExactly("action-3");
        assertThat(pair(action).isPaired(TODAY)).isFalse();
        action.write(new ActionDraft("Ask first.", "nita", TODAY));
        assertThat(pair(action).isPaired(TODAY)).isTrue();
        action.write(new ActionDraft("Ask first.", "omar", TODAY));
        action.settle(ActionState.DONE, null, "nita", Instant.EPOCH);
        assertThat(pair(action).isPaired(TODAY)).as("done is done").isTrue();
    }

    private static List<String> wrong(ActionDraft draft) {
        return wrong(draft, null);
    }

    private static List<String> wrong(ActionDraft draft, @Nullable ActionView there) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        draft.check(checks, "", TEAM, there);
        try {
            checks.done();
            return List.of();
        } catch (InvalidInput refused) {
            return fields(refused.items());
        }
    }

    private void pairHeld(LocalDate heldOn) {
        before.write(whole(ReviewKind.BAR, TODAY, TODAY), "nita", Instant.EPOCH);
        after.pairWith(before);
        after.write(whole(ReviewKind.AAR, heldOn, null), "ravi", Instant.EPOCH);
    }

    private ReviewPair pair(ReviewAction... actions) {
        return ReviewPair.of(1, List.of(after, before), List.of(actions), TEAM);
    }

    private static ActionReview review(ReviewKind kind) {
        return ActionReview.ofPhase("E-1001", 1, kind, "ada", Instant.EPOCH);
    }

    private static ReviewDraft whole(ReviewKind kind, LocalDate heldOn, @Nullable LocalDate afterOn) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        kind.questions().forEach(question -> answers.put(question, "So."));
        return draft(heldOn, "The team", afterOn, answers);
    }

    private static ReviewDraft draft(
            @Nullable LocalDate heldOn, String who, @Nullable LocalDate afterOn, Map<Question, String> answers) {
        return new ReviewDraft(
                heldOn,
                who,
                Arrays.stream(Question.values())
                        .filter(answers::containsKey)
                        .map(question -> new GivenAnswer(question, answers.get(question)))
                        .toList(),
                afterOn);
    }

    private static List<String> fields(List<Item> items) {
        return items.stream().map(Item::field).toList();
    }
}
