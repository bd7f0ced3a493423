package org.oks.visioning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What one respondent says of the pillars.
 *
 * @param saidBy their name or role, in words
 * @param saidOn the day on which they said it
 * @param scores the pillars of which they said something
 */
public record RespondentDraft(
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        @Nullable List<Score> scores) {
    /** What was said of one pillar. */
    public record Score(
            CapabilityPillar pillar,
            @Nullable MaturityStage current,
            @Nullable MaturityStage aspired) {}

    /** Those that say something. */
    List<Score> given() {
        return (scores == null ? List.<Score>of() : scores)
                .stream()
                        .filter(score -> score.current() != null || score.aspired() != null)
                        .toList();
    }

    void check(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .text(saidBy, "saidBy", 200, Text.of("visioning.respondent.name-missing"))
                .that(saidOn != null, "saidOn", Text.of("visioning.respondent.day-missing"))
                .that(saidOn == null || !saidOn.isAfter(today), "saidOn", Text.of("visioning.day-in-future"))
                .that(!given().isEmpty(), "scores", Text.of("visioning.respondent.nothing"));
        Set<CapabilityPillar> seen = EnumSet.noneOf(CapabilityPillar.class);
        for (Score score : given()) {
            checks.that(
                    seen.add(score.pillar()),
                    "scores",
                    Text.of("visioning.capability.twice", Text.of("visioning.pillar." + score.pillar())));
        }
        checks.done();
    }
}
