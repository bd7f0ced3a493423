package org.oks.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.operation.OperationDirectory;

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

    static Engagement proposed() {
        Engagement engagement = new Engagement("E-1", "amina", NOW);
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
                        true),
                new Institution("i", "NACO", "IN"),
                new OperationDirectory.Named("o", "P130299", "NACSP"));
        engagement.team(List.of(new TeamMember("amina", TeamRole.LEAD)));
        return engagement;
    }
}
