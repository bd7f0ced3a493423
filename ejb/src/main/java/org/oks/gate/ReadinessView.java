package org.oks.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A readiness list in the words of a language, as machines read it and the record keeps it. */
public record ReadinessView(String engagementId, int gate, List<Line> lines) {
    public ReadinessView {
        lines = List.copyOf(lines);
    }

    /**
     * One line: what is asked, whether it is met, and where it is mended.
     *
     * @param measured how much there is
     * @param threshold how much is asked
     * @param waivedFor the manager's reason, when the line was waived
     */
    public record Line(
            String check,
            boolean met,
            double measured,
            double threshold,
            @Nullable String waivedFor,
            String text,
            String detail,
            String path) {}
}
