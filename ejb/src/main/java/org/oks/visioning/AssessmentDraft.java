package org.oks.visioning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The agreed scores of a round as they are written down; a pillar that is not named keeps nothing. */
public record AssessmentDraft(@Nullable List<AgreedScore> scores) {
    void check() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        Map<CapabilityPillar, AgreedScore> seen = new EnumMap<>(CapabilityPillar.class);
        List<AgreedScore> all = scores == null ? List.of() : scores;
        for (int i = 0; i < all.size(); i++) {
            AgreedScore score = all.get(i);
            checks.fits(score.note(), "scores[" + i + "].note", 2000)
                    .that(
                            seen.put(score.pillar(), score) == null,
                            "scores[" + i + "].pillar",
                            Text.of("visioning.capability.twice", Text.of("visioning.pillar." + score.pillar())));
        }
        checks.done();
    }

    AgreedScore of(CapabilityPillar pillar) {
        return (scores == null ? List.<AgreedScore>of() : scores)
                .stream().filter(score -> score.pillar() == pillar).findFirst().orElse(AgreedScore.none(pillar));
    }
}
