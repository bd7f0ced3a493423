package org.oks.visioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.results.CapacityFactor;

/**
 * What an engagement is anchored in, as its team writes it down.
 *
 * @param developmentGoal the good for people that the institution works for
 * @param capacityFactor where the institutional challenge lies
 * @param institutionalChallenge what holds the institution back
 * @param changeObjective what will be different in the institution, in a sentence
 */
public record ObjectiveDraft(
        @Nullable String developmentGoal,
        @Nullable CapacityFactor capacityFactor,
        @Nullable String institutionalChallenge,
        @Nullable String changeObjective) {
    void check() {
        new InvalidInput.Checks()
                .fits(developmentGoal, "developmentGoal", 2000)
                .fits(institutionalChallenge, "institutionalChallenge", 2000)
                .fits(changeObjective, "changeObjective", 1000)
                .done();
    }

    /** What is still needed, in the order in which it is thought out. */
    List<Item> missing() {
        return new Missing()
                .said(developmentGoal, "developmentGoal", Text.of("visioning.objective.goal-missing"))
                .unless(capacityFactor != null, "capacityFactor", Text.of("visioning.objective.factor-missing"))
                .said(
                        institutionalChallenge,
                        "institutionalChallenge",
                        Text.of("visioning.objective.challenge-missing"))
                .said(changeObjective, "changeObjective", Text.of("visioning.objective.missing"))
                .unless(
                        Sentences.in(changeObjective) <= 1,
                        "changeObjective",
                        Text.of("visioning.objective.one-sentence"))
                .items();
    }
}
