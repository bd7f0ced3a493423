package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;
import static org.oks.it.rest.Journey.OTHER_MANAGER;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** People who have a part in what is weighed try to judge it all the same, in every way that is there. */
@Served(by = DatabaseKind.POSTGRES)
class TenWaysIT {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final List<Runnable> ends = new ArrayList<>();

    /** The server is shared: others need these people as they are. */
    @AfterEach
    void theyAreBack() {
        ends.forEach(Runnable::run);
    }

    @Test
    void nobodyDecidesTheirOwnGateInAnyOfTheseWaysAndEachTryIsOnRecord(OksServer server) {
        Journey journey = authorsGate(server);
        String gate = journey.path("/gates/1");
        String item = item(journey);
        String task = journey.awaitTask("decide").get("taskId").getAsString();
        awayFor(server, APPROVER, OTHER_APPROVER);
        String before = seen(journey);
        long tried = refusals(journey);

        Map<String, Supplier<Answer>> ways = new LinkedHashMap<>();
        ways.put("decides", () -> journey.decide(OTHER_APPROVER, 1, "ADVANCE", journey.round(1)));
        ways.put(
                "decides for the lead of the panel, who is away",
                () -> journey.decide(OTHER_APPROVER, 1, "ADVANCE", journey.round(1), ",'member':'" + APPROVER + "'"));
        ways.put("votes", () -> journey.vote(OTHER_APPROVER, 1, "ADVANCE"));
        ways.put("declares", () -> journey.as(OTHER_APPROVER).post(gate + "/declaration", "{}"));
        ways.put("declares for the one who is away", () -> journey.as(OTHER_APPROVER)
                .post(gate + "/declaration", "{'member':'" + APPROVER + "'}"));
        ways.put("scores", () -> journey.as(OTHER_APPROVER)
                .put(
                        gate + "/scores/" + item,
                        "{'itemHash':'x','plausibility':5,'uniqueness':5,'triangulation':5,"
                                + "'transparency':5,'independence':5}",
                        "If-None-Match",
                        "*"));
        ways.put("adds a finding", () -> journey.as(OTHER_APPROVER)
                .post(gate + "/findings", "{'against':false,'title':'Good','text':'Very good.'}"));
        ways.put("makes a new pack", () -> journey.as(OTHER_APPROVER).post(gate + "/pack", ""));
        ways.put("is given a seat", () -> journey.as(MANAGER)
                .post(gate + "/seats", "{'person':'" + OTHER_APPROVER + "'}"));
        ways.put("the lead of the team appoints", () -> journey.as(LEAD)
                .put(gate + "/panel", "{'lead':'" + LEAD + "','reviewers':[]}", "If-Match", journey.round(1)));
        ways.put("the lead of the team decides", () -> journey.decide(LEAD, 1, "ADVANCE", journey.round(1)));
        ways.put(
                "the manager decides, who appointed the panel",
                () -> journey.decide(MANAGER, 1, "ADVANCE", journey.round(1)));
        ways.put("an administrator decides", () -> journey.decide(ADMINISTRATOR, 1, "ADVANCE", journey.round(1)));
        ways.put("an administrator waives the rule", () -> journey.as(ADMINISTRATOR)
                .put(gate + "/waivers/separation", "{'reason':'In a hurry.'}"));
        ways.put("an administrator completes the task in Cockpit", () -> journey.as(ADMINISTRATOR)
                .post(ENGINE + "/task/" + task + "/complete", "{}"));
        ways.put("an administrator sends the message in Cockpit", () -> journey.as(ADMINISTRATOR)
                .post(ENGINE + "/message", "{'messageName':'decided','businessKey':'" + journey.id() + "'}"));

        SoftAssertions softly = new SoftAssertions();
        List<String> kept = new ArrayList<>();
        ways.forEach((way, attempt) -> {
            Answer answer = attempt.get();
            softly.assertThat(answer.status()).as(way).isIn(403, 404, 409, 422);
            softly.assertThat(answer.body()).as(way + " is told why").isNotBlank();
            softly.assertThat(seen(journey)).as(way + " changes nothing").isEqualTo(before);
            if (answer.status() == 403 && !way.contains("Cockpit")) {
                kept.add(way);
            }
        });
        softly.assertThat(kept).hasSizeGreaterThanOrEqualTo(10);
        softly.assertThat(refusals(journey)).as("tries on record").isEqualTo(tried + kept.size());
        softly.assertAll();

        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).is(200);
        assertThat(journey.decide(APPROVER, 1, "STOP", journey.round(1)).status())
                .as("the same person again")
                .isEqualTo(409);
        assertThat(refusals(journey)).isEqualTo(tried + kept.size() + 1);
    }

    @Test
    void whatIsChangedBetweenVoteAndDecisionStopsTheDecisionAndIsOnRecord(OksServer server) {
        Journey journey = Journey.submittedAtRisk(server).panel(1, OTHER_APPROVER);
        journey.vote(OTHER_APPROVER, 1, "ADVANCE").is(201);
        long tried = refusals(journey);
        journey.claim();
        journey.decide(APPROVER, 1, "ADVANCE", journey.round(1)).isProblem(409, "pack-stale");
        assertThat(journey.status()).isEqualTo("IN_GATE");
        assertThat(refusals(journey)).isEqualTo(tried + 1);
    }

    /** Lena wrote a claim and left the team; the panel is Omar alone. */
    private static Journey authorsGate(OksServer server) {
        Journey journey = Journey.propose(server);
        team(journey, ",{'personId':'" + OTHER_APPROVER + "','role':'CONSULTANT'}");
        journey.start().work(1).claim();
        journey.as(OTHER_APPROVER)
                .post(
                        journey.path("/claims"),
                        "{'statement':'Officers meet.','whoChanged':'Officers','ourPart':'Coaching',"
                                + "'othersPart':'Money','rival':'A law'}")
                .is(201);
        String claim = claims(journey).get(1);
        journey.as(OTHER_APPROVER)
                .post(
                        "claims/" + claim + "/evidence",
                        "{'kind':'TEXT','title':'Minutes','source':'Office','sourceRole':'BENEFICIARY',"
                                + "'locator':'page 1','main':true,'direction':'SUPPORTS','text':'They met.'}")
                .is(201);
        team(journey, "");
        return journey.submit(1).panel(1);
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

    private static List<String> claims(Journey journey) {
        return journey.as(LEAD).get(journey.path("/claims")).is(200).list("items").asList().stream()
                .map(item -> item.getAsJsonObject()
                        .getAsJsonObject("claim")
                        .get("id")
                        .getAsString())
                .toList();
    }

    private static String item(Journey journey) {
        JsonObject claim = journey.as(LEAD)
                .get(journey.path("/gates/1/scores"))
                .is(200)
                .list("claims")
                .get(0)
                .getAsJsonObject();
        return claim.getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("itemId")
                .getAsString();
    }

    /** What anybody could have changed: the gate as its lead sees it, the engagement and its tasks. */
    private static String seen(Journey journey) {
        return journey.as(APPROVER).get(journey.path("/gates/1")).is(200).body()
                + journey.as(APPROVER)
                        .get(journey.path("/gates/1/scores"))
                        .is(200)
                        .body()
                + journey.as(APPROVER)
                        .get(journey.path("/gates/1/findings"))
                        .is(200)
                        .body()
                + journey.status()
                + journey.awaitTask("decide");
    }

    private static long refusals(Journey journey) {
        return journey.as(OTHER_MANAGER).get(journey.path("/history?size=100")).is(200).list("items").asList().stream()
                .filter(line ->
                        line.getAsJsonObject().get("action").getAsString().equals("act.refuse"))
                .count();
    }

    private void awayFor(OksServer server, String member, String standIn) {
        LocalDate today = LocalDate.ofInstant(
                Instant.parse(Rest.as(server, ADMINISTRATOR)
                        .get("demonstration/clock")
                        .text("now")),
                ZoneOffset.UTC);
        Rest manager = Rest.as(server, MANAGER);
        Answer absence = manager.post(
                        "stand-ins/of/" + member,
                        "{'standIn':'" + standIn + "','firstDay':'" + today + "','lastDay':'" + today.plusDays(3)
                                + "','reason':'Leave'}")
                .is(201);
        ends.add(() -> manager.post("stand-ins/" + absence.text("id") + "/end", "", "If-Match", absence.etag())
                .is(200));
    }
}
