package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;
import org.oks.it.server.Workplace;

/** Governance elements from the proposal over the sponsor's sign-off to being at work, and who is refused. */
@Served(by = DatabaseKind.POSTGRES)
class GovernanceIT {
    /** Here the client's sponsor. */
    private static final String SPONSOR = Journey.CLIENT;

    private static final String POLICY = "{'what':'A circular of the secretary.','ownerName':'Nita Rao',"
            + "'ownerFunction':'Director','evidenceTitle':'Circular 7','evidenceOn':'2017-01-15',"
            + "'evidenceLink':'https://example.org/circular-7'}";

    @Test
    void anElementIsProposedSignedOffAndPutToWork(OksServer server) throws IOException {
        Journey open = started(server, "");
        Answer list = open.as(Journey.LEAD).get(open.path("/governance")).is(200);
        assertThat(list.list("items")).hasSize(13).allSatisfy(item -> assertThat(text(item, "state"))
                .isEqualTo("ABSENT"));
        assertThat(open.as(Journey.LEAD).get(policy(open, "")).is(200).header("ETag"))
                .isEmpty();
        open.as(Journey.LEAD)
                .post(policy(open, "/proposal"), "", "If-Match", "\"0\"")
                .is(404);

        Answer written = write(open, Journey.CONSULTANT);
        open.as(Journey.LEAD)
                .put(policy(open, ""), POLICY, "If-None-Match", "*")
                .isProblem(409, "changed-meanwhile");
        open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{}", "If-Match", written.etag())
                .isProblem(409, "not-now");
        Answer proposed = propose(open, Journey.CONSULTANT, written);
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        open.as(Journey.CONSULTANT)
                .post(policy(open, "/proposal"), "", "If-Match", proposed.etag())
                .isProblem(409, "not-now");

        JsonObject task = open.awaitTask("sign-off");
        assertThat(text(task, "audience")).isEqualTo("sponsor");
        assertThat(text(task, "subject")).isEqualTo(open.id() + "/POLICY");
        assertThat(claimable(open, SPONSOR)).isTrue();
        assertThat(claimable(open, Journey.CONSULTANT)).isFalse();
        open.as(Journey.CONSULTANT)
                .post("tasks/" + text(task, "taskId") + "/claim", "")
                .isProblem(403, "not-your-task");
        assertThat(open.as(SPONSOR).get("notices").is(200).body()).contains("element-proposed");

        for (String other : List.of(Journey.LEAD, Journey.CONSULTANT, Journey.APPROVER, Journey.MANAGER)) {
            open.as(other)
                    .post(policy(open, "/sign-off"), "{}", "If-Match", proposed.etag())
                    .isProblem(403, "not-allowed");
            open.as(other)
                    .post(policy(open, "/return"), "{'reason':'No.'}", "If-Match", proposed.etag())
                    .isProblem(403, "not-allowed");
        }
        open.as(SPONSOR)
                .put(policy(open, ""), POLICY, "If-Match", proposed.etag())
                .isProblem(403, "not-allowed");
        open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{}", "If-Match", written.etag())
                .isProblem(412, "changed-meanwhile");
        open.as(Journey.LEAD)
                .post(policy(open, "/operating"), atWork("2017-03-02"), "If-Match", proposed.etag())
                .isProblem(409, "not-now");

        Answer adopted = open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{'adoptedOn':'2017-01-15'}", "If-Match", proposed.etag())
                .is(200);
        assertThat(adopted.text("state")).isEqualTo("ADOPTED");
        assertThat(adopted.text("signedBy")).isEqualTo(SPONSOR);
        assertThat(open.task("sign-off")).isEmpty();
        assertThat(open.as(Journey.CONSULTANT).get("notices").is(200).body()).contains("element-adopted");
        open.as(Journey.LEAD)
                .put(policy(open, ""), POLICY.replace("secretary", "minister"), "If-Match", adopted.etag())
                .isProblem(422, "invalid-input");
        open.as(Journey.LEAD)
                .post(policy(open, "/operating"), atWork("2017-01-14"), "If-Match", adopted.etag())
                .isProblem(422, "invalid-input");
        Answer works = open.as(Journey.LEAD)
                .post(policy(open, "/operating"), atWork("2017-02-01"), "If-Match", adopted.etag())
                .is(200);
        assertThat(works.text("state")).isEqualTo("OPERATING");
        assertThat(works.at("evidenced").getAsBoolean()).isTrue();
        checked(server);
    }

