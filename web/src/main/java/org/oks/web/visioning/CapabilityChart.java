package org.oks.web.visioning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.PillarCompared;

/** Where each pillar stands and where it is to be, a line each; the table beside it says the same in words. */
final class CapabilityChart {
    private static final int LEFT = 20;
    private static final int BETWEEN = 75;
    private static final int TOP = 46;
    private static final int LINE = 42;

    private CapabilityChart() {}

    /**
     * A pillar in the drawing.
     *
     * @param current where the filled dot stands, null while nothing is agreed
     * @param aspired where the ring stands
     */
    public record Line(
            CapabilityView.Pillar pillar,
            int y,
            @Nullable Integer current,
            @Nullable Integer aspired) {}

    static List<Line> lines(List<CapabilityView.Pillar> pillars) {
        List<Line> lines = new ArrayList<>();
        for (CapabilityView.Pillar pillar : pillars) {
            lines.add(new Line(pillar, TOP + LINE * lines.size(), x(pillar.current()), x(pillar.aspired())));
        }
        return lines;
    }

    /**
     * A pillar in the drawing that compares the end with the beginning.
     *
     * @param baseline where the square stands
     * @param aspired where the ring stands
     * @param now where the filled dot stands
     */
    public record Compared(
            PillarCompared pillar,
            int y,
            @Nullable Integer baseline,
            @Nullable Integer aspired,
            @Nullable Integer now) {}

    static List<Compared> compared(List<PillarCompared> pillars) {
        List<Compared> lines = new ArrayList<>();
        for (PillarCompared each : pillars) {
            lines.add(new Compared(
                    each, TOP + LINE * lines.size(), x(each.baseline()), x(each.aspired()), x(each.now())));
        }
        return lines;
    }

    static @Nullable Integer x(@Nullable MaturityStage stage) {
        return stage == null ? null : LEFT + BETWEEN * stage.ordinal();
    }
}
