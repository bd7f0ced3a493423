package org.oks.learning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A review as it is written down.
 *
 * @param heldOn the day on which those who acted sat together
 * @param participants who took part, in the words of those who write
 */
public record ReviewDraft(
        @Nullable LocalDate heldOn,
        @Nullable String participants,
        @Nullable List<GivenAnswer> answers) {
    private static final int MOST = 4000;

    /** The answers by question; of two to the same question the later counts. */
    Map<Question, String> byQuestion() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (GivenAnswer each : answers == null ? List.<GivenAnswer>of() : answers) {
            given.put(
                    each.question(),
                    Objects.requireNonNullElse(each.answer(), "").strip());
        }
        return given;
    }

    /** A review is whole: each question of its kind is answered, it is known when it was held and by whom. */
    void check(ReviewKind kind, LocalDate today) {
        Map<Question, String> given = byQuestion();
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(heldOn != null, "heldOn", Text.of("learning.day-missing"))
                .that(heldOn == null || !heldOn.isAfter(today), "heldOn", Text.of("learning.day-in-future"))
                .text(participants, "participants", 1000, Text.of("learning.participants-missing"));
        for (Question question : kind.questions()) {
            checks.text(given.get(question), question.name(), MOST, missing(question));
        }
        checks.done();
    }

    private static Text missing(Question question) {
        return switch (question) {
            case INTENDED -> Text.of("learning.intended-missing");
            case ACTUAL -> Text.of("learning.actual-missing");
            case CAUSES -> Text.of("learning.causes-missing");
            case SAME_AGAIN -> Text.of("learning.same-missing");
            case DIFFERENTLY -> Text.of("learning.differently-missing");
        };
    }
}
