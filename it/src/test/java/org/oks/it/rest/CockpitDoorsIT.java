package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/**
 * Every call of Camunda's that is not a plain read, over HTTP and in every role: refused with our reason, and nothing
 * changed. The list is the one that the unit test of Cockpit's doors holds against Camunda's own classes.
 */
@Served(by = DatabaseKind.POSTGRES)
class CockpitDoorsIT {
    private static final Path CALLS = Path.of("../cockpit/src/test/resources/org/oks/cockpit/calls.txt");
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String SHUT = "changes-go-through-use-cases";
    private static final String NOT_FOR_YOU = "cockpit-not-for-you";

    @Test
    void everyWritingCallIsRefusedWithOurReasonAndChangesNothing(OksServer server) throws IOException {
        Journey subject = Journey.started(server);
        Rest manager = Rest.as(server, Journey.MANAGER);
        String task = manager.get(ENGINE + "/task?processInstanceBusinessKey=" + subject.id())
                .is(200)
                .body();
        assertThat(task).contains("\"before-review\"");
        List<String> before = counts(server);
        SoftAssertions softly = new SoftAssertions();
        calls().forEach((call, answer) -> {
            if (!answer.equals("READ") && !answer.equals("SIGN_OUT")) {
                String forAdministrator = answer.equals("REPAIR") ? null : SHUT;
                String forManager = answer.equals("REPAIR") ? "cockpit-administrators-only" : SHUT;
                refused(softly, server, Journey.ADMINISTRATOR, call, forAdministrator);
                refused(softly, server, Journey.MANAGER, call, forManager);
                refused(softly, server, Journey.APPROVER, call, NOT_FOR_YOU);
                refused(softly, server, Journey.CONSULTANT, call, NOT_FOR_YOU);
                int nobody = send(Rest.anonymous(server), call).status();
                softly.assertThat(nobody).as("nobody: " + call).isIn(302, 401);
            }
        });
        softly.assertAll();
        assertThat(manager.get(ENGINE + "/task?processInstanceBusinessKey=" + subject.id())
                        .body())
                .as("the task that was there is there as it was")
                .isEqualTo(task);
        assertThat(counts(server)).as("nothing came, nothing went").isEqualTo(before);
    }

    @Test
    void anAdministratorSuspendsAndRetriesAJobAndAManagerOnlySeesIt(OksServer server) {
        Journey subject = Journey.inGate(server);
        Rest administrator = Rest.as(server, Journey.ADMINISTRATOR);
        Rest manager = Rest.as(server, Journey.MANAGER);
        String instance =
                first(administrator, "/process-instance?processDefinitionKey=review-gate&businessKey=" + subject.id());
        String job = "/job/" + first(administrator, "/job?processInstanceId=" + instance);
        String suspended = ENGINE + job + "/suspended";

        assertThat(manager.put(suspended, "{'suspended':true}").is(403).body()).contains("cockpit-administrators-only");
        assertThat(manager.get(ENGINE + job).is(200).at("suspended").getAsBoolean())
                .isFalse();

        // Camunda's own protection against forged requests stays on
        administrator.put(suspended, "{'suspended':true}").is(403);
        String[] cockpit = cockpitsToken(administrator);
        administrator.put(suspended, "{'suspended':true}", cockpit).is(204);
        assertThat(manager.get(ENGINE + job).is(200).at("suspended").getAsBoolean())
                .isTrue();
        administrator.put(suspended, "{'suspended':false}", cockpit).is(204);
        administrator.put(ENGINE + job + "/retries", "{'retries':7}", cockpit).is(204);
        assertThat(manager.get(ENGINE + job).is(200).at("retries").getAsInt()).isEqualTo(7);
        assertThat(administrator
                        .put(ENGINE + job + "/duedate", "{}", cockpit)
                        .is(403)
                        .body())
                .contains(SHUT);
    }

    /** What a browser with Cockpit open sends along. */
    private static String[] cockpitsToken(Rest person) {
        List<String> cookies =
                person
                        .get("/camunda/app/cockpit/default/")
                        .is(200)
                        .response()
                        .headers()
                        .allValues("Set-Cookie")
                        .stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList();
        String token = cookies.stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow()
                .substring("XSRF-TOKEN=".length());
        return new String[] {"Cookie", String.join("; ", cookies), "X-XSRF-TOKEN", token};
    }

    private static String first(Rest person, String list) {
        return person.get(ENGINE + list)
                .is(200)
                .array()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    /** How many there are of everything that Camunda's REST could make or take away. */
    private static List<String> counts(OksServer server) {
        Rest administrator = Rest.as(server, Journey.ADMINISTRATOR);
        return Stream.of(
                        "deployment",
                        "process-definition",
                        "decision-definition",
                        "process-instance",
                        "task",
                        "user",
                        "group",
                        "authorization",
                        "filter",
                        "tenant",
                        "batch",
                        "variable-instance",
                        "history/process-instance")
                .map(kind -> kind
                        + administrator
                                .get(ENGINE + "/" + kind + "/count")
                                .is(200)
                                .body())
                .toList();
    }

    @Test
    void aManagerReadsAndATeamMemberIsToldWhereToGo(OksServer server) {
        Rest manager = Rest.as(server, Journey.MANAGER);
        manager.get("/camunda/app/cockpit/default/").is(200);
        manager.get(ENGINE + "/process-definition/count").is(200);
        for (String shut : List.of("admin", "tasklist")) {
            assertThat(manager.get("/camunda/app/" + shut + "/default/").is(403).body())
                    .contains("not offered here");
        }
        assertThat(Rest.as(server, Journey.CONSULTANT)
                        .get("/camunda/app/cockpit/default/")
                        .is(403)
                        .body())
                .contains("Cockpit is for managers and administrators");
    }

    private static void refused(
            SoftAssertions softly, OksServer server, String person, String call, @Nullable String type) {
        if (type == null) {
            return;
        }
        Answer answer = send(Rest.as(server, person), call);
        softly.assertThat(answer.status()).as(person + ": " + call).isEqualTo(403);
        softly.assertThat(answer.body()).as(person + ": " + call).contains("\"type\":\"" + type + "\"");
    }

    private static Answer send(Rest person, String call) {
        String[] words = call.split(" ", 2);
        String path = "/camunda"
                + words[1].replaceAll("\\{(name|engine|processEngineName)}", "default")
                        .replaceAll("\\{\\w+}", "x");
        // this server refuses a DELETE with a body before anybody is asked
        BodyPublisher body = words[0].equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        return person.send(words[0], path, body, "Content-Type", "application/json");
    }

    /** What an administrator is answered, by call. */
    private static TreeMap<String, String> calls() throws IOException {
        TreeMap<String, String> calls = new TreeMap<>();
        for (String line : Files.readAllLines(CALLS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", 2);
                calls.put(words[1], words[0]);
            }
        }
        assertThat(calls).hasSizeGreaterThan(200);
        return calls;
    }
}
