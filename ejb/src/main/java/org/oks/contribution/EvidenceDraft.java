package org.oks.contribution;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;

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
    void check() {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(kind != null, "kind", "Choose text, link or file.")
                .text(title, "title", 200, "Give the item a short title.")
                .text(source, "source", 300, "Say who or what it comes from.")
                .fits(locator, "locator", 200)
                .that(direction != null, "direction", "Say whether it supports or contradicts the claim.")
                .that(
                        !main || locator != null && !locator.isBlank(),
                        "locator",
                        "Say where in the source it stands: page, slide, table or minute.");
        if (kind != null) {
            switch (kind) {
                case TEXT -> checks.text(text, "text", 4000, "Write what was seen or said.");
                case LINK -> {
                    checks.text(link, "link", 1000, "Give the address.");
                    Links.check(checks, link, "link");
                }
                case FILE -> checks.that(file != null, "file", "Choose a file.");
            }
        }
        checks.done();
    }
}
