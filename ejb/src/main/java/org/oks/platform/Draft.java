package org.oks.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into one form of a page and has not sent yet.
 *
 * @param page the path and query of the page, such as {@code /engagement/charter.xhtml?id=E-1015}
 * @param form the form's id on that page
 * @param keptAt when it came; the server says so
 */
public record Draft(
        @Nullable String page,
        @Nullable String form,
        @Nullable List<Field> fields,
        @Nullable Instant keptAt) {
    private static final int MOST_FIELDS = 1000;

    /**
     * One field as it was typed.
     *
     * @param name the field's name in the form
     * @param label what the field is called on the page, for a reader whose form has no such field any more
     */
    public record Field(
            @Nullable String name,
            @Nullable String label,
            @Nullable String value) {}

    /** @throws InvalidInput when it names no page, form or field, or is longer than any form */
    void check() {
        List<Field> typed = fields == null ? List.of() : fields;
        new InvalidInput.Checks()
                .text(page, "page", 300, Text.of("platform.draft.page"))
                .text(form, "form", 100, Text.of("platform.draft.form"))
                .that(
                        !typed.isEmpty() && typed.size() <= MOST_FIELDS,
                        "fields",
                        Text.of("platform.draft.fields", MOST_FIELDS))
                .done();
    }
}
