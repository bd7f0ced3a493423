package org.oks.visioning;

import java.util.ArrayList;
import java.util.List;

/**
 * The capability of an institution at the end of an engagement beside its baseline.
 *
 * @param pillars all eight, in their order
 */
public record CapabilityCompared(String engagementId, List<PillarCompared> pillars) {
    public CapabilityCompared {
        pillars = List.copyOf(pillars);
    }

    /** @param baseline what was agreed of all eight at the beginning, {@code closing} at the end, in one order */
    static CapabilityCompared of(String engagementId, List<AgreedScore> baseline, List<AgreedScore> closing) {
        List<PillarCompared> pillars = new ArrayList<>();
        for (int i = 0; i < baseline.size(); i++) {
            pillars.add(PillarCompared.of(baseline.get(i), closing.get(i)));
        }
        return new CapabilityCompared(engagementId, pillars);
    }

    /** True once a stage is agreed for the end. */
    public boolean isAssessed() {
        return pillars.stream().anyMatch(pillar -> pillar.now() != null);
    }

    /** How many pillars stand higher than at the beginning. */
    public long higher() {
        return pillars.stream()
                .filter(pillar -> pillar.difference() != null && pillar.difference() > 0)
                .count();
    }

    /** How many pillars reached what was aspired, or passed it. */
    public long reached() {
        return pillars.stream()
                .filter(pillar -> pillar.toGo() != null && pillar.toGo() == 0)
                .count();
    }
}
