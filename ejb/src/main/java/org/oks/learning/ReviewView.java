package org.oks.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as its readers see it.
 *
 * @param phase 1 to 4; null when it looks back on the engagement as a whole
 * @param action the piece of action it bookends; null when that is the phase or the engagement itself
 * @param heldOn null where an earlier release did not ask
 * @param participants null where an earlier release did not ask
 * @param answers in the order in which they were asked; of an after review also what it carried over
 * @param pairedWith of an after review: the before review that it answers
 * @param afterOn of a before review: the day on which the after review will be held
 */
public record ReviewView(
        String id,
        long version,
        ReviewKind kind,
        @Nullable Integer phase,
        @Nullable String action,
        @Nullable LocalDate heldOn,
        @Nullable String participants,
        List<GivenAnswer> answers,
        @Nullable String pairedWith,
        @Nullable LocalDate afterOn,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt) {
    public ReviewView {
        answers = List.copyOf(answers);
    }

    /** What was answered to a question; null when nothing was. */
    public @Nullable String said(Question question) {
        return answers.stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .map(GivenAnswer::answer)
                .orElse(null);
    }
}
