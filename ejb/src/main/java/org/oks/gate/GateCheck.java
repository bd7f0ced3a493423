package org.oks.gate;

import org.oks.platform.Text;

/**
 * One line that a gate asks for: of its readiness, which the team mends before it submits, or of its bar, which is known
 * only once reviewers have scored the evidence. Each room contributes the checks it can judge; the gate finds them by CDI
 * and knows none of them. A check measures; how much is enough stands in the decision table {@code gate-readiness}.
 */
public interface GateCheck {
    /** What a line belongs to. */
    enum Kind {
        /** What the team can mend; it blocks submission. */
        READINESS,
        /** What the reviewers' scores come to; it blocks the two advancing decisions. */
        BAR
    }

    /** The check's id in {@code gate-readiness.dmn}, such as {@code claims-recorded}. */
    String id();

    /** Where the line stands in the list; lower comes first. */
    int order();

    /** Which list the line belongs to. */
    default Kind kind() {
        return Kind.READINESS;
    }

    /** True when a manager may waive the line with a reason. */
    default boolean waivable() {
        return kind() == Kind.READINESS;
    }

    /**
     * Looks at the engagement.
     *
     * @param threshold the number that the decision table asks for, for the texts; its meaning is the check's own
     */
    Finding look(GateSubject subject, double threshold);

    /**
     * What a check found. The line is met when {@code measured} reaches the threshold of the decision table, so that a
     * changed table can be tried on what was measured in the past.
     *
     * @param measured how much there is, in the check's own unit; 1 or 0 for yes or no
     * @param text what is asked, in a few words
     * @param detail what is missing or there, in a sentence
     * @param path the page, and the field on it, where it is mended
     */
    record Finding(double measured, Text text, Text detail, String path) {}
}
