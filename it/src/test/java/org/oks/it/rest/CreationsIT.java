package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Creations that are sent again, lists in pages, files, and two people at once. */
@Served(by = DatabaseKind.POSTGRES)
class CreationsIT {
    private static final String CLAIM = "{'statement':'They meet each month.','whoChanged':'Officers'}";

    @Test
    void aCreationThatIsSentAgainHappensOnce(OksServer server) {
        String client = "Once " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Rest amina = Rest.as(server, LEAD);
        Answer first = amina.post("engagements", Journey.proposal(client), "Idempotency-Key", key)
                .is(201);
        Answer again = amina.post("engagements", Journey.proposal(client), "Idempotency-Key", key)
                .is(200);
        assertThat(again.text("facts.id")).isEqualTo(first.text("facts.id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).endsWith(first.text("facts.id"));
        assertThat(again.etag()).isEqualTo(first.etag());
        amina.post("engagements", Journey.proposal(client + " and more"), "Idempotency-Key", key)
                .isProblem(422, "idempotency-key-reused");
        // the key is the sender's own
        Rest.as(server, CONSULTANT)
                .post("engagements", Journey.proposal(client), "Idempotency-Key", key)
                .is(201);
        assertThat(amina.get("engagements?q=" + client.replace(" ", "%20"))
                        .at("total")
                        .getAsInt())
                .isEqualTo(2);
        amina.post("engagements", Journey.proposal(client), "Idempotency-Key", "no spaces")
                .isProblem(400, "malformed-request");
    }

    @Test
    void aRefusedCreationLeavesItsKeyFree(OksServer server) {
        String key = UUID.randomUUID().toString();
        Rest amina = Rest.as(server, LEAD);
        amina.post("engagements", "{'charter':{}}", "Idempotency-Key", key).isProblem(422, "invalid-input");
        amina.post("engagements", Journey.proposal("Mended"), "Idempotency-Key", key)
                .is(201);
    }

    @Test
    void theSameAtTheSameMomentHappensOnce(OksServer server) throws Exception {
        Journey journey = Journey.started(server);
        for (int round = 0; round < 5; round++) {
            String key = UUID.randomUUID().toString();
            List<Answer> answers = atOnce(
                    4, () -> journey.as(CONSULTANT).post(journey.path("/claims"), CLAIM, "Idempotency-Key", key));
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
            Set<String> ids = answers.stream().map(a -> a.text("id")).collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        }
        assertThat(journey.as(LEAD).get(journey.path("/claims")).list("items")).hasSize(5);
    }

    @Test
    void differentClaimsAtTheSameMomentAreAllRecorded(OksServer server) throws Exception {
        Journey journey = Journey.started(server);
        List<Answer> answers = atOnce(6, () -> journey.as(CONSULTANT).post(journey.path("/claims"), CLAIM));
        answers.forEach(answer -> answer.is(201));
        assertThat(answers).extracting(a -> a.at("number").getAsInt()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void oneOfTwoSimultaneousChangesIsRefused(OksServer server) throws Exception {
        Journey journey = Journey.started(server);
        String claim = journey.as(CONSULTANT)
                .post(journey.path("/claims"), CLAIM)
                .is(201)
                .text("id");
        for (int round = 0; round < 5; round++) {
            String etag = journey.as(LEAD).get("claims/" + claim).is(200).etag();
            assertOneWins(atOnce(2, () -> journey.as(LEAD)
                    .put(
                            "claims/" + claim,
                            CLAIM.replace("month", UUID.randomUUID().toString()),
                            "If-Match",
                            etag)));
            String engagement = journey.etag();
            assertOneWins(atOnce(2, () -> journey.as(LEAD)
                    .put(
                            journey.path("/charter"),
                            Journey.charter("Two " + UUID.randomUUID()),
                            "If-Match",
                            engagement)));
        }
    }

    @Test
    void oneOfTwoSimultaneousDecisionsIsRefused(OksServer server) throws Exception {
        Journey journey = Journey.inGate(server);
        String round = journey.round(1);
        List<Answer> answers = atOnce(2, () -> journey.decide(Journey.APPROVER, 1, "ADVANCE", round));
        assertOneWins(answers);
        journey.opened();
        assertThat(journey.see().at("facts.phase").getAsInt()).isEqualTo(2);
    }

    @Test
    void listsComeInPages(OksServer server) {
        String name = "Paged" + UUID.randomUUID().toString().replace("-", "");
        Rest amina = Rest.as(server, LEAD);
        for (int i = 0; i < 5; i++) {
            amina.post("engagements", Journey.proposal(name + " " + i)).is(201);
        }
        Answer second = amina.get("engagements?q=" + name + "&page=2&size=2").is(200);
        assertThat(second.at("total").getAsInt()).isEqualTo(5);
        assertThat(second.list("items")).hasSize(2);
        assertThat(second.text("items.0.client")).isEqualTo(name + " 2");
        assertThat(second.header("Link"))
                .contains("size=2&page=1>; rel=\"first\"", "size=2&page=1>; rel=\"prev\"")
                .contains("size=2&page=3>; rel=\"next\"", "size=2&page=3>; rel=\"last\"", "q=" + name);
        Answer last = amina.get("engagements?q=" + name + "&page=3&size=2").is(200);
        assertThat(last.list("items")).hasSize(1);
        assertThat(last.header("Link")).doesNotContain("next");
        Answer beyond = amina.get("engagements?q=" + name + "&page=9&size=2").is(200);
        assertThat(beyond.list("items")).isEmpty();
        assertThat(amina.get("engagements?q=" + name + "&country=FR")
                        .at("total")
                        .getAsInt())
                .isZero();
        assertThat(amina.get("engagements?q=" + name + "&status=PROPOSED&country=IN")
                        .at("total")
                        .getAsInt())
                .isEqualTo(5);
    }

    @Test
    void aFileIsUploadedAttachedAndSentBackSafely(OksServer server) {
        Journey journey = Journey.started(server);
        Rest ravi = journey.as(CONSULTANT);
        byte[] content = "Minutes of the third of March.".getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        String path = journey.path("/files?name=minutes%20%C3%A9.txt");
        Answer stored = ravi.upload(path, content, "Idempotency-Key", key).is(201);
        assertThat(ravi.upload(path, content, "Idempotency-Key", key).is(200).body())
                .isEqualTo(stored.body());
        ravi.upload(path, "Other.".getBytes(StandardCharsets.UTF_8), "Idempotency-Key", key)
                .isProblem(422, "idempotency-key-reused");
        ravi.upload(journey.path("/files"), content).isProblem(400, "malformed-request");
        ravi.upload(path, new byte[0]).isProblem(422, "file-refused");
        ravi.upload(journey.path("/files?name=page.html"), "<html><script>".getBytes(StandardCharsets.UTF_8))
                .isProblem(422, "file-refused");
        ravi.upload(path, new byte[26 * 1024 * 1024]).isProblem(413, "file-refused");

        String claim = ravi.post(journey.path("/claims"), CLAIM).is(201).text("id");
        String draft = "{'kind':'FILE','title':'Minutes','source':'Office','locator':'page 1','main':true,"
                + "'direction':'SUPPORTS','file':{'hash':'%s','name':'minutes é.txt'}}";
        ravi.post("claims/" + claim + "/evidence", draft.formatted("0".repeat(64)))
                .isProblem(422, "invalid-input");
        Answer evidence = ravi.post("claims/" + claim + "/evidence", draft.formatted(stored.text("hash")))
                .is(201);
        Answer file = journey.as(LEAD)
                .get("evidence/" + evidence.text("id") + "/file")
                .is(200);
        assertThat(file.response().body()).isEqualTo(content);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("minutes%20%C3%A9.txt");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        String withdrawal = "evidence/" + evidence.text("id") + "/withdrawal";
        ravi.post(withdrawal, "").isProblem(428, "version-needed");
        assertThat(ravi.post(withdrawal, "", "If-Match", evidence.etag())
                        .is(200)
                        .text("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void tasksAreTakenAndGivenBack(OksServer server) {
        Journey journey = Journey.started(server);
        String task = journey.awaitTask("before-review").get("taskId").getAsString();
        journey.as(CONSULTANT).post("tasks/" + task + "/claim", "").is(204);
        assertThat(journey.as(CONSULTANT).get("tasks/mine?size=100").body()).contains(task);
        journey.as(LEAD).post("tasks/" + task + "/claim", "").is(409);
        assertThat(journey.as(LEAD).get("tasks/claimable?size=100").body()).doesNotContain(task);
        journey.as(Journey.APPROVER).post("tasks/" + task + "/claim", "").is(403);
        journey.as(CONSULTANT).post("tasks/" + task + "/release", "").is(204);
        assertThat(journey.as(CONSULTANT).get("tasks/mine?size=100").body()).doesNotContain(task);
        journey.as(CONSULTANT).post("tasks/unknown/claim", "").isProblem(404, "not-found");
    }

    @Test
    void aTaskIsHandedOverWithinTheTeam(OksServer server) {
        Journey journey = Journey.started(server);
        String handOver =
                "tasks/" + journey.awaitTask("before-review").get("taskId").getAsString() + "/hand-over";
        journey.as(CONSULTANT).post(handOver, "{}").isProblem(422, "invalid-input");
        journey.as(CONSULTANT)
                .post(handOver, "{'person':'" + Journey.APPROVER + "'}")
                .isProblem(422, "invalid-input");
        journey.as(Journey.MANAGER).post(handOver, "{'person':'" + LEAD + "'}").isProblem(403, "not-your-task");
        journey.as(CONSULTANT)
                .post(handOver, "{'person':'" + Journey.CLIENT + "'}")
                .is(204);
        assertThat(journey.awaitTask("before-review").get("assignee").getAsString())
                .isEqualTo(Journey.CLIENT);
        assertThat(journey.as(Journey.CLIENT).get("notices?size=100").is(200).body())
                .contains("task-handed-over");
        journey.as(CONSULTANT)
                .post(handOver, "{'person':'" + CONSULTANT + "'}")
                .isProblem(409, "taken-by-somebody-else");
        journey.as(LEAD).post(handOver, "{'person':'" + CONSULTANT + "'}").is(204);
        assertThat(journey.awaitTask("before-review").get("assignee").getAsString())
                .isEqualTo(CONSULTANT);
    }

    private static void assertOneWins(List<Answer> answers) {
        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        assertThat(statuses.get(0)).as(bodies(answers)).isEqualTo(200);
        assertThat(statuses.get(1)).as(bodies(answers)).isIn(409, 412);
    }

    private static String bodies(List<Answer> answers) {
        return answers.stream().map(Answer::body).collect(Collectors.joining("\n"));
    }

    private static List<Answer> atOnce(int times, Callable<Answer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : threads.invokeAll(java.util.Collections.nCopies(times, act))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
