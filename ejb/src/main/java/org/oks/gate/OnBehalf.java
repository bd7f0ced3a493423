package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.oks.people.StandIns;
import org.oks.platform.Text;

/** Whether somebody may act for a member of a panel who is away. */
@ApplicationScoped
class OnBehalf {
    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    /** The people whom this person stands in for now. */
    Set<String> members(String person) {
        return standIns.actingFor(person, clock.instant());
    }

    /** @throws BarredFromGate unless the member is away and this person stands in for them */
    void require(String person, String member) {
        if (!members(person).contains(member)) {
            throw new BarredFromGate(Text.of("gate.barred.no-stand-in"));
        }
    }
}
