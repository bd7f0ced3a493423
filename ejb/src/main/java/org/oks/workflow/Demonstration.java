package org.oks.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.OksClock;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** The clock of a demonstration. Elsewhere there is nothing to move. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Demonstration {
    @Inject
    OksClock clock;

    @Inject
    DemonstrationClock demonstrationClock;

    /**
     * What time it is in the demonstration.
     *
     * @throws NotFound where there is none
     */
    public Instant now() {
        if (!Settings.demo()) {
            throw new NotFound(Text.of("workflow.no.demonstration"));
        }
        return clock.instant();
    }

    /**
     * Lets the clock go on from a later instant; what has become due by then, reminders and escalations, is done.
     *
     * @throws InvalidInput outside a demonstration, or when the instant lies in the clock's past
     */
    public void advanceTo(Instant instant) {
        new InvalidInput.Checks()
                .that(Settings.demo(), "clock", Text.of("workflow.clock.only-demonstration"))
                .that(
                        instant.isAfter(clock.instant()),
                        "clock",
                        Text.of("workflow.clock.only-forward", clock.instant().toString()))
                .done();
        demonstrationClock.setTo(instant);
    }
}
