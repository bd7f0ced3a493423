package org.oks.gate;

import org.oks.platform.Text;

/**
 * One line of a gate's readiness: something the team can mend before it submits. Each room contributes the checks it can
 * judge; the gate finds them by CDI and knows none of them.
 */
public interface GateCheck {
    /** The check's id in {@code gate-readiness.dmn}, such as {@code claims-recorded}. */
    String id();

    /** Where the line stands in the list; lower comes first. */
    int order();

    /**
     * Looks at the engagement.
     *
     * @param threshold the number that the decision table asks for; its meaning is the check's own
     */
    Finding look(GateSubject subject, int threshold);

    /**
     * What a check found.
     *
     * @param text what is asked, in a few words
     * @param detail what is missing or there, in a sentence
     * @param path the page where it is mended
     */
    record Finding(boolean met, Text text, Text detail, String path) {}
}
