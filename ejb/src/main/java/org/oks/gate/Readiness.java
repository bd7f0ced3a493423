package org.oks.gate;

import java.util.List;

/**
 * The readiness list of an engagement for the gate of its phase.
 *
 * @param gate 1 to 4
 */
public record Readiness(String engagementId, int gate, List<Line> lines) {
    public Readiness {
        lines = List.copyOf(lines);
    }

    /** One line: what is asked, whether it is met, and where it is mended. */
    public record Line(String check, boolean met, String text, String detail, String path) {}

    /** True when nothing is missing. */
    public boolean ready() {
        return missing().isEmpty();
    }

    /** The lines that are not met. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.met()).toList();
    }
}
