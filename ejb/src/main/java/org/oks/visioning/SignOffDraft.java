package org.oks.visioning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * That the client's leader signed off, as a team writes it down.
 *
 * @param leader the leader's name
 * @param function what they are in the institution
 * @param link a public address of the document
 * @param file the document, stored before; null keeps the one that is there
 */
public record SignOffDraft(
        @Nullable String leader,
        @Nullable String function,
        @Nullable LocalDate signedOn,
        @Nullable String link,
        @Nullable StoredFile file) {
    /** What must be mended in it, field by field; what is missing may be added later. */
    public InvalidInput.Checks checks(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .fits(leader, "leader", 200)
                .fits(function, "function", 200)
                .that(signedOn == null || !signedOn.isAfter(today), "signedOn", Text.of("visioning.day-in-future"));
        Links.check(checks, link, "link");
        return checks;
    }
}
