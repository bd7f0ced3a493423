package org.oks.visioning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * A rating of the capacity risk as it is written down.
 *
 * @param link a public address of the document
 * @param file the document, stored before
 * @param rationale why it is so; needed from the second rating on
 */
public record RatingDraft(
        @Nullable SortRating rating,
        @Nullable LocalDate ratedOn,
        @Nullable RatingSource source,
        @Nullable String documentTitle,
        @Nullable String link,
        @Nullable StoredFile file,
        @Nullable String rationale) {
    /**
     * What must be mended in it, field by field.
     *
     * @param latestOn the day of the last rating there is, null when this is the first
     */
    public InvalidInput.Checks checks(LocalDate today, @Nullable LocalDate latestOn) {
        boolean named = Missing.isSaid(documentTitle) || Missing.isSaid(link) || file != null;
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(rating != null, "rating", Text.of("visioning.risk.rating-missing"))
                .that(ratedOn != null, "ratedOn", Text.of("visioning.risk.day-missing"))
                .that(ratedOn == null || !ratedOn.isAfter(today), "ratedOn", Text.of("visioning.day-in-future"))
                .that(
                        ratedOn == null || latestOn == null || !ratedOn.isBefore(latestOn),
                        "ratedOn",
                        Text.of("visioning.risk.day-before-last", String.valueOf(latestOn)))
                .that(source != null, "source", Text.of("visioning.risk.source-missing"))
                .that(
                        source == null || !source.isDocument() || named,
                        "documentTitle",
                        Text.of("visioning.risk.document-missing"))
                .fits(documentTitle, "documentTitle", 300)
                .that(
                        latestOn == null || Missing.isSaid(rationale),
                        "rationale",
                        Text.of("visioning.risk.rationale-missing"))
                .fits(rationale, "rationale", 2000);
        Links.check(checks, link, "link");
        return checks;
    }
}
