package org.oks.visioning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of the capability assessment as its readers see it.
 *
 * @param version null until something was agreed
 * @param pillars all eight, in their order
 * @param respondents what each said, the last answer under a name only
 */
public record CapabilityView(
        String engagementId,
        AssessmentRound round,
        @Nullable Long version,
        List<Pillar> pillars,
        List<RespondentView> respondents,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public CapabilityView {
        pillars = List.copyOf(pillars);
        respondents = List.copyOf(respondents);
    }

    /**
     * One pillar: what was agreed, and the middle of what respondents said.
     *
     * @param middleCurrent null while nobody said where it stands
     * @param middleAspired null while nobody said where it is to be
     */
    public record Pillar(
            CapabilityPillar pillar,
            CapabilityPillar.Level level,
            @Nullable MaturityStage current,
            @Nullable MaturityStage aspired,
            @Nullable String note,
            boolean priority,
            @Nullable MaturityStage middleCurrent,
            @Nullable MaturityStage middleAspired) {}
}
