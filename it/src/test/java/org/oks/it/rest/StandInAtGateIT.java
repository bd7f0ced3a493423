package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Somebody acts at a gate for a member of the panel who is away: what bars either of them bars both. */
@Served(by = DatabaseKind.POSTGRES)
class StandInAtGateIT {
    private static final String STAND_IN = "tomas.approver";

    private final List<Runnable> ends = new ArrayList<>();

    /** The server is shared: others need these people as they are. */
    @AfterEach
    void theyAreBack() {
        ends.forEach(Runnable::run);
    }

    @Test
    void aStandInDeclaresScoresAndVotesOnBehalfAndBothVoteOnce(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server);
        journey.appoint(1, APPROVER, OTHER_APPROVER).is(200);
        journey.awaitTask("decide");
        journey.weigh(1, APPROVER);
        declare(journey).isProblem(403, "barred-from-gate");
        away(server);
        vote(journey).isProblem(403, "barred-from-gate");
        declare(journey).is(204);
        vote(journey).isProblem(409, "not-weighed");
        journey.score(1, STAND_IN, 4);
        Answer vote = vote(journey).is(201);
        assertThat(vote.text("castBy")).isEqualTo(STAND_IN);
        vote(journey).isProblem(403, "barred-from-gate");
        journey.weigh(1, OTHER_APPROVER);
        journey.vote(OTHER_APPROVER, 1, "STOP").isProblem(403, "barred-from-gate");
        journey.vote(STAND_IN, 1, "STOP").isProblem(403, "barred-from-gate");
        decide(journey, OTHER_APPROVER).isProblem(403, "barred-from-gate");
        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).is(200);
        assertThat(journey.as(LEAD).get(journey.path("/gates/1")).is(200).body())
                .as("after the decision the team reads who cast it")
                .contains(STAND_IN);
    }

    @Test
    void aStandInOfTheLeadSignsOnBehalf(OksServer server) {
        Journey journey = Journey.submitted(server);
        journey.appoint(1, OTHER_APPROVER).is(200);
        journey.awaitTask("decide");
        away(server);
        declare(journey).is(204);
        journey.score(1, STAND_IN, 4);
        decide(journey, APPROVER).isProblem(403, "barred-from-gate");
        decide(journey, OTHER_APPROVER).is(200);
        Answer desk = journey.as(LEAD).get(journey.path("/gates/1")).is(200);
        assertThat(desk.text("decisions.0.decidedBy")).isEqualTo(STAND_IN);
        assertThat(desk.text("decisions.0.onBehalfOf")).isEqualTo(OTHER_APPROVER);
    }

    @Test
    void whatBarsTheStandInBarsThemHereToo(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server);
        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'},{'personId':'" + STAND_IN
                                + "','role':'CONSULTANT'}]}",
                        "If-Match",
                        journey.etag())
                .is(200);
        // who is on the team is part of no pack, but bars
        journey.appoint(1, APPROVER, OTHER_APPROVER).is(200);
        journey.awaitTask("decide");
        away(server);
        Answer refused = declare(journey);
        refused.isProblem(403, "barred-from-gate");
        assertThat(refused.body()).contains("team");
        vote(journey).isProblem(403, "barred-from-gate");
        assertThat(journey.as(STAND_IN)
                        .get(journey.path("/gates/1/scores"))
                        .is(200)
                        .at("othersShown")
                        .getAsBoolean())
                .isFalse();
    }

    private void away(OksServer server) {
        LocalDate today = LocalDate.ofInstant(
                Instant.parse(Rest.as(server, Journey.ADMINISTRATOR)
                        .get("demonstration/clock")
                        .text("now")),
                ZoneOffset.UTC);
        Rest manager = Rest.as(server, MANAGER);
        Answer absence = manager.post(
                        "stand-ins/of/" + OTHER_APPROVER,
                        "{'standIn':'" + STAND_IN + "','firstDay':'" + today + "','lastDay':'" + today.plusDays(3)
                                + "','reason':'Leave'}")
                .is(201);
        ends.add(() -> manager.post("stand-ins/" + absence.text("id") + "/end", "", "If-Match", absence.etag())
                .is(200));
    }

    private static Answer declare(Journey journey) {
        return journey.as(STAND_IN).post(journey.path("/gates/1/declaration"), "{'member':'" + OTHER_APPROVER + "'}");
    }

    private static Answer vote(Journey journey) {
        return journey.as(STAND_IN)
                .post(
                        journey.path("/gates/1/votes"),
                        "{'digest':'" + journey.digest(1) + "','decision':'ADVANCE','reason':'So it looks.','member':'"
                                + OTHER_APPROVER + "'}");
    }

    private static Answer decide(Journey journey, String member) {
        return journey.decide(STAND_IN, 1, "ADVANCE", journey.round(1), ",'member':'" + member + "'");
    }
}
