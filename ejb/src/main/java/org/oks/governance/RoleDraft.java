package org.oks.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * Somebody's role in knowledge sharing at the client, as the team writes it down.
 *
 * @param title what the institution calls it
 * @param person who has it; null while nobody does
 * @param share of their working time, in whole percent
 * @param since the first day
 * @param until the last day
 * @param tasks what they do, a line each; null for those that come with the role
 * @param signedOn when the terms of reference were signed
 * @param file the signed terms, stored before; null keeps those that are there
 */
public record RoleDraft(
        @Nullable ClientRole role,
        @Nullable String title,
        @Nullable String person,
        @Nullable String unit,
        @Nullable Integer share,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reportsTo,
        @Nullable String tasks,
        @Nullable LocalDate signedOn,
        @Nullable StoredFile file) {
    private static final int WHOLE = 100;

    public RoleDraft {
        title = KeptRow.said(title);
        person = KeptRow.said(person);
        unit = KeptRow.said(unit);
        reportsTo = KeptRow.said(reportsTo);
        tasks = KeptRow.said(tasks);
    }

    /** What must be mended in it, field by field. */
    public InvalidInput.Checks checks(LocalDate today) {
        return new InvalidInput.Checks()
                .that(role != null, "role", Text.of("governance.role.missing"))
                .that(role != ClientRole.OTHER || title != null, "title", Text.of("governance.role.title-missing"))
                .fits(title, "title", 200)
                .fits(person, "person", 200)
                .fits(unit, "unit", 200)
                .that(share == null || share > 0 && share <= WHOLE, "share", Text.of("governance.role.share"))
                .that(
                        since == null || until == null || !until.isBefore(since),
                        "until",
                        Text.of("governance.role.until-before"))
                .fits(reportsTo, "reportsTo", 200)
                .fits(tasks, "tasks", 4000)
                .that(signedOn == null || !signedOn.isAfter(today), "signedOn", Text.of("governance.day-in-future"))
                .that(file == null || signedOn != null, "signedOn", Text.of("governance.role.signed-on-missing"));
    }

    /** The same without the person. */
    RoleDraft withoutName() {
        return new RoleDraft(role, title, null, unit, share, since, until, reportsTo, tasks, signedOn, null);
    }
}
