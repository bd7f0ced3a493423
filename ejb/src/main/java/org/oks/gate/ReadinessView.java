package org.oks.gate;

import java.util.List;

/** A readiness list in the words of a language, as machines read it and the record keeps it. */
public record ReadinessView(String engagementId, int gate, List<Line> lines) {
    public ReadinessView {
        lines = List.copyOf(lines);
    }

    /** One line: what is asked, whether it is met, and where it is mended. */
    public record Line(String check, boolean met, String text, String detail, String path) {}
}
