package org.oks.governance;

import java.util.List;
import org.oks.gate.GateSubject;

/** The elements of an engagement that were begun, read once for all lines and parts of one act. */
record BegunElements(List<GovernanceElement> all) {
    BegunElements {
        all = List.copyOf(all);
    }

    static BegunElements of(GateSubject subject, ElementRepository elements) {
        return subject.once(
                BegunElements.class, () -> new BegunElements(elements.ofEngagement(subject.engagementId())));
    }
}
