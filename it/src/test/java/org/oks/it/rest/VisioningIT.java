package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** The artefacts of phase 1 by the interface: each is kept incomplete, done only when whole, and never overwritten. */
@Served(by = DatabaseKind.POSTGRES)
class VisioningIT {
    private static final String FIRST = "If-None-Match";
    private static final List<String> PILLARS = List.of(
            "LEADERSHIP_CULTURE",
            "GOVERNANCE",
            "BUDGET_FINANCING",
            "PARTNERSHIPS",
            "IDENTIFY_CAPTURE",
            "PACKAGE_FORMAT",
            "SHARE_LEARN",
            "MONITOR_EVALUATE");

    @Test
    void theCapacityRiskIsRatedAgainAndTheEngagementFollows(OksServer server) {
        Journey journey = withOperation(server);
        Rest ravi = journey.as(CONSULTANT);
        String ratings = journey.path("/capacity-risk-ratings");
        assertMissing(journey, "capacity-risk", "rating");
        ravi.post(ratings, "{'rating':'HIGH','ratedOn':'2017-03-02','source':'PAD'}")
                .isProblem(422, "invalid-input");
        String pad = "{'rating':'HIGH','ratedOn':'2017-03-02','source':'PAD','documentTitle':'PAD of P130299'}";
        String key = UUID.randomUUID().toString();
        Answer first = ravi.post(ratings, pad, "Idempotency-Key", key).is(201);
        assertThat(first.header("Location")).endsWith(ratings + "/" + first.text("id"));
        assertThat(ravi.post(ratings, pad, "Idempotency-Key", key).is(200).text("id"))
                .isEqualTo(first.text("id"));
        assertThat(ravi.get(ratings + "/" + first.text("id")).is(200).text("source"))
                .isEqualTo("PAD");
        assertThat(journey.see().text("facts.capacityRisk")).isEqualTo("HIGH");
        assertDone(journey, "capacity-risk");

        String second = "{'rating':'MODERATE','ratedOn':'2017-03-03','source':'OKS_TEAM'%s}";
        assertThat(ravi.post(ratings, String.format(second, ""))
                        .isProblem(422, "invalid-input")
                        .body())
                .contains("rationale");
        JsonObject file = file(journey, ratings + "-document.txt");
        ravi.post(ratings, String.format(second, ",'rationale':'Officers were hired.','file':" + file))
                .is(201);
        Answer list = ravi.get(ratings).is(200);
        assertThat(list.list("items")).hasSize(2);
        assertThat(list.at("better").getAsBoolean()).isTrue();
        assertThat(list.at("items.1.change").getAsInt()).isEqualTo(-2);
        assertThat(ravi.get(ratings + "/" + list.text("items.1.id") + "/file")
                        .is(200)
                        .body())
                .isEqualTo("Signed.");
        ravi.get(ratings + "/" + list.text("items.0.id") + "/file").isProblem(404, "not-found");
        assertThat(journey.see().text("facts.capacityRisk")).isEqualTo("MODERATE");
        String charter = Journey.charter("Any").replace("'capacityRisk':'LOW'", "'capacityRisk':'%s'");
        ravi.put(journey.path("/charter"), String.format(charter, "LOW"), "If-Match", journey.etag())
                .isProblem(422, "invalid-input");
        ravi.put(journey.path("/charter"), String.format(charter, "MODERATE"), "If-Match", journey.etag())
                .is(200);
        String withdrawal = ratings + "/" + list.text("items.1.id") + "/withdrawal";
        ravi.post(withdrawal, "{'reason':' '}").isProblem(422, "invalid-input");
        assertThat(ravi.post(withdrawal, "{'reason':'Wrong day.'}").is(200).text("withdrawnBecause"))
                .isEqualTo("Wrong day.");
        ravi.post(withdrawal, "{'reason':'Wrong day.'}").isProblem(409, "not-now");
        assertThat(journey.see().text("facts.capacityRisk")).isEqualTo("HIGH");
        assertThat(ravi.get(ratings).is(200).list("items")).hasSize(2);
        journey.as(MANAGER).post(ratings, pad).isProblem(403, "not-allowed");
    }

