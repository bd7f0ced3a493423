package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Separation of duties: whoever had a part in what is weighed does not decide, whatever their roles. */
@Served(by = DatabaseKind.POSTGRES)
class SeparationIT {
    @ParameterizedTest
    @ValueSource(strings = {LEAD, CONSULTANT, CLIENT, MANAGER, ADMINISTRATOR})
    void whoIsOnTheTeamOrNoApproverDoesNotDecide(String person, OksServer server) {
        Journey journey = Journey.inGate(server);
        assertRefused(journey, person);
    }

    /** An approver who is on the team, who submitted, or who wrote what is weighed, is barred though an approver. */
    @Test
    void anApproverOfTheTeamIsBarredAlsoAfterLeavingIt(OksServer server) {
        Journey journey = Journey.propose(server);
        team(
                journey,
                ",{'personId':'" + OTHER_APPROVER + "','role':'CLIENT_FOCAL_POINT'},{'personId':'" + APPROVER
                        + "','role':'CONSULTANT'}");
        journey.start().work(1).claim();
        journey.as(APPROVER)
                .post(journey.path("/claims"), claimBy("an approver"))
                .is(201);
        String evidence = journey.as(APPROVER)
                .post(
                        "claims/" + newest(journey) + "/evidence",
                        "{'kind':'LINK','title':'Report','source':'Ministry','locator':'page 1','main':true,"
                                + "'direction':'SUPPORTS','link':'https://www.example.org/report'}")
                .is(201)
                .text("id");
        assertThat(evidence).isNotBlank();
        journey.as(OTHER_APPROVER).post(journey.path("/gates/1/submission"), "").is(201);
        journey.awaitTask("appoint-panel");
        assertRefused(journey, APPROVER);
        team(journey, "");
        // no longer on the team, but one wrote a claim and the other submitted
        assertRefused(journey, APPROVER);
        assertRefused(journey, OTHER_APPROVER);
    }

    /** Else one would withdraw one's own, judge what it stood beside, and take it back. */
    @Test
    void whoWithdrewTheirOwnClaimAndLeftTheTeamStaysBarred(OksServer server) {
        Journey journey = Journey.propose(server);
        team(journey, ",{'personId':'" + OTHER_APPROVER + "','role':'CONSULTANT'}");
        journey.start().work(1).claim();
        Answer claim = journey.as(OTHER_APPROVER)
                .post(journey.path("/claims"), claimBy("an approver"))
                .is(201);
        journey.as(OTHER_APPROVER)
                .post("claims/" + claim.text("id") + "/withdrawal", "", "If-Match", claim.etag())
                .is(200);
        team(journey, "");
        journey.submit(1);
        assertThat(journey.as(MANAGER)
                        .get(journey.path("/gates/1/candidates"))
                        .is(200)
                        .list("eligible")
                        .toString())
                .doesNotContain(OTHER_APPROVER);
        journey.appoint(1, OTHER_APPROVER).isProblem(422, "invalid-input");
        assertRefused(journey, OTHER_APPROVER);
    }

    @Test
    void nobodyDecidesTwice(OksServer server) {
        Journey journey = Journey.inGate(server);
        String round = journey.round(1);
        journey.decide(APPROVER, 1, "ADVANCE", round).is(200);
        assertThat(journey.decide(OTHER_APPROVER, 1, "STOP", round).status()).isIn(409, 412);
        assertThat(journey.as(LEAD).get(journey.path("/gates/1")).text("review.decidedBy"))
                .isEqualTo(APPROVER);
    }

    private static void assertRefused(Journey journey, String person) {
        String before =
                journey.as(APPROVER).get(journey.path("/gates/1")).is(200).body();
        Answer refused = journey.decide(person, 1, "ADVANCE", journey.round(1)).is(403);
        assertThat(refused.text("type")).isIn("/problems/barred-from-gate", "/problems/not-allowed");
        assertThat(journey.as(APPROVER).get(journey.path("/gates/1")).is(200).body())
                .isEqualTo(before);
        assertThat(journey.status()).isEqualTo("IN_GATE");
        assertThat(journey.task("appoint-panel", "decide")).isPresent();
    }

    private static void team(Journey journey, String more) {
        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'},{'personId':'" + CONSULTANT
                                + "','role':'CONSULTANT'}" + more + "]}",
                        "If-Match",
                        journey.etag())
                .is(200);
    }

    private static String claimBy(String who) {
        return "{'statement':'Written by " + who + ".','whoChanged':'Officers','ourPart':'Coaching',"
                + "'othersPart':'Money','rival':'A law'}";
    }

    private static String newest(Journey journey) {
        var items = journey.as(LEAD).get(journey.path("/claims")).is(200).list("items");
        return items.get(items.size() - 1)
                .getAsJsonObject()
                .getAsJsonObject("claim")
                .get("id")
                .getAsString();
    }
}
