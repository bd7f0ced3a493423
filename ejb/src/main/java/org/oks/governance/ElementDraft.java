package org.oks.governance;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * What a team writes down of a governance element.
 *
 * @param what what it is in this institution
 * @param ownerFunction what the owner is in the institution
 * @param evidenceTitle the document that shows that it was adopted
 * @param evidenceOn the date of that document
 * @param evidenceLink a public address of it
 * @param file the document, stored before; null keeps the one that is there
 * @param reviewOn when the institution looks at it again
 */
public record ElementDraft(
        @Nullable String what,
        @Nullable String ownerName,
        @Nullable String ownerFunction,
        @Nullable String evidenceTitle,
        @Nullable LocalDate evidenceOn,
        @Nullable String evidenceLink,
        @Nullable StoredFile file,
        @Nullable LocalDate reviewOn) {
    public ElementDraft {
        what = strip(what);
        ownerName = strip(ownerName);
        ownerFunction = strip(ownerFunction);
        evidenceTitle = strip(evidenceTitle);
        evidenceLink = strip(evidenceLink);
    }

    /** What must be mended in it, field by field; what is missing may be added later. */
    public InvalidInput.Checks checks(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .fits(what, "what", 4000)
                .fits(ownerName, "ownerName", 200)
                .fits(ownerFunction, "ownerFunction", 200)
                .fits(evidenceTitle, "evidenceTitle", 300)
                .that(
                        evidenceOn == null || !evidenceOn.isAfter(today),
                        "evidenceOn",
                        Text.of("governance.day-in-future"));
        Links.check(checks, evidenceLink, "evidenceLink");
        return checks;
    }

    /** Notes that what was adopted cannot be written anew. */
    void keep(@Nullable String adopted, InvalidInput.Checks checks) {
        checks.that(Objects.equals(what, adopted), "what", Text.of("governance.what-adopted"));
    }

    private static @Nullable String strip(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
