package org.oks.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

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

    /** What must be mended in it, field by field. */
    public InvalidInput.Checks checks(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .text(whatWasDone, "whatWasDone", 4000, Text.of("engagement.work.what-missing"))
                .that(doneOn != null, "doneOn", Text.of("engagement.work.day-missing"))
                .that(doneOn == null || !doneOn.isAfter(today), "doneOn", Text.of("engagement.work.day-in-future"))
                .text(doneBy, "doneBy", 200, Text.of("engagement.work.who-missing"));
        Links.check(checks, link, "link");
        return checks;
    }
}
