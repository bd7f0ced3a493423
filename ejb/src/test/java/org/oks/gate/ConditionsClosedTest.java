package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;
import org.oks.platform.Text;

/** The conditions of the last gate stand before closing, by name; what is stopped or cancelled ends as it is. */
class ConditionsClosedTest {
    private static final Instant NOW = Instant.parse("2017-03-14T09:00:00Z");

    private final GateReview last = new GateReview("review", "E-1", 4, 1, "lead", NOW);
    private final Condition first = condition(1);
    private final Condition second = condition(2);

    @Test
    void anOpenConditionStandsInTheWayOfClosingAndIsNamed() {
        assertThat(said(EngagementStatus.CLOSED, first))
                .isEqualTo("Condition K1 must be closed before the engagement is.");
        assertThat(said(EngagementStatus.CLOSED, first, second)).contains("K1 and one more");
    }

    @Test
    void onceTheyAreClosedNothingStandsInTheWay() {
        first.close("nita", "Asked two.", NOW);
        assertThat(said(EngagementStatus.CLOSED, first, second)).contains("K2");
        second.close("nita", "Asked two.", NOW);
        assertThat(said(EngagementStatus.CLOSED, first, second)).isEmpty();
        assertThat(said(EngagementStatus.CLOSED)).isEmpty();
    }

    @Test
    void whatIsStoppedOrCancelledEndsWithItsConditionsOpen() {
        assertThat(said(EngagementStatus.STOPPED, first)).isEmpty();
        assertThat(said(EngagementStatus.CANCELLED, first)).isEmpty();
    }

    private static String said(EngagementStatus ending, Condition... conditions) {
        ConditionsClosed check = new ConditionsClosed();
        check.conditions = new ConditionRepository() {
            @Override
            List<Condition> of(String engagementId) {
                return List.of(conditions);
            }
        };
        Optional<Text> blocks = check.blocks(closing(ending));
        return blocks.map(text -> text.in(Locale.ENGLISH)).orElse("");
    }

    private Condition condition(int number) {
        return new Condition(last, number, new ConditionDraft("Ask a district.", "ravi", LocalDate.EPOCH));
    }

    private static EngagementFacts closing(@Nullable EngagementStatus ending) {
        return new EngagementFacts(
                "E-1",
                1,
                "Ministry",
                "IN",
                Sector.HEALTH,
                EngagementSize.FULL,
                "Learn",
                null,
                "A grant",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                true,
                null,
                EngagementStatus.CLOSING,
                4,
                NOW,
                ending,
                null,
                "p0",
                NOW,
                NOW,
                null);
    }
}
