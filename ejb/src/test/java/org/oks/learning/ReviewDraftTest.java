package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** An after action review is kept when it is whole. */
class ReviewDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 14);

    @Test
    void answersItsFiveQuestionsInTheirOrder() {
        ReviewDraft draft = new ReviewDraft(TODAY, " The team ", answers("  Sooner. "));
        draft.check(ReviewKind.AAR, TODAY);
        ReviewView view =
                ActionReview.ofWhole("E-1001", draft, "ada", Instant.EPOCH).view();
        assertThat(view.answers())
                .extracting(GivenAnswer::question, GivenAnswer::answer)
                .containsExactly(
                        tuple(Question.INTENDED, "Sooner."),
                        tuple(Question.ACTUAL, "Sooner."),
                        tuple(Question.CAUSES, "Sooner."),
                        tuple(Question.SAME_AGAIN, "Sooner."),
                        tuple(Question.DIFFERENTLY, "Sooner."));
        assertThat(view.participants()).isEqualTo("The team");
        assertThat(view.heldOn()).isEqualTo(TODAY);
        assertThat(view.phase()).as("the engagement as a whole").isNull();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(wrong(new ReviewDraft(null, " ", null)))
                .containsExactly("heldOn", "participants", "INTENDED", "ACTUAL", "CAUSES", "SAME_AGAIN", "DIFFERENTLY");
    }

    @Test
    void aBlankAnswerIsNoneAndALongOneIsRefused() {
        assertThat(wrong(new ReviewDraft(TODAY, "The team", answers(" ")))).hasSize(5);
        assertThat(wrong(new ReviewDraft(TODAY, "The team", answers("x".repeat(4001)))))
                .hasSize(5);
        assertThat(wrong(new ReviewDraft(TODAY, "x".repeat(1001), answers("x".repeat(4000)))))
                .containsExactly("participants");
    }

    @Test
    void whatIsToComeWasNotHeld() {
        assertThat(wrong(new ReviewDraft(TODAY.plusDays(1), "The team", answers("Sooner."))))
                .containsExactly("heldOn");
    }

    @Test
    void ofTwoAnswersTheLaterCounts() {
        List<GivenAnswer> twice = Stream.concat(answers("First.").stream(), answers("Second.").stream())
                .toList();
        assertThat(new ReviewDraft(TODAY, "The team", twice).byQuestion().values())
                .containsOnly("Second.");
    }

    private static List<String> wrong(ReviewDraft draft) {
        List<String> fields = new java.util.ArrayList<>();
        assertThatThrownBy(() -> draft.check(ReviewKind.AAR, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> refused.items().stream().map(Item::field).forEach(fields::add));
        return fields;
    }

    private static List<GivenAnswer> answers(String each) {
        return Arrays.stream(Question.values())
                .map(question -> new GivenAnswer(question, each))
                .toList();
    }
}
