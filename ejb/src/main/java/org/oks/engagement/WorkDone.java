package org.oks.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;

/**
 * What the team did in a phase.
 *
 * @param doneBy who did it, in the team's words
 * @param link a public address where more is to be found
 * @param file a file that was stored before; null keeps the one that is there
 */
public record WorkDone(
        @Nullable String whatWasDone,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String link,
        @Nullable StoredFile file) {
    public WorkDone {
        link = link == null || link.isBlank() ? null : link.strip();
    }

    void check(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .text(whatWasDone, "whatWasDone", 4000, "Say what was done in this phase.")
                .that(doneOn != null, "doneOn", "Give the day it was done.")
                .that(
                        doneOn == null || !doneOn.isAfter(today),
                        "doneOn",
                        "The day is in the future. Record what is done.")
                .text(doneBy, "doneBy", 200, "Say who did it.");
        Links.check(checks, link, "link");
        checks.done();
    }
}
