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
 * @param afterOn before a phase: the day on which the after review will be held
 */
public record ReviewDraft(
        @Nullable LocalDate heldOn,
        @Nullable String participants,
        @Nullable List<GivenAnswer> answers,
        @Nullable LocalDate afterOn) {
    private static final int MOST = 4000;
    private static final int MOST_PARTICIPANTS = 1000;

    /** A review that announces none after it. */
    public ReviewDraft(@Nullable LocalDate heldOn, @Nullable String participants, @Nullable List<GivenAnswer> answers) {
        this(heldOn, participants, answers, null);
    }

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
                .text(participants, "participants", MOST_PARTICIPANTS, Text.of("learning.participants-missing"));
        for (Question question : kind.questions()) {
            checks.text(given.get(question), question.name(), MOST, ReviewGaps.missing(question));
        }
        checks.done();
    }

    /** It may be saved as it is, whatever it lacks: what is there fits, and answers what this kind asks. */
    InvalidInput.Checks fits(ReviewKind kind) {
        InvalidInput.Checks checks = new InvalidInput.Checks().fits(participants, "participants", MOST_PARTICIPANTS);
        byQuestion().forEach((question, answer) -> checks.that(
                        kind.kept().contains(question), question.name(), Text.of("learning.not-asked"))
                .fits(answer, question.name(), MOST));
        return checks.that(kind == ReviewKind.BAR || afterOn == null, "afterOn", Text.of("learning.not-asked"));
    }
}
