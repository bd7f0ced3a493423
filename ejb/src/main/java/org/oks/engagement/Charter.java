package org.oks.engagement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What an engagement is about: who is helped, in which country and sector, which lending operation it supports (or why
 * none), how large it is, when, and to what end.
 *
 * @param client the client institution's name
 * @param country ISO 3166-1 alpha-2 code
 * @param projectId the operation's P-number, such as {@code P130299}
 * @param operationName the operation's name, needed when the P-number is new here
 * @param exemptionReason why there is no P-number
 * @param illustrative true when the content is made up to show how the product works
 * @param capacityRisk the operation's institutional capacity risk (SORT category 5), null while nobody has rated it
 */
public record Charter(
        @Nullable String client,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String projectId,
        @Nullable String operationName,
        @Nullable String exemptionReason,
        @Nullable EngagementSize size,
        @Nullable String objective,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean illustrative,
        @Nullable SortRating capacityRisk) {
    private static final Pattern PROJECT_ID = Pattern.compile("P\\d{6}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Charter {
        client = blankToNull(client);
        projectId = blankToNull(projectId);
        operationName = blankToNull(operationName);
        exemptionReason = blankToNull(exemptionReason);
    }

    /** A charter whose capacity risk nobody has rated yet. */
    public Charter(
            @Nullable String client,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable String projectId,
            @Nullable String operationName,
            @Nullable String exemptionReason,
            @Nullable EngagementSize size,
            @Nullable String objective,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean illustrative) {
        this(
                client,
                country,
                sector,
                projectId,
                operationName,
                exemptionReason,
                size,
                objective,
                startsOn,
                endsOn,
                illustrative,
                null);
    }

    /** What must be mended in the charter, field by field. */
    InvalidInput.Checks checks() {
        return new InvalidInput.Checks()
                .text(client, "client", 200, Text.of("engagement.charter.client-missing"))
                .that(
                        country != null && COUNTRIES.contains(country),
                        "country",
                        Text.of("engagement.charter.country-missing"))
                .that(sector != null, "sector", Text.of("engagement.charter.sector-missing"))
                .that(size != null, "size", Text.of("engagement.charter.size-missing"))
                .text(objective, "objective", 2000, Text.of("engagement.charter.objective-missing"))
                .that(startsOn != null, "startsOn", Text.of("engagement.charter.start-missing"))
                .that(endsOn != null, "endsOn", Text.of("engagement.charter.end-missing"))
                .that(
                        startsOn == null || endsOn == null || startsOn.isBefore(endsOn),
                        "endsOn",
                        Text.of("engagement.charter.end-before-start"))
                .fits(operationName, "operationName", 300)
                .fits(exemptionReason, "exemptionReason", 1000)
                .that(
                        projectId == null || PROJECT_ID.matcher(projectId).matches(),
                        "projectId",
                        Text.of("engagement.charter.no-p-number"))
                .that(
                        projectId != null || exemptionReason != null,
                        "projectId",
                        Text.of("engagement.charter.p-number-or-reason"))
                .that(
                        projectId == null || exemptionReason == null,
                        "exemptionReason",
                        Text.of("engagement.charter.not-both"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
