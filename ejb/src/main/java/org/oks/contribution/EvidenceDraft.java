package org.oks.contribution;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * An item of evidence as it is added.
 *
 * @param source who or what it comes from
 * @param locator where in the source it stands: page, slide, table, minute
 * @param main one of the few items that the claim rests on
 * @param text for {@link EvidenceKind#TEXT}
 * @param link for {@link EvidenceKind#LINK}
 * @param file for {@link EvidenceKind#FILE}: stored before
 */
public record EvidenceDraft(
        @Nullable EvidenceKind kind,
        @Nullable String title,
        @Nullable String source,
        @Nullable String locator,
        boolean main,
        @Nullable Direction direction,
        @Nullable String text,
        @Nullable String link,
        @Nullable StoredFile file) {
    /** What must be mended in it, field by field. */
    public InvalidInput.Checks checks() {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(kind != null, "kind", Text.of("contribution.kind-missing"))
                .text(title, "title", 200, Text.of("contribution.title-missing"))
                .text(source, "source", 300, Text.of("contribution.source-missing"))
                .fits(locator, "locator", 200)
                .that(direction != null, "direction", Text.of("contribution.direction-missing"))
                .that(
                        !main || locator != null && !locator.isBlank(),
                        "locator",
                        Text.of("contribution.locator-missing"));
        if (kind != null) {
            switch (kind) {
                case TEXT -> checks.text(text, "text", 4000, Text.of("contribution.text-missing"));
                case LINK -> {
                    checks.text(link, "link", 1000, Text.of("contribution.link-missing"));
                    Links.check(checks, link, "link");
                }
                case FILE -> checks.that(file != null, "file", Text.of("contribution.file-missing"));
            }
        }
        return checks;
    }
}
