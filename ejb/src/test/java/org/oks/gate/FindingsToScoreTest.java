package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.StandIns;

/** Who scores what a reviewer found: the choke point refuses who found it, and whoever acts from the same seat. */
class FindingsToScoreTest {
    private static final Instant NOW = Instant.parse("2017-03-14T09:00:00Z");

    private final GateReview review = new GateReview("review", "E-1", 1, 1, "lead", NOW);
    private final List<Seat> seats = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void alonePanelNobodyElseScoresIt() {
        sit("a", SeatRole.LEAD);
        find("a", null);
        ScoringSeats.Found found = found();
        assertThat(found.owed()).isFalse();
        assertThat(found.authors()).containsExactly("a");
    }

    @Test
    void inALargerPanelTheOthersOweIt() {
        sit("a", SeatRole.LEAD);
        sit("b", SeatRole.REVIEWER);
        find("a", null);
        assertThat(found().owed()).isTrue();
        refused("a", "a");
        score("b", "b");
    }

    @Test
    void aStandInScoresNeitherWhatTheMemberFoundNorTheOtherWayRound() {
        sit("a", SeatRole.LEAD);
        sit("b", SeatRole.REVIEWER);
        find("b", null);
        assertThat(found().authors()).containsExactlyInAnyOrder("b", "s");
        refused("s", "b");
        findings.clear();
        find("s", "b");
        assertThat(found().authors()).containsExactlyInAnyOrder("b", "s");
        refused("b", "b");
        refused("s", "b");
        score("a", "a");
    }

    @Test
    void whoSitsThemselvesScoresWhatTheOneTheyCouldStandInForFound() {
        sit("b", SeatRole.LEAD);
        sit("s", SeatRole.REVIEWER);
        find("b", null);
        assertThat(found().authors()).containsExactly("b");
        assertThat(found().owed()).isTrue();
        score("s", "s");
    }

    @Test
    void whoGaveTheSeatBackScoresNothingMore() {
        sit("a", SeatRole.LEAD);
        sit("b", SeatRole.REVIEWER);
        find("a", null);
        seats.get(1).recuse("A conflict.", NOW);
        assertThat(found().owed()).isFalse();
    }

    private void score(String person, String seat) {
        assertThat(seatsFor(person, seat).require("E-1", 1, found().authors()).person())
                .isEqualTo(person);
    }

    private void refused(String person, String seat) {
        assertThatThrownBy(() -> seatsFor(person, seat).require("E-1", 1, found().authors()))
                .isInstanceOf(BarredFromGate.class);
    }

    /** The choke point, where this person acts from this seat. */
    private SeatsForScoring seatsFor(String person, String seatOf) {
        SeatsForScoring scoring = new SeatsForScoring();
        scoring.seats = new Seats() {
            @Override
            Acting require(Act act, String engagementId, int gate) {
                return acting(person, seatOf);
            }
        };
        return scoring;
    }

    private Seats.Acting acting(String person, String seatOf) {
        Seat seat = seats.stream()
                .filter(each -> each.person().equals(seatOf))
                .findFirst()
                .orElseThrow();
        return new Seats.Acting(
                new EngagementAccess.Standing("E-1", person, Set.of(), Set.of(), GateOfFakes.facts(review)),
                new GateSubject(GateOfFakes.facts(review), 1),
                review,
                seat,
                person);
    }

    private void sit(String person, SeatRole role) {
        seats.add(new Seat(review.id(), person, role, "manager", NOW));
    }

    private void find(String person, @Nullable String member) {
        findings.add(new Finding(
                acting(person, member == null ? person : member),
                1,
                new Findings.FindingDraft(null, true, "A call", "They know nothing of it."),
                NOW));
    }

    private ScoringSeats.Found found() {
        FindingsToScore toScore = new FindingsToScore();
        toScore.findings = new FindingRepository() {
            @Override
            List<Finding> of(String reviewId) {
                return findings;
            }
        };
        toScore.panels = new PanelRepository() {
            @Override
            List<Seat> seats(String reviewId) {
                return seats;
            }
        };
        // s stands in for b
        toScore.standIns = new StandIns() {
            @Override
            public List<String> chain(String person, Instant at) {
                return Map.of("b", List.of("s")).getOrDefault(person, List.of());
            }
        };
        toScore.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return toScore.of(review.id()).get(0);
    }
}
