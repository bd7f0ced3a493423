package org.oks.demonstration;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.Sector;

/**
 * The charters of the demonstration. The National AIDS Control Organization, its operation P130299 and that operation's
 * dates are public record (domain.md 4.3); what is said about the work is illustrative.
 */
final class Charters {
    private static final String NACO = "National AIDS Control Organization";
    private static final String NACSP = "National AIDS Control Support Project";

    private Charters() {}

    static Charter naco(LocalDate from, String objective, EngagementSize size) {
        return charter(NACO, "IN", Sector.HEALTH, "P130299", objective, size, from);
    }

    static Charter other(String client, String country, Sector sector, LocalDate from) {
        return charter(
                client,
                country,
                sector,
                null,
                "Operational experience is captured, validated and shared with peers who can use it.",
                EngagementSize.LIGHT,
                from);
    }

    private static Charter charter(
            String client,
            String country,
            Sector sector,
            @Nullable String projectId,
            String objective,
            EngagementSize size,
            LocalDate from) {
        return new Charter(
                client,
                country,
                sector,
                projectId,
                projectId == null ? null : NACSP,
                projectId == null ? "Illustrative engagement: no operation is named." : null,
                size,
                objective,
                Objects.requireNonNull(from),
                from.plusMonths(26),
                true);
    }
}
