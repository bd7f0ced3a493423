package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;

/** An engagement from its proposal to each of its ends, by what a task team, an approver and a manager can send. */
abstract class WholeLife {
    @Test
    void livesThroughFourGatesAndIsClosed(OksServer server) {
        Journey journey = Journey.propose(server);
        assertThat(journey.status()).isEqualTo("PROPOSED");
        journey.start();
        assertThat(journey.status()).isEqualTo("ACTIVE");

        Answer refused = journey.as(LEAD).post(journey.path("/gates/1/submission"), "");
        refused.isProblem(409, "gate-not-ready");
        assertThat(missing(refused)).contains("reviews-paired", "capability-baseline", "claims-recorded");
        assertThat(journey.as(LEAD).get(journey.path("/readiness")).is(200).list("lines"))
                .hasSizeGreaterThan(3);
        assertThat(journey.status()).isEqualTo("ACTIVE");

        journey.work(1).claim().submit(1);
        assertThat(journey.status()).isEqualTo("IN_GATE");
        journey.decided(1, "RETURN_FOR_REVISION");
        journey.opened();
        assertThat(journey.see().at("facts.phase").getAsInt()).isEqualTo(1);
        assertThat(journey.status()).isEqualTo("ACTIVE");
        assertThat(journey.as(LEAD).get(journey.path("/gates")).is(200).text("items.0.reason"))
                .contains("evidence");

        for (int phase = 1; phase <= 3; phase++) {
            assertThat(journey.status()).isEqualTo("ACTIVE");
            journey.through(phase);
        }
        journey.work(4).submit(4).panel(4);
        journey.decide(
                        APPROVER,
                        4,
                        "ADVANCE_WITH_CONDITIONS",
                        journey.round(4),
                        ",'conditions':[{'text':'Ask a district.','owner':'" + CONSULTANT + "','dueOn':'2030-01-01'}]")
                .is(200);
        assertThat(journey.status()).isEqualTo("CLOSING");
        closesOnlyWithoutOpenConditions(journey);
        assertThat(journey.status()).isEqualTo("CLOSED");
        assertThat(journey.as(LEAD).get(journey.path("/gates")).is(200).list("items"))
                .hasSize(5);
        assertThat(journey.task("closing-review")).isEmpty();
        assertThat(actions(journey))
                .contains("engagement.propose", "engagement.start", "gate.submit", "gate.decide", "engagement.end");
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{'statement':'Late.','whoChanged':'Nobody'}")
                .isProblem(409, "not-now");
    }

    /** Neither the lead's review nor a manager's waiver passes by a condition of the last gate; its owner closes nothing. */
    private static void closesOnlyWithoutOpenConditions(Journey journey) {
        journey.awaitTask("closing-review");
        Answer refused = journey.as(LEAD).post(journey.path("/end-review"), Journey.LOOKED_BACK);
        refused.isProblem(409, "not-now");
        assertThat(refused.body()).contains("Condition K1 must be closed");
        refused = journey.as(MANAGER).post(journey.path("/end-review/waiver"), "{'reason':'Nobody is left.'}");
        refused.isProblem(409, "not-now");
        assertThat(refused.body()).contains("Condition K1 must be closed");
        assertThat(page(journey, "learning/review")).contains("Condition K1 must be closed");
        assertThat(journey.status()).isEqualTo("CLOSING");
        JsonObject condition = journey.as(LEAD)
                .get(journey.path("/conditions"))
                .is(200)
                .list("items")
                .get(0)
                .getAsJsonObject();
        String closing = "conditions/" + condition.get("id").getAsString() + "/closing";
        String version = "\"" + condition.get("version").getAsLong() + "\"";
        journey.as(CONSULTANT)
                .post(closing, "{'note':'Asked two.'}", "If-Match", version)
                .isProblem(403, "not-allowed");
        journey.as(LEAD)
                .post(closing, "{'note':'Asked two.'}", "If-Match", version)
                .is(200);
        journey.close();
    }

