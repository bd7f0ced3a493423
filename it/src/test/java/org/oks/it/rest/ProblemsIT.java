package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Whatever goes wrong under {@code /api} is a problem document that says what to mend, and nothing is leaked. */
@Served(by = DatabaseKind.POSTGRES)
class ProblemsIT {
    @Test
    void brokenRulesNameTheFields(OksServer server) {
        Answer answer = Rest.as(server, LEAD)
                .post(
                        "engagements",
                        "{'charter':{'country':'XX','size':'FULL'},'team':[{'personId':'nobody.here','role':'LEAD'}]}");
        answer.isProblem(422, "invalid-input");
        assertThat(answer.text("instance")).isEqualTo("/api/v1/engagements");
        assertThat(answer.list("items").toString())
                .contains("\"client\"", "\"country\"", "\"objective\"", "\"startsOn\"", "\"team\"", "nobody.here");
    }

    @Test
    void whatCannotBeReadIsNamedWithWhatIsAllowed(OksServer server) {
        Rest amina = Rest.as(server, LEAD);
        Answer unknown = amina.post(
                "engagements",
                "{'charter':{'sector':'SPACE','startsOn':'soon','colour':'red'},'team':[{'role':'KING'}]}");
        unknown.isProblem(400, "malformed-request");
        String items = unknown.list("items").toString();
        assertThat(items)
                .contains(
                        "charter.sector",
                        "HEALTH",
                        "charter.startsOn",
                        "charter.colour",
                        "team[0].role",
                        "LEAD",
                        "team[0].personId");
        amina.post("engagements", "{'charter':").isProblem(400, "malformed-request");
        amina.post("engagements", "").isProblem(400, "malformed-request");
        amina.post("engagements", "[]").isProblem(400, "malformed-request");
        amina.post("engagements", "{}").isProblem(400, "malformed-request");
        amina.get("engagements?status=SLEEPING").isProblem(400, "malformed-request");
        amina.get("engagements?page=x").isProblem(400, "malformed-request");
        amina.get("engagements?page=0").isProblem(422, "invalid-input");
        amina.get("engagements?size=1000").isProblem(422, "invalid-input");
        amina.get("engagements?colour=red").is(200);
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo(OksServer server) {
        Rest amina = Rest.as(server, LEAD);
        amina.get("nothing/here").isProblem(404, "not-found");
        amina.get("/api/nothing").isProblem(404, "not-found");
        amina.get("engagements/E-0").isProblem(404, "not-found");
        amina.get("engagements/E-1001/phases/one/work").isProblem(404, "not-found");
        amina.put("engagements", "{}").isProblem(405, "method-not-allowed");
        amina.get("engagements", "Accept", "image/png").isProblem(406, "not-acceptable");
        amina.send("POST", "engagements", BodyPublishers.ofString("<a/>"), "Content-Type", "application/xml")
                .isProblem(415, "unsupported-media-type");
        amina.get("engagements?q=%00").isProblem(400, "malformed-request");
        amina.post("engagements", "{'charter':{'client':'a\\u0000b'}}").isProblem(400, "malformed-request");
        amina.post("engagements", "{'charter':{'client':'" + "a".repeat(1_100_000) + "'}}")
                .isProblem(413, "too-large");
    }

    @Test
    void whoIsNotSignedInIsToldSo(OksServer server) {
        Rest nobody = Rest.anonymous(server);
        nobody.get("engagements").isProblem(401, "not-signed-in");
        nobody.post("engagements", "{}").isProblem(401, "not-signed-in");
        nobody.get("engagements", "Authorization", "Bearer nonsense").isProblem(401, "not-signed-in");
    }

    @Test
    void aWrongPasswordIsNoSession(OksServer server) {
        Answer refused = Rest.anonymous(server)
                .post("sessions", "{'name':'nobody.here','password':'not this one'}")
                .isProblem(401, "sign-in-refused");
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        PageForm.open(server, "/sign-in.xhtml")
                .with("name", "nobody.here")
                .with("password", "not this one")
                .send("go")
                .stays("do not match");
    }

    @Test
    void aProblemIsToldInALanguageThatIsSpokenHere(OksServer server) {
        for (String wanted : List.of("en", "en-GB,en;q=0.8", "tlh, *;q=0.1", ";;q=x")) {
            Answer answer = Rest.as(server, LEAD).get("engagements/E-0", "Accept-Language", wanted);
            answer.isProblem(404, "not-found");
            assertThat(answer.header("Content-Language")).as(wanted).isEqualTo("en");
            assertThat(answer.text("title")).isEqualTo("There is no such thing");
        }
        Answer notSignedIn = Rest.anonymous(server).get("engagements", "Accept-Language", "tlh");
        assertThat(notSignedIn.isProblem(401, "not-signed-in").header("Content-Language"))
                .isEqualTo("en");
        Rest.anonymous(server)
                .get("/sign-in.xhtml", "Accept-Language", "tlh, de;q=0.5")
                .is(200);
    }

    @Test
    void theTypeOfAProblemLeadsToAPageForEverybody(OksServer server) {
        Rest nobody = Rest.anonymous(server);
        String type = nobody.get("engagements").isProblem(401, "not-signed-in").text("type");
        assertThat(nobody.get(type).is(200).body())
                .contains("<h1>You are not signed in</h1>", "401", "POST /api/v1/sessions");
        String all = nobody.get("/problems").is(200).body();
        assertThat(all).contains("\"" + type + "\"", "/problems/gate-not-ready\"");
        nobody.get("/problems/no-such-thing").is(404);
    }

    @Test
    void changesSayWhichVersionTheyChange(OksServer server) {
        Journey journey = Journey.propose(server);
        Rest amina = journey.as(LEAD);
        String charter = Journey.charter("Renamed " + journey.id());
        amina.put(journey.path("/charter"), charter).isProblem(428, "version-needed");
        amina.post(journey.path("/start"), "").isProblem(428, "version-needed");
        amina.put(journey.path("/charter"), charter, "If-Match", "three").isProblem(400, "malformed-request");
        String first = journey.etag();
        String second = amina.put(journey.path("/charter"), charter, "If-Match", first)
                .is(200)
                .etag();
        assertThat(second).isNotEqualTo(first);
        amina.put(journey.path("/charter"), charter, "If-Match", first).isProblem(412, "changed-meanwhile");
        assertThat(journey.etag()).isEqualTo(second);
    }

    @Test
    void theETagOfAnAnswerIsTheOneOfTheNextChange(OksServer server) {
        Answer made = Rest.as(server, LEAD)
                .post("engagements", Journey.proposal("Fresh"))
                .is(201);
        String self = "engagements/" + made.text("facts.id");
        assertThat(Rest.as(server, LEAD).get(self).is(200).etag()).isEqualTo(made.etag());
        Journey journey = Journey.propose(server);
        Rest amina = journey.as(LEAD);
        String team = "{'team':[{'personId':'" + LEAD + "','role':'LEAD'}]}";
        String etag = journey.etag();
        etag = amina.put(journey.path("/team"), team, "If-Match", etag).is(200).etag();
        assertThat(journey.etag()).isEqualTo(etag);
        etag = amina.put(journey.path("/charter"), Journey.charter("Next"), "If-Match", etag)
                .is(200)
                .etag();
        assertThat(journey.etag()).isEqualTo(etag);
        etag = amina.post(journey.path("/start"), "", "If-Match", etag).is(200).etag();
        assertThat(etag).isNotBlank();
    }

    @Test
    void workIsFirstRecordedAndThenChangedByItsVersion(OksServer server) {
        Journey journey = Journey.started(server);
        Rest ravi = journey.as(CONSULTANT);
        String work = journey.path("/phases/1/work");
        String body = "{'whatWasDone':'Met.','doneOn':'2017-03-02','doneBy':'Ravi'}";
        ravi.put(work, body).isProblem(428, "version-needed");
        String etag = ravi.put(work, body, "If-None-Match", "*").is(200).etag();
        ravi.put(work, body, "If-None-Match", "*").isProblem(409, "changed-meanwhile");
        ravi.put(work, body, "If-Match", "\"99\"").isProblem(412, "changed-meanwhile");
        ravi.put(work, body, "If-Match", etag).is(200);
        ravi.put(journey.path("/phases/2/work"), body, "If-None-Match", "*").isProblem(409, "not-now");
    }

    @Test
    void somebodyElsesEngagementDoesNotExist(OksServer server) {
        Journey journey = Journey.propose(server);
        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'}]}",
                        "If-Match",
                        journey.etag())
                .is(200);
        journey.as(CONSULTANT).get(journey.path("")).isProblem(404, "not-found");
        journey.as(CONSULTANT).get(journey.path("/history")).isProblem(404, "not-found");
        journey.as(CONSULTANT)
                .upload(journey.path("/files?name=a.txt"), "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isProblem(404, "not-found");
    }
}
