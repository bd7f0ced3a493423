package org.oks.gate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * The readiness list of an engagement for the gate of its phase.
 *
 * @param gate 1 to 4
 */
public record Readiness(String engagementId, int gate, List<Line> lines) {
    public Readiness {
        lines = List.copyOf(lines);
    }

    /**
     * One line: what is asked, whether it is met, and where it is mended.
     *
     * @param measured how much there is, in the check's own unit
     * @param threshold how much the decision table asks for
     */
    public record Line(
            String check,
            double measured,
            double threshold,
            boolean waivable,
            @Nullable String waivedFor,
            Text text,
            Text detail,
            String path) {
        /** True when there is enough, or a manager waived it. */
        public boolean met() {
            return measured >= threshold || waivedFor != null;
        }

        /** Text and detail in one. */
        Text sentence() {
            return Text.of("gate.check.sentence", text, detail);
        }
    }

    /** True when nothing is missing. */
    public boolean ready() {
        return missing().isEmpty();
    }

    /** The list in a language. */
    public ReadinessView in(Locale language) {
        return new ReadinessView(
                engagementId,
                gate,
                lines.stream()
                        .map(line -> new ReadinessView.Line(
                                line.check(),
                                line.met(),
                                line.measured(),
                                line.threshold(),
                                line.waivedFor(),
                                line.text().in(language),
                                line.detail().in(language),
                                line.path()))
                        .toList());
    }

    /** The lines that are not met. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.met()).toList();
    }
}