    @Test
    void fundingIsWrittenDownAndNeverOverwritten(OksServer server) {
        Journey journey = Journey.started(server);
        String funding = journey.path("/funding");
        Rest ravi = journey.as(CONSULTANT);
        ravi.get(funding).isProblem(404, "not-found");
        ravi.put(funding, "{}").isProblem(428, "version-needed");
        Answer first = ravi.put(
                        funding,
                        "{'sources':[{'kind':'TRUST_FUND','name':'A fund','share':70},{'kind':'CLIENT'}]}",
                        FIRST,
                        "*")
                .is(200);
        ravi.put(funding, "{'sources':[]}", FIRST, "*").isProblem(409, "changed-meanwhile");
        ravi.put(funding, "{'sources':[{'kind':'CLIENT','share':101}]}", "If-Match", first.etag())
                .isProblem(422, "invalid-input");
        Answer second = journey.as(CLIENT)
                .put(funding, "{'sources':[{'kind':'CLIENT','share':100}]}", "If-Match", first.etag())
                .is(200);
        assertThat(second.etag()).isNotEqualTo(first.etag());
        assertThat(ravi.get(funding).is(200).etag()).isEqualTo(second.etag());
        assertThat(ravi.get(funding).list("sources")).hasSize(1);
        ravi.put(funding, "{'sources':[]}", "If-Match", first.etag()).isProblem(412, "changed-meanwhile");
        journey.as(MANAGER).put(funding, "{}", "If-Match", second.etag()).isProblem(403, "not-allowed");
    }

    @Test
    void eightPillarsAreHeardAndAgreed(OksServer server) {
        Journey journey = Journey.started(server);
        String capability = journey.path("/capability/BASELINE");
        Rest ravi = journey.as(CONSULTANT);
        assertThat(ravi.get(capability).is(200).list("pillars")).hasSize(8);
        ravi.get(journey.path("/capability/SOMETIME")).isProblem(400, "malformed-request");
        hear(ravi, capability, "Director", "EMERGENT");
        hear(ravi, capability, "Officers", "ADVANCED");
        hear(ravi, capability, "director", "EXPANDING");
        ravi.post(capability + "/respondents", "{'saidBy':'Nobody','saidOn':'2017-03-02'}")
                .isProblem(422, "invalid-input");
        Answer heard = ravi.get(capability).is(200);
        assertThat(heard.list("respondents")).hasSize(2);
        assertThat(heard.text("pillars.1.middleCurrent")).isEqualTo("EXPANDING");
        assertThat(heard.json().has("version")).isFalse();

        Answer some = ravi.put(capability, scores(7), FIRST, "*").is(200);
        assertMissing(journey, "capability-baseline", "scores:7:current");
        ravi.put(capability, scores(8), FIRST, "*").isProblem(409, "changed-meanwhile");
        Answer all = ravi.put(capability, scores(8), "If-Match", some.etag()).is(200);
        assertThat(ravi.get(capability).etag()).isEqualTo(all.etag()).isNotEqualTo(some.etag());
        assertThat(all.at("pillars.7.priority").getAsBoolean()).isTrue();
        assertDone(journey, "capability-baseline");
        assertThat(ravi.get(journey.path("/capability/CLOSING")).is(200).json().has("version"))
                .isFalse();
        String comparison = journey.path("/capability-comparison");
        assertThat(ravi.get(comparison).is(200).body()).doesNotContain("\"now\"");
        ravi.put(journey.path("/capability/CLOSING"), scores(8).replace("EMERGENT", "EXPANDING"), FIRST, "*")
                .is(200);
        Answer compared = journey.as(CLIENT).get(comparison).is(200);
        assertThat(compared.text("pillars.0.baseline")).isEqualTo("EMERGENT");
        assertThat(compared.text("pillars.0.now")).isEqualTo("EXPANDING");
        assertThat(compared.at("pillars.0.difference").getAsInt()).isEqualTo(1);
        assertThat(compared.at("pillars.0.toGo").getAsInt()).isEqualTo(1);
        journey.as(MANAGER).put(capability, scores(8), "If-Match", all.etag()).isProblem(403, "not-allowed");
        journey.as(MANAGER).get(capability).is(200);
    }

