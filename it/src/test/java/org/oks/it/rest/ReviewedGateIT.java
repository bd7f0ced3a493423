package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;
import static org.oks.it.rest.Journey.OTHER_MANAGER;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** A gate from its readiness to its decision, by what each of its people can send: what holds, and what is refused. */
@Served(by = DatabaseKind.POSTGRES)
class ReviewedGateIT {
    private static final String THIRD_APPROVER = "tomas.approver";

    @Test
    void aManagerFromOutsideWaivesTwoLinesAtMostAndNeverWhoseContributionItWas(OksServer server) {
        Journey journey = Journey.started(server);
        waive(journey, LEAD, "claims-recorded", "Too early.").isProblem(403, "not-allowed");
        waive(journey, APPROVER, "claims-recorded", "Too early.").isProblem(403, "not-allowed");
        waive(journey, MANAGER, "claims-recorded", "").isProblem(422, "invalid-input");
        waive(journey, MANAGER, "no-such-line", "Too early.").is(404);
        waive(journey, MANAGER, "team-lead", "Too early.").isProblem(409, "not-now");
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{'statement':'Officers met.','whoChanged':'Officers'}")
                .is(201);
        waive(journey, MANAGER, "claim-complete", "They will say it later.").isProblem(403, "not-allowed");
        waive(journey, MANAGER, "evidence-main", "Minutes come next month.").is(200);
        waive(journey, MANAGER, "capability-baseline", "It is written up elsewhere.")
                .is(200);
        assertThat(journey.as(LEAD)
                        .get(journey.path("/gates/1/waivers"))
                        .is(200)
                        .list("items"))
                .hasSize(2);
        assertThat(line(journey, "evidence-main"))
                .contains("Minutes come next month.")
                .contains("\"met\":true");
        Answer still = journey.as(LEAD).post(journey.path("/gates/1/submission"), "");
        still.isProblem(409, "gate-not-ready");
        assertThat(still.body()).contains("claim-complete").doesNotContain("evidence-main");
    }

