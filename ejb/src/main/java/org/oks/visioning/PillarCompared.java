package org.oks.visioning;

import org.jspecify.annotations.Nullable;

/**
 * One pillar at the end beside the beginning, as the team agreed on it.
 *
 * @param baseline where it stood at the beginning
 * @param aspired where it was to be at the end
 * @param now where it stands at the end
 * @param difference how many stages it went up since the baseline, below zero down; null while either is not agreed
 * @param toGo how many stages are left to what was aspired, 0 when it is reached or passed; null while either is not agreed
 */
public record PillarCompared(
        CapabilityPillar pillar,
        @Nullable MaturityStage baseline,
        @Nullable MaturityStage aspired,
        @Nullable MaturityStage now,
        @Nullable Integer difference,
        @Nullable Integer toGo) {
    /** @param end what was agreed of the same pillar at the end */
    static PillarCompared of(AgreedScore beginning, AgreedScore end) {
        Integer left = steps(end.current(), beginning.aspired());
        return new PillarCompared(
                beginning.pillar(),
                beginning.current(),
                beginning.aspired(),
                end.current(),
                steps(beginning.current(), end.current()),
                left == null ? null : Math.max(0, left));
    }

    private static @Nullable Integer steps(@Nullable MaturityStage from, @Nullable MaturityStage to) {
        return from == null || to == null ? null : to.ordinal() - from.ordinal();
    }
}