    @Test
    void learningGoalsBelongToChallengesAndToSomebodyOfTheTeam(OksServer server) {
        Journey journey = Journey.started(server);
        String learning = journey.path("/learning-goals");
        Rest ravi = journey.as(CONSULTANT);
        String challenges = "{'challenges':[{'element':'LEARNING_CULTURE','why':'Mistakes are hidden.'}],'goals':[%s]}";
        String goal = "{'element':'LEARNING_CULTURE','goal':'What makes officers speak of mistakes.','owner':'%s',"
                + "'dueOn':'2017-09-01','decision':'Whom to train first.'}";
        Answer some =
                ravi.put(learning, String.format(challenges, ""), FIRST, "*").is(200);
        assertMissing(journey, "learning-goals", "goals:0:element");
        assertThat(ravi.put(
                                learning,
                                String.format(challenges, String.format(goal, "omar.approver")),
                                "If-Match",
                                some.etag())
                        .isProblem(422, "invalid-input")
                        .body())
                .contains("goals[0].owner");
        Answer whole = ravi.put(
                        learning, String.format(challenges, String.format(goal, CLIENT)), "If-Match", some.etag())
                .is(200);
        assertThat(whole.text("goals.0.owner")).isEqualTo(CLIENT);
        ravi.put(learning, "{}", "If-Match", some.etag()).isProblem(412, "changed-meanwhile");
        assertDone(journey, "learning-goals");
        journey.as(MANAGER).put(learning, "{}", "If-Match", whole.etag()).isProblem(403, "not-allowed");
    }

    @Test
    void theObjectiveIsAnchoredAndSignedOff(OksServer server) {
        Journey journey = Journey.started(server);
        String objective = journey.path("/change-objective");
        Rest nita = journey.as(CLIENT);
        Answer some = nita.put(objective, "{'changeObjective':'Districts plan with peers.'}", FIRST, "*")
                .is(200);
        assertMissing(journey, "change-objective", "developmentGoal", "capacityFactor", "institutionalChallenge");
        Answer whole = nita.put(
                        objective,
                        "{'developmentGoal':'Fewer infections.','capacityFactor':'POLICY_INSTRUMENTS',"
                                + "'institutionalChallenge':'No rule asks for it.',"
                                + "'changeObjective':'Districts plan with peers.'}",
                        "If-Match",
                        some.etag())
                .is(200);
        assertDone(journey, "change-objective");
        nita.put(objective, "{}", "If-Match", some.etag()).isProblem(412, "changed-meanwhile");
        journey.as(MANAGER).put(objective, "{}", "If-Match", whole.etag()).isProblem(403, "not-allowed");

        String signOff = journey.path("/leader-sign-off");
        String leader = "{'leader':'A. Rao','function':'Director','signedOn':'2017-03-02'%s}";
        nita.get(signOff).isProblem(404, "not-found");
        Answer named = nita.put(signOff, String.format(leader, ""), FIRST, "*").is(200);
        nita.get(signOff + "/file").isProblem(404, "not-found");
        JsonObject file = file(journey, "letter.txt");
        Answer shown = nita.put(signOff, String.format(leader, ",'file':" + file), "If-Match", named.etag())
                // who sent a file attaches it
                .isProblem(422, "invalid-input");
        assertThat(shown.body()).contains("file");
        journey.as(CONSULTANT)
                .put(signOff, String.format(leader, ",'file':" + file), "If-Match", named.etag())
                .is(200);
        assertThat(nita.get(signOff + "/file").is(200).body()).isEqualTo("Signed.");
        journey.as(MANAGER).put(signOff, "{}", "If-Match", named.etag()).isProblem(403, "not-allowed");
    }

    @Test
    void theFramingQuestionHasItsFormAndNamesClaimsThatThereAre(OksServer server) {
        Journey journey = Journey.started(server).claim();
        String framing = journey.path("/framing-question");
        Rest ravi = journey.as(CONSULTANT);
        Answer wrong =
                ravi.put(framing, "{'question':'Can we learn?'}", FIRST, "*").is(200);
        assertMissing(journey, "framing-question", "question");
        assertThat(ravi.put(framing, "{'valueClaims':['C1','C7']}", "If-Match", wrong.etag())
                        .isProblem(422, "invalid-input")
                        .body())
                .contains("valueClaims")
                .contains("C7");
        Answer whole = ravi.put(
                        framing,
                        "{'question':'How can we help nine districts plan with their peers?','valueClaims':['c1']}",
                        "If-Match",
                        wrong.etag())
                .is(200);
        assertThat(whole.text("valueClaims.0")).isEqualTo("C1");
        ravi.put(framing, "{}", "If-Match", wrong.etag()).isProblem(412, "changed-meanwhile");
        assertDone(journey, "framing-question");
        journey.as(MANAGER).put(framing, "{}", "If-Match", whole.etag()).isProblem(403, "not-allowed");
    }