    @Test
    void isStoppedAtAGateLooksBackAndKeepsEveryAsset(OksServer server) {
        Journey journey = Journey.inGate(server);
        String weighed = body(journey, "/gates/1/pack");
        journey.decided(1, "STOP");
        assertThat(journey.status()).isEqualTo("CLOSING");
        journey.awaitTask("closing-review");
        String review = journey.path("/end-review");
        journey.as(LEAD).get(review).is(404);
        Answer empty = journey.as(LEAD).post(review, "{}");
        empty.isProblem(422, "invalid-input");
        assertThat(missing(empty)).contains("heldOn", "participants", "INTENDED", "DIFFERENTLY");
        journey.as(CONSULTANT).post(review, Journey.LOOKED_BACK).isProblem(403, "not-allowed");
        journey.as(APPROVER).post(review, Journey.LOOKED_BACK).isProblem(403, "not-allowed");
        assertThat(journey.status()).isEqualTo("CLOSING");
        journey.close();
        assertThat(journey.status()).isEqualTo("STOPPED");
        journey.as(LEAD).post(review, Journey.LOOKED_BACK).isProblem(409, "not-now");
        journey.as(MANAGER).post(review + "/waiver", "{'reason':'Twice.'}").isProblem(409, "not-now");

        assertThat(body(journey, "/end-review")).contains("AAR", "DIFFERENTLY", "Sooner.", "The team", "2017-03-14");
        assertThat(body(journey, "/claims")).contains("Nine districts review", "Minutes");
        assertThat(body(journey, "/gates")).contains("STOP");
        assertThat(journey.as(APPROVER)
                        .get(journey.path("/gates/1/pack"))
                        .is(200)
                        .body())
                .isEqualTo(weighed);
        assertThat(page(journey, "engagement/engagement")).contains("Sooner.", "learning/review.xhtml");
        assertThat(page(journey, "learning/review")).contains("What will we do differently?", "Sooner.", "The team");
        assertThat(page(journey, "contribution/claims")).contains("Nine districts review");
        assertThat(page(journey, "gate/review")).contains("Nine districts review", "Minutes");
    }

    private static String body(Journey journey, String path) {
        return journey.as(path.endsWith("pack") ? APPROVER : LEAD)
                .get(journey.path(path))
                .is(200)
                .body();
    }

    private static String page(Journey journey, String page) {
        return journey.as(LEAD)
                .get("/" + page + ".xhtml?id=" + journey.id())
                .is(200)
                .body();
    }

    @Test
    void isCancelledInAPhase(OksServer server) {
        Journey journey = Journey.started(server);
        String etag = journey.etag();
        journey.as(LEAD)
                .post(journey.path("/cancel"), "{'reason':'No more money.'}", "If-Match", etag)
                .isProblem(403, "not-allowed");
        journey.as(MANAGER)
                .post(journey.path("/cancel"), "{}", "If-Match", etag)
                .isProblem(422, "invalid-input");
        journey.as(MANAGER)
                .post(journey.path("/cancel"), "{'reason':'No more money.'}", "If-Match", etag)
                .is(200);
        assertThat(journey.status()).isEqualTo("CLOSING");
        journey.close();
        assertThat(journey.status()).isEqualTo("CANCELLED");
    }

    @Test
    void isCancelledInAGateAndItsReviewIsWaived(OksServer server) {
        Journey journey = Journey.inGate(server);
        String round = journey.round(1);
        journey.as(MANAGER)
                .post(journey.path("/cancel"), "{'reason':'The ministry closed.'}", "If-Match", journey.etag())
                .is(200);
        journey.decide(APPROVER, 1, "ADVANCE", round).isProblem(409, "not-now");
        assertThat(journey.task("decide")).isEmpty();
        journey.as(LEAD)
                .post(journey.path("/end-review/waiver"), "{'reason':'Nobody is left.'}")
                .isProblem(403, "not-allowed");
        journey.as(MANAGER)
                .post(journey.path("/end-review/waiver"), "{'reason':'Nobody is left.'}")
                .is(201);
        assertThat(journey.status()).isEqualTo("CANCELLED");
        assertThat(journey.as(LEAD).get(journey.path("/end-review")).is(200).text("waivedReason"))
                .isEqualTo("Nobody is left.");
    }

    private static List<String> missing(Answer refused) {
        List<String> fields = new ArrayList<>();
        refused.list("items")
                .forEach(item -> fields.add(item.getAsJsonObject().get("field").getAsString()));
        return fields;
    }

    private static List<String> actions(Journey journey) {
        List<String> actions = new ArrayList<>();
        for (JsonElement line :
                journey.as(LEAD).get(journey.path("/history?size=100")).is(200).list("items")) {
            actions.add(line.getAsJsonObject().get("action").getAsString());
        }
        return actions;
    }
}