    @Test
    void thePackIsCanonicalAndItsDigestIsWhatAnybodyReckons(OksServer server) throws Exception {
        Journey journey = Journey.inGate(server);
        Answer pack = journey.as(APPROVER).get(journey.path("/gates/1/pack")).is(200);
        String digest = HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(pack.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(journey.digest(1)).isEqualTo(digest);
        assertThat(pack.etag()).isEqualTo("\"" + digest + "\"");
        assertThat(pack.text("charter.engagement")).isEqualTo(journey.id());
        assertThat(pack.list("items").asList())
                .extracting(item -> item.getAsJsonObject().get("kind").getAsString())
                .contains("claim", "evidence", "review", "result-chain", "indicator");
        assertThat(pack.list("readiness")).isNotEmpty();
    }

    @Test
    void whatChangesMakesThePackStaleAndOnlyThatIsScoredAgain(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server).panel(1, OTHER_APPROVER);
        String before = journey.digest(1);
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").is(201);
        journey.claim();
        assertThat(journey.as(APPROVER)
                        .get(journey.path("/gates/1"))
                        .is(200)
                        .at("stale")
                        .getAsBoolean())
                .isTrue();
        assertThat(journey.as(APPROVER)
                        .get(journey.path("/gates/1/pack/changes"))
                        .is(200)
                        .body())
                .contains("ADDED")
                .contains("C2")
                .contains("E2")
                .doesNotContain("E1\"");
        Answer refused = journey.decide(APPROVER, 1, "ADVANCE", journey.round(1));
        refused.isProblem(409, "pack-stale");
        assertThat(refused.body()).contains("E2");
        journey.as(LEAD).post(journey.path("/gates/1/pack"), "").is(403);
        journey.as(APPROVER).post(journey.path("/gates/1/pack"), "").is(200);
        assertThat(journey.digest(1)).isNotEqualTo(before);
        Answer desk = journey.as(APPROVER).get(journey.path("/gates/1")).is(200);
        assertThat(desk.at("stale").getAsBoolean()).isFalse();
        assertThat(desk.at("owed").getAsInt()).isEqualTo(1);
        assertThat(desk.at("votesIn").getAsInt()).as("a vote is for one digest").isZero();
        assertThat(journey.status()).isEqualTo("IN_GATE");
        journey.score(1, OTHER_APPROVER, 4).vote(OTHER_APPROVER, 1, "ADVANCE").is(201);
        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).isProblem(409, "not-weighed");
        journey.score(1, APPROVER, 4);
        Answer decided =
                journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).is(200);
        assertThat(decided.text("state")).isEqualTo("DECIDED");
        Answer scores = journey.as(LEAD).get(journey.path("/gates/1/scores")).is(200);
        assertThat(scores.at("decided").getAsBoolean()).isTrue();
        assertThat(scores.list("claims")).hasSize(2);
        assertThat(scores.body()).contains("\"scorer\":\"" + OTHER_APPROVER + "\"", "\"strength\":");
        replay(journey, before).is(409);
    }

    @Test
    void onlyWhoIsEligibleSitsAndNobodySeesThePackUndeclared(OksServer server) {
        Journey journey = Journey.submitted(server);
        journey.as(APPROVER).get(journey.path("/gates/1/pack")).isProblem(403, "barred-from-gate");
        journey.as(LEAD).get(journey.path("/gates/1/candidates")).is(403);
        Answer candidates =
                journey.as(MANAGER).get(journey.path("/gates/1/candidates")).is(200);
        assertThat(candidates.at("quorum").getAsInt()).isEqualTo(1);
        assertThat(candidates.body()).contains(APPROVER).doesNotContain(LEAD);
        for (String unfit : List.of(LEAD, CLIENT, MANAGER, ADMINISTRATOR, "nobody.here")) {
            journey.appoint(1, unfit).isProblem(422, "invalid-input");
        }
        journey.appoint(1, APPROVER, APPROVER).isProblem(422, "invalid-input");
        journey.appoint(1, APPROVER, OTHER_APPROVER).is(200);
        journey.appoint(1, THIRD_APPROVER).is(403);
        journey.awaitTask("decide");
        journey.as(APPROVER).get(journey.path("/gates/1/pack")).is(403);
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").isProblem(403, "barred-from-gate");
        journey.vote(THIRD_APPROVER, 1, "ADVANCE").isProblem(403, "barred-from-gate");
        journey.as(OTHER_APPROVER).post(journey.path("/gates/1/recusal"), "{}").isProblem(422, "invalid-input");
        journey.as(OTHER_APPROVER)
                .post(journey.path("/gates/1/recusal"), "{'reason':'My sister works there.'}")
                .is(204);
        journey.awaitTask("replace-reviewer");
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").isProblem(403, "barred-from-gate");
        journey.as(MANAGER)
                .post(journey.path("/gates/1/seats"), "{'person':'" + OTHER_APPROVER + "'}")
                .isProblem(422, "invalid-input");
        journey.as(MANAGER)
                .post(journey.path("/gates/1/seats"), "{'person':'" + THIRD_APPROVER + "'}")
                .is(200);
        assertThat(journey.task("replace-reviewer")).isEmpty();
        journey.weigh(1, THIRD_APPROVER).vote(THIRD_APPROVER, 1, "ADVANCE").is(201);
        journey.vote(THIRD_APPROVER, 1, "STOP").isProblem(403, "barred-from-gate");
    }

    @Test
    void votesAreHiddenUntilOneHasVotedAndTheTeamSeesRoles(OksServer server) {
        Journey journey = Journey.submitted(server).panel(1, OTHER_APPROVER, THIRD_APPROVER);
        journey.vote(OTHER_APPROVER, 1, "RETURN_FOR_REVISION").is(201);
        assertThat(desk(journey, THIRD_APPROVER)).doesNotContain("So it looks.");
        assertThat(desk(journey, MANAGER)).doesNotContain("So it looks.");
        assertThat(desk(journey, LEAD)).doesNotContain("So it looks.").doesNotContain(OTHER_APPROVER);
        assertThat(journey.as(LEAD).get(journey.path("/tasks")).is(200).body()).doesNotContain(APPROVER);
        assertThat(journey.as(LEAD)
                        .get(journey.path("/history?size=100"))
                        .is(200)
                        .body())
                .contains("gate.vote")
                .doesNotContain(OTHER_APPROVER);
        journey.vote(THIRD_APPROVER, 1, "ADVANCE").is(201);
        assertThat(desk(journey, THIRD_APPROVER)).contains("RETURN_FOR_REVISION");
        journey.decide(APPROVER, 1, "RETURN_FOR_REVISION", journey.round(1)).is(200);
        assertThat(desk(journey, LEAD)).contains(OTHER_APPROVER).contains("So it looks.");
    }

    @Test
    void theLeadSignsWithThePasswordAndDiffersWithAReason(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server).panel(1, OTHER_APPROVER);
        String digest = journey.digest(1);
        assertThat(decision(journey, digest, "'reason':'Good.','password':'" + Rest.password(server) + "'")
                        .is(409)
                        .text("type"))
                .as("a vote is out")
                .isEqualTo("/problems/not-weighed");
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").is(201);
        decision(journey, digest, "'reason':'Good.'").isProblem(422, "invalid-input");
        Answer wrong = decision(journey, digest, "'reason':'Good.','password':'not-it'");
        wrong.isProblem(422, "invalid-input");
        assertThat(wrong.body()).contains("password");
        decision(journey, digest, "'password':'" + Rest.password(server) + "'").isProblem(422, "invalid-input");
        decision(journey, "0".repeat(64), "'reason':'Good.','password':'" + Rest.password(server) + "'")
                .isProblem(409, "pack-stale");
        Answer stop = journey.as(APPROVER)
                .post(
                        journey.path("/gates/1/decision"),
                        "{'decision':'STOP','reason':'No.','digest':'" + digest + "','password':'"
                                + Rest.password(server) + "'}",
                        "If-Match",
                        journey.round(1));
        stop.isProblem(422, "invalid-input");
        assertThat(stop.body()).contains("differs");
        assertThat(journey.status()).isEqualTo("IN_GATE");
        decision(journey, digest, "'reason':'Good.','password':'" + Rest.password(server) + "'")
                .is(200);
        assertThat(desk(journey, LEAD)).contains("I sign that").contains(digest);
    }

    @Test
    void weakEvidenceStopsAnAdvanceAndNothingElse(OksServer server) {
        Journey journey = Journey.inGate(server).decided(1, "ADVANCE").work(2).submit(2);
        journey.appoint(2, APPROVER).is(200);
        journey.awaitTask("decide");
        journey.as(APPROVER).post(journey.path("/gates/2/declaration"), "{}").is(204);
        journey.decide(APPROVER, 2, "ADVANCE", journey.round(2)).isProblem(409, "not-weighed");
        journey.score(2, APPROVER, 1);
        Answer refused = journey.decide(APPROVER, 2, "ADVANCE", journey.round(2));
        refused.isProblem(409, "bar-not-met");
        assertThat(refused.body()).contains("bar-strength");
        journey.decide(
                        APPROVER,
                        2,
                        "ADVANCE_WITH_CONDITIONS",
                        journey.round(2),
                        ",'conditions':[{'text':'Show it.','owner':'" + CONSULTANT + "','dueOn':'2030-01-01'}]")
                .isProblem(409, "bar-not-met");
        journey.decide(APPROVER, 2, "RETURN_FOR_REVISION", journey.round(2), ",'steps':['EVIDENCE']")
                .is(200);
        journey.opened();
        assertThat(desk2(journey, LEAD)).contains("EVIDENCE");
    }

    @Test
    void conditionsAreClosedBySomebodyElseBeforeTheNextGate(OksServer server) {
        Journey journey = Journey.inGate(server);
        String round = journey.round(1);
        journey.decide(APPROVER, 1, "ADVANCE_WITH_CONDITIONS", round).isProblem(422, "invalid-input");
        journey.decide(
                        APPROVER,
                        1,
                        "ADVANCE_WITH_CONDITIONS",
                        round,
                        ",'conditions':[{'text':'Ask a district.','owner':'" + APPROVER + "','dueOn':'2030-01-01'}]")
                .isProblem(422, "invalid-input");
        journey.decide(
                        APPROVER,
                        1,
                        "ADVANCE_WITH_CONDITIONS",
                        round,
                        ",'conditions':[{'text':'Ask a district.','owner':'" + CONSULTANT + "','dueOn':'2030-01-01'}]")
                .is(200);
        journey.work(2);
        Answer refused = journey.as(LEAD).post(journey.path("/gates/2/submission"), "");
        refused.isProblem(409, "gate-not-ready");
        assertThat(refused.body()).contains("conditions-closed");
        waive(journey, MANAGER, 2, "conditions-closed", "No time.").isProblem(403, "not-allowed");
        JsonElement condition = journey.as(LEAD)
                .get(journey.path("/conditions"))
                .is(200)
                .list("items")
                .get(0);
        String id = condition.getAsJsonObject().get("id").getAsString();
        String version = "\"" + condition.getAsJsonObject().get("version").getAsLong() + "\"";
        close(journey, CONSULTANT, id, version).isProblem(403, "not-allowed");
        close(journey, APPROVER, id, version).isProblem(403, "not-allowed");
        close(journey, LEAD, id, "\"77\"").isProblem(412, "changed-meanwhile");
        String closed = close(journey, LEAD, id, version).is(200).etag();
        close(journey, LEAD, id, closed).isProblem(409, "not-now");
        journey.submit(2);
    }

    @Test
    void onHoldNothingMovesUntilAManagerResumes(OksServer server) {
        Journey journey = Journey.inGate(server);
        journey.decide(APPROVER, 1, "HOLD", journey.round(1)).isProblem(422, "invalid-input");
        journey.decide(APPROVER, 1, "HOLD", journey.round(1), ",'until':'2030-06-01'")
                .is(200);
        assertThat(journey.status()).isEqualTo("ON_HOLD");
        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).isProblem(409, "not-now");
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{'statement':'Meanwhile.','whoChanged':'Officers'}")
                .isProblem(409, "not-now");
        resume(journey, LEAD).isProblem(403, "not-allowed");
        resume(journey, MANAGER).is(200);
        assertThat(journey.status()).isEqualTo("IN_GATE");
        resume(journey, MANAGER).isProblem(409, "not-now");
        journey.decided(1, "ADVANCE").work(2);
        String etag = journey.etag();
        String hold = "{'until':'2030-06-01','reason':'Elections.'}";
        journey.as(LEAD).post(journey.path("/holds"), hold, "If-Match", etag).isProblem(403, "not-allowed");
        journey.as(MANAGER)
                .post(journey.path("/holds"), "{'reason':'Elections.'}", "If-Match", etag)
                .isProblem(422, "invalid-input");
        journey.as(MANAGER).post(journey.path("/holds"), hold, "If-Match", etag).is(201);
        journey.as(LEAD).post(journey.path("/gates/2/submission"), "").isProblem(409, "not-now");
        resume(journey, MANAGER).is(200);
        journey.submit(2);
        assertThat(journey.as(LEAD).get(journey.path("/holds")).is(200).list("items"))
                .hasSize(2);
    }

    @Test
    void aFindingNeitherChangesTheDigestNorBarsItsAuthor(OksServer server) {
        Journey journey = Journey.inGate(server);
        String digest = journey.digest(1);
        String finding = "{'against':true,'title':'A call','text':'The district knows nothing of it.'}";
        journey.as(OTHER_APPROVER)
                .post(journey.path("/gates/1/findings"), finding)
                .isProblem(403, "barred-from-gate");
        journey.as(CONSULTANT).post(journey.path("/gates/1/findings"), finding).isProblem(403, "barred-from-gate");
        journey.as(APPROVER).post(journey.path("/gates/1/findings"), finding).is(201);
        assertThat(journey.digest(1)).isEqualTo(digest);
        assertThat(journey.as(LEAD)
                        .get(journey.path("/gates/1/findings"))
                        .is(200)
                        .body())
                .contains("The district knows")
                .doesNotContain(APPROVER);
        journey.decided(1, "ADVANCE");
    }

    @Test
    void aFindingIsScoredByAnotherReviewerAndTheDecisionWaitsForIt(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server).panel(1, OTHER_APPROVER);
        String digest = journey.digest(1);
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").is(201);
        String claim = journey.as(LEAD).get(journey.path("/claims")).is(200).text("items.0.claim.id");
        String finding = "','title':'A call','against':true,'text':'The district knows nothing of it.'}";
        String findings = journey.path("/gates/1/findings");
        journey.as(APPROVER)
                .post(findings, "{'claimId':'no-such-claim" + finding)
                .isProblem(422, "invalid-input");
        journey.as(APPROVER).post(findings, "{'claimId':'" + claim + finding).is(201);
        assertThat(journey.as(OTHER_APPROVER).get("notices").is(200).body()).contains("gate-finding");

        JsonObject own = found(journey, APPROVER);
        assertThat(own.get("own").getAsBoolean()).isTrue();
        assertThat(own.get("owed").getAsBoolean()).isFalse();
        journey.score(1, APPROVER, own, 5).isProblem(403, "barred-from-gate");
        journey.score(1, THIRD_APPROVER, own, 5).isProblem(403, "barred-from-gate");
        journey.score(1, CONSULTANT, own, 5).isProblem(403, "barred-from-gate");
        assertThat(found(journey, OTHER_APPROVER).get("owed").getAsBoolean()).isTrue();
        assertThat(journey.as(OTHER_APPROVER)
                        .get(journey.path("/gates/1"))
                        .at("owed")
                        .getAsInt())
                .isEqualTo(1);
        for (String decision : List.of("ADVANCE", "RETURN_FOR_REVISION", "STOP")) {
            journey.decide(APPROVER, 1, decision, journey.round(1)).isProblem(409, "not-weighed");
        }

        journey.score(1, OTHER_APPROVER, 2);
        assertThat(found(journey, APPROVER).getAsJsonArray("others").toString()).contains(OTHER_APPROVER);
        assertThat(journey.digest(1)).isEqualTo(digest);
        Answer desk = journey.as(OTHER_APPROVER).get(journey.path("/gates/1")).is(200);
        assertThat(desk.at("stale").getAsBoolean()).isFalse();
        assertThat(desk.at("votesIn").getAsInt()).as("the vote stands").isEqualTo(1);
        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).is(200);
        journey.work(2).submit(2).panel(2, OTHER_APPROVER);
    }

    private static JsonObject found(Journey journey, String person) {
        return journey.as(person)
                .get(journey.path("/gates/1/scores"))
                .is(200)
                .list("findings")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void aCommentIsAnsweredInItsPlaceAndOutlivesTheReturn(OksServer server) {
        Journey journey = Journey.inGate(server);
        String claim = journey.as(LEAD).get(journey.path("/claims")).is(200).text("items.0.claim.id");
        String comment = "{'itemKind':'claim','itemId':'" + claim
                + "','itemCode':'C1','field':'rival','text':'Did the law come first?','draft':true}";
        journey.as(OTHER_APPROVER)
                .post(journey.path("/gates/1/comments"), comment)
                .isProblem(403, "barred-from-gate");
        Answer draft = journey.as(APPROVER)
                .post(journey.path("/gates/1/comments"), comment)
                .is(201);
        String id = draft.text("id");
        assertThat(journey.as(LEAD).get(journey.path("/comments")).is(200).list("items"))
                .isEmpty();
        turn(journey, LEAD, id, "answers", draft.etag(), "AGREED").is(404);
        Answer open = turn(journey, APPROVER, id, "turn", draft.etag(), "OPEN").is(200);
        assertThat(journey.as(LEAD).get(journey.path("/comments")).is(200).body())
                .contains("We think so.")
                .doesNotContain(APPROVER);
        turn(journey, LEAD, id, "turn", open.etag(), "DISMISSED").isProblem(403, "not-allowed");
        turn(journey, APPROVER, id, "answers", open.etag(), "AGREED").isProblem(403, "not-allowed");
        journey.decided(1, "RETURN_FOR_REVISION").opened();
        Answer answered = turn(journey, CONSULTANT, id, "answers", open.etag(), "DISAGREED")
                .is(200);
        assertThat(answered.text("replies.0.text")).isEqualTo("We think so.");
        turn(journey, CONSULTANT, id, "answers", open.etag(), "AGREED").isProblem(412, "changed-meanwhile");
        assertThat(journey.as(LEAD).get(journey.path("/comments")).is(200).body())
                .contains("DISAGREED");
    }

    @Test
    void aReturnOpensTheStepsThatItNamesAndNoOthers(OksServer server) {
        Journey journey = Journey.inGate(server);
        String round = journey.round(1);
        journey.decide(APPROVER, 1, "RETURN_FOR_REVISION", round, ",'steps':['learning-table']")
                .isProblem(422, "invalid-input");
        journey.decide(
                        APPROVER,
                        1,
                        "RETURN_FOR_REVISION",
                        round,
                        ",'steps':['CLAIMS','result-chain','core-indicators']")
                .is(200);
        journey.awaitTask("result-chain");
        assertThat(journey.task("core-indicators")).isPresent();
        assertThat(journey.task("before-review", "change-objective", "after-review", "submit"))
                .isEmpty();
        journey.as(LEAD).post(journey.path("/gates/1/submission"), "").isProblem(409, "not-now");
        journey.work(1).submit(1);
        assertThat(journey.status()).isEqualTo("IN_GATE");
    }

    @Test
    void aReturnIsDisputedOnceAndNeverAdvanced(OksServer server) {
        Journey journey = Journey.inGate(server);
        dispute(journey, LEAD).isProblem(409, "not-now");
        String digest = journey.digest(1);
        journey.decide(APPROVER, 1, "RETURN_FOR_REVISION", journey.round(1), ",'steps':['result-chain','after-review']")
                .is(200);
        journey.awaitTask("result-chain");
        assertThat(journey.task("capability-baseline")).isEmpty();
        dispute(journey, CONSULTANT).isProblem(403, "not-allowed");
        dispute(journey, LEAD).is(201);
        dispute(journey, LEAD).isProblem(409, "not-now");
        String settle = journey.path("/gates/1/dispute/settlement");
        String again = "{'outcome':'NEW_PANEL','reason':'The second minutes were not read.'}";
        journey.as(LEAD).post(settle, again).isProblem(403, "not-allowed");
        journey.as(MANAGER).post(settle, again).isProblem(403, "barred-from-gate");
        Rest other = journey.as(OTHER_MANAGER);
        other.post(settle, "{'outcome':'ADVANCE','reason':'Let it pass.'}").is(400);
        other.post(settle, again).is(200);
        journey.awaitTask("appoint-panel");
        assertThat(journey.digest(1)).isEqualTo(digest);
        assertThat(journey.appoint(1, APPROVER).is(422).body()).contains("lead");
        journey.appoint(1, OTHER_APPROVER).is(200);
        journey.awaitTask("decide");
        journey.weigh(1, OTHER_APPROVER);
        journey.decide(OTHER_APPROVER, 1, "RETURN_FOR_REVISION", journey.round(1))
                .is(200);
        journey.opened();
        dispute(journey, LEAD).isProblem(409, "not-now");
    }

    private static Answer replay(Journey journey, String digest) {
        return journey.as(APPROVER)
                .post(
                        journey.path("/gates/1/decision"),
                        "{'decision':'STOP','reason':'Again.','digest':'" + digest + "','password':'x'}",
                        "If-Match",
                        journey.round(1));
    }

    private static Answer decision(Journey journey, String digest, String members) {
        return journey.as(APPROVER)
                .post(
                        journey.path("/gates/1/decision"),
                        "{'decision':'ADVANCE','digest':'" + digest + "'," + members + "}",
                        "If-Match",
                        journey.round(1));
    }

    private static Answer dispute(Journey journey, String person) {
        return journey.as(person).post(journey.path("/gates/1/dispute"), "{'reason':'The minutes say it.'}");
    }

    private static Answer turn(Journey journey, String person, String comment, String how, String etag, String state) {
        return journey.as(person)
                .post(
                        "comments/" + comment + "/" + how,
                        "{'state':'" + state + "','text':'We think so.'}",
                        "If-Match",
                        etag);
    }

    private static Answer resume(Journey journey, String person) {
        return journey.as(person)
                .post(journey.path("/resumption"), "{'reason':'It goes on.'}", "If-Match", journey.etag());
    }

    private static Answer close(Journey journey, String person, String id, String version) {
        return journey.as(person).post("conditions/" + id + "/closing", "{'note':'Asked two.'}", "If-Match", version);
    }

    private static Answer waive(Journey journey, String person, String check, String reason) {
        return waive(journey, person, 1, check, reason);
    }

    private static Answer waive(Journey journey, String person, int gate, String check, String reason) {
        return journey.as(person)
                .put(journey.path("/gates/" + gate + "/waivers/" + check), "{'reason':'" + reason + "'}");
    }

    private static String desk(Journey journey, String person) {
        return journey.as(person).get(journey.path("/gates/1")).is(200).body();
    }

    private static String desk2(Journey journey, String person) {
        return journey.as(person).get(journey.path("/gates/2")).is(200).body();
    }

    private static String line(Journey journey, String check) {
        List<String> lines = new ArrayList<>();
        for (JsonElement line :
                journey.as(LEAD).get(journey.path("/readiness")).is(200).list("lines")) {
            if (line.getAsJsonObject().get("check").getAsString().equals(check)) {
                lines.add(line.toString());
            }
        }
        return String.join("", lines);
    }
}