    /** The gate freezes what is there; a change while it is open is noticed. */
    @Test
    void thePackOfTheGateHoldsWhatWasWritten(OksServer server) {
        Journey journey = Journey.started(server);
        String framing = journey.path("/framing-question");
        Rest ravi = journey.as(CONSULTANT);
        Answer asked = ravi.put(framing, "{'question':'How can we help nine districts plan?'}", FIRST, "*")
                .is(200);
        journey.work(1).claim().submit(1);
        String pack = journey.path("/gates/1/pack");
        assertThat(ravi.get(pack).is(200).text("visioning.framing-question.question"))
                .startsWith("How can we");
        assertThat(ravi.get(pack + "/changes").is(200).body()).doesNotContain("framing-question");
        ravi.put(framing, "{'question':'How can we help ten districts plan?'}", "If-Match", asked.etag())
                .is(200);
        assertThat(ravi.get(pack + "/changes").is(200).body()).contains("framing-question");
        journey.as(LEAD).post(journey.path("/steps/framing-question/done"), "").isProblem(409, "not-now");
    }

    private static Journey withOperation(OksServer server) {
        Journey journey = Journey.propose(server);
        journey.as(LEAD)
                .put(
                        journey.path("/charter"),
                        Journey.charter("Institute " + UUID.randomUUID())
                                .replace(
                                        "'exemptionReason':'A grant outside the Bank pays for it.'",
                                        "'projectId':'P130299'"),
                        "If-Match",
                        journey.etag())
                .is(200);
        return journey.start();
    }

    private static JsonObject file(Journey journey, String name) {
        String plain = name.replace('/', '-');
        return journey.as(CONSULTANT)
                .upload(journey.path("/files?name=" + plain), "Signed.".getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
    }

    private static void hear(Rest person, String capability, String who, String stage) {
        person.post(
                        capability + "/respondents",
                        "{'saidBy':'" + who + "','saidOn':'2017-03-02','scores':[{'pillar':'GOVERNANCE','current':'"
                                + stage + "','aspired':'INSTITUTIONALIZED'}]}")
                .is(201);
    }

    private static String scores(int pillars) {
        return PILLARS.stream()
                .limit(pillars)
                .map(pillar -> "{'pillar':'" + pillar
                        + "','current':'EMERGENT','aspired':'ADVANCED','note':'Minutes','priority':true}")
                .collect(Collectors.joining(",", "{'scores':[", "]}"));
    }

    /** The step names what it lacks, and is not done while it lacks it. */
    private static void assertMissing(Journey journey, String step, String... fields) {
        JsonArray missing = step(journey, step).getAsJsonArray("missing");
        assertThat(fields(missing)).startsWith(fields);
        assertThat(elements(missing))
                .as("said in words, not by a key")
                .allSatisfy(each ->
                        assertThat(each.get("text").getAsString()).contains(" ").doesNotContain("visioning."));
        Answer refused = journey.as(LEAD)
                .post(journey.path("/steps/" + step + "/done"), "")
                .isProblem(409, "step-not-complete");
        assertThat(Arrays.asList(fields))
                .allSatisfy(field -> assertThat(refused.body()).contains(field));
        assertThat(step(journey, step).has("doneBy")).isFalse();
    }

    private static void assertDone(Journey journey, String step) {
        journey.as(MANAGER).post(journey.path("/steps/" + step + "/done"), "").isProblem(403, "not-allowed");
        journey.as(CLIENT).post(journey.path("/steps/" + step + "/done"), "").is(200);
        assertThat(step(journey, step).get("doneBy").getAsString()).isEqualTo(CLIENT);
    }

    private static JsonObject step(Journey journey, String step) {
        return elements(journey.as(LEAD).get(journey.path("/steps")).is(200).list("items"))
                .filter(each -> each.get("element").getAsString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Iterable<JsonElement> items) {
        return elements(items).map(each -> each.get("field").getAsString()).toList();
    }

    private static Stream<JsonObject> elements(Iterable<JsonElement> items) {
        return StreamSupport.stream(items.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