    @Test
    void whoProposedItCannotSignItAndWhatIsSentBackIsProposedAnew(OksServer server) throws IOException {
        Journey open = started(server, ",{'personId':'" + SPONSOR + "','role':'CLIENT_FOCAL_POINT'}");
        Answer own = propose(open, SPONSOR, write(open, SPONSOR));
        open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{}", "If-Match", own.etag())
                .isProblem(403, "not-allowed");
        open.as(SPONSOR)
                .post(policy(open, "/return"), "{'reason':'No.'}", "If-Match", own.etag())
                .isProblem(403, "not-allowed");
        assertThat(open.task("sign-off")).isPresent();

        Answer budget = open.as(Journey.LEAD)
                .put(open.path("/governance/BUDGET"), POLICY, "If-None-Match", "*")
                .is(200);
        budget = open.as(Journey.LEAD)
                .post(open.path("/governance/BUDGET/proposal"), "", "If-Match", budget.etag())
                .is(200);
        open.as(SPONSOR)
                .post(open.path("/governance/BUDGET/return"), "{'reason':' '}", "If-Match", budget.etag())
                .isProblem(422, "invalid-input");
        budget = open.as(SPONSOR)
                .post(open.path("/governance/BUDGET/return"), "{'reason':'No line yet.'}", "If-Match", budget.etag())
                .is(200);
        assertThat(budget.text("state")).isEqualTo("ABSENT");
        assertThat(budget.text("returnedReason")).isEqualTo("No line yet.");
        budget = open.as(Journey.LEAD)
                .post(open.path("/governance/BUDGET/proposal"), "", "If-Match", budget.etag())
                .is(200);
        open.as(SPONSOR)
                .post(open.path("/governance/BUDGET/sign-off"), "{}", "If-Match", budget.etag())
                .is(200);
        checked(server);
    }

    @Test
    void onHoldNobodySignsAndOnceCancelledNobodyIsAsked(OksServer server) throws IOException {
        Journey open = started(server, "");
        Answer proposed = propose(open, Journey.LEAD, write(open, Journey.LEAD));
        open.as(Journey.MANAGER)
                .post(open.path("/holds"), "{'until':'2030-01-01','reason':'Elections.'}", "If-Match", open.etag())
                .is(201);
        open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{}", "If-Match", proposed.etag())
                .isProblem(409, "not-now");
        open.as(Journey.LEAD)
                .put(policy(open, ""), POLICY, "If-Match", proposed.etag())
                .isProblem(409, "not-now");
        assertThat(open.task("sign-off")).as("it stays open").isPresent();
        checked(server);

        open.as(Journey.MANAGER)
                .post(open.path("/cancel"), "{'reason':'Priorities changed.'}", "If-Match", open.etag())
                .is(200);
        open.awaitTask("cancel-review");
        assertThat(open.task("sign-off")).isEmpty();
        Answer left = open.as(Journey.LEAD).get(policy(open, "")).is(200);
        assertThat(left.text("state")).as("what was recorded stays").isEqualTo("PROPOSED");
        open.as(SPONSOR)
                .post(policy(open, "/sign-off"), "{}", "If-Match", left.etag())
                .isProblem(409, "not-now");
        checked(server);
    }

    @Test
    void onceItIsStoppedNobodyIsAskedToSignOff(OksServer server) throws IOException {
        Journey open = started(server, "");
        propose(open, Journey.LEAD, write(open, Journey.LEAD));
        open.awaitTask("sign-off");
        open.claim().work(1).submit(1).decided(1, "STOP");
        open.awaitTask("cancel-review", "closing-review");
        assertThat(open.task("sign-off")).isEmpty();
        assertThat(open.as(Journey.LEAD).get(policy(open, "")).is(200).text("state"))
                .isEqualTo("PROPOSED");
        checked(server);
    }

    /** The lead, a consultant and the sponsor, with phase 1 open. */
    private static Journey started(OksServer server, String more) {
        Journey open = Journey.propose(server);
        open.as(Journey.LEAD)
                .put(
                        open.path("/team"),
                        "{'team':[{'personId':'" + Journey.LEAD + "','role':'LEAD'},{'personId':'"
                                + Journey.CONSULTANT + "','role':'CONSULTANT'},{'personId':'" + SPONSOR
                                + "','role':'CLIENT_SPONSOR'}" + more + "]}",
                        "If-Match",
                        open.etag())
                .is(200);
        open.as(Journey.LEAD)
                .post(open.path("/start"), "", "If-Match", open.etag())
                .is(200);
        open.awaitTask("before-review");
        return open;
    }

    private static Answer write(Journey open, String person) {
        return open.as(person)
                .put(policy(open, ""), POLICY, "If-None-Match", "*")
                .is(200);
    }

    private static Answer propose(Journey open, String person, Answer written) {
        return open.as(person)
                .post(policy(open, "/proposal"), "", "If-Match", written.etag())
                .is(200);
    }

    private static String policy(Journey open, String rest) {
        return open.path("/governance/POLICY" + rest);
    }

    private static String atWork(String since) {
        return "{'since':'" + since + "','note':'Two districts shared by it.'}";
    }

    private static boolean claimable(Journey open, String person) {
        return StreamSupport.stream(
                        open.as(person)
                                .get("tasks/claimable?size=100")
                                .is(200)
                                .list("items")
                                .spliterator(),
                        false)
                .anyMatch(item -> text(item, "elementId").equals("sign-off")
                        && text(item, "engagementId").equals(open.id()));
    }

    private static String text(JsonElement item, String member) {
        return item.getAsJsonObject().get(member).getAsString();
    }

    /** The engine and the tables agree on this second kind of drawing too. */
    private static void checked(OksServer server) throws IOException {
        OksProcess check = OksProcess.start(
                Workplace.oksJar(),
                Map.of(),
                List.of("check", "--data", server.data().toString()));
        assertThat(check.awaitEnd(Duration.ofMinutes(2))).as(check.output()).isZero();
    }
}
