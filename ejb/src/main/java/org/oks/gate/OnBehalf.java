package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.oks.platform.Text;

/** Whether somebody may act for a member of a panel who is away. */
@ApplicationScoped
class OnBehalf {
    /** @throws BarredFromGate unless the member named this person as stand-in for now */
    void require(String person, String member) {
        throw new BarredFromGate(Text.of("gate.barred.no-stand-in"));
    }
}
