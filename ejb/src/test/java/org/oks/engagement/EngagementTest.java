package org.oks.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.operation.OperationDirectory;
import org.oks.platform.InvalidInput;

class EngagementTest {
    private static final Instant NOW = Instant.parse("2015-11-02T09:00:00Z");

    private final Engagement engagement = proposed();

    @Test
    void withoutALeadItDoesNotStart() {
        engagement.team(List.of(new TeamMember("ravi", TeamRole.CONSULTANT)));
        assertThatThrownBy(() -> engagement.start(NOW))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("lead");
        assertThat(engagement.status()).isEqualTo(EngagementStatus.PROPOSED);
    }

    @Test
    void onceTheCapacityRiskIsRatedTheCharterFollowsTheRatings() {
        engagement.rateCapacityRisk(SortRating.HIGH, LocalDate.parse("2015-11-02"));
        assertThat(engagement.facts().capacityRisk()).isEqualTo(SortRating.HIGH);
        charter(SortRating.HIGH);
        assertThatThrownBy(() -> charter(SortRating.LOW))
                .isInstanceOf(InvalidInput.class)
                .satisfies(wrong -> assertThat(((InvalidInput) wrong).items())
                        .extracting(item -> item.field())
                        .containsExactly("capacityRisk"));
        engagement.rateCapacityRisk(SortRating.MODERATE, LocalDate.parse("2015-12-02"));
        assertThat(engagement.facts().capacityRisk()).isEqualTo(SortRating.MODERATE);
    }

    @Test
    void beforeItIsRatedTheCharterSaysIt() {
        charter(SortRating.LOW);
        charter(SortRating.HIGH);
        assertThat(engagement.facts().capacityRisk()).isEqualTo(SortRating.HIGH);
    }

    @Test
    void itStartsOnce() {
        engagement.start(NOW);
        assertThatThrownBy(() -> engagement.start(NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void aGateLetsItPassIntoThePhaseThatIsBeingOpened() {
        engagement.start(NOW);
        engagement.openPhase(1, NOW);
        engagement.enterGate();
        engagement.advanceFrom(1);
        assertThat(engagement.facts().phase()).isEqualTo(2);
        assertThat(engagement.facts().phaseOpenedAt()).isNull();
        assertThat(engagement.status()).isEqualTo(EngagementStatus.ACTIVE);
    }

    @Test
    void theLastGateLeadsToClosingAndThenClosed() {
        engagement.start(NOW);
        engagement.openPhase(4, NOW);
        engagement.enterGate();
        engagement.advanceFrom(4);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.CLOSING);
        engagement.end(NOW);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.CLOSED);
    }

    @Test
    void whatWasStoppedEndsStopped() {
        engagement.start(NOW);
        engagement.beginEnding(EngagementStatus.STOPPED, "No evidence of contribution");
        engagement.end(NOW);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.STOPPED);
        assertThat(engagement.facts().endingReason()).isEqualTo("No evidence of contribution");
    }

    @Test
    void onlyAnActiveOneEntersItsGate() {
        assertThatThrownBy(engagement::enterGate).isInstanceOf(NotNow.class);
    }

    @Test
    void whatHasEndedIsNotChanged() {
        engagement.start(NOW);
        engagement.beginEnding(EngagementStatus.CANCELLED, "The client withdrew");
        engagement.end(NOW);
        assertThatThrownBy(() -> engagement.team(List.of())).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> engagement.beginEnding(EngagementStatus.CLOSED, null))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void aPersonMayHaveSeveralRoles() {
        engagement.team(
                List.of(new TeamMember("nita", TeamRole.LEAD), new TeamMember("nita", TeamRole.CLIENT_FOCAL_POINT)));
        assertThat(engagement.rolesOf("nita")).containsExactlyInAnyOrder(TeamRole.LEAD, TeamRole.CLIENT_FOCAL_POINT);
        assertThat(engagement.rolesOf("ravi")).isEmpty();
    }

    private void charter(SortRating risk) {
        charter(engagement, risk);
    }

    private static void charter(Engagement engagement, @Nullable SortRating risk) {
        engagement.charter(
                new Charter(
                        "NACO",
                        "IN",
                        Sector.HEALTH,
                        "P130299",
                        "NACSP",
                        null,
                        EngagementSize.LIGHT,
                        "Peers learn.",
                        LocalDate.of(2015, 11, 1),
                        LocalDate.of(2017, 12, 31),
                        true,
                        risk),
                new Institution("i", "NACO", "IN"),
                new OperationDirectory.Named("o", "P130299", "NACSP"));
    }

    static Engagement proposed() {
        Engagement engagement = new Engagement("E-1", "amina", NOW);
        charter(engagement, null);
        engagement.team(List.of(new TeamMember("amina", TeamRole.LEAD)));
        return engagement;
    }
}
